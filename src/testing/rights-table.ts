import { roleWords } from '../cms/role-words.ts';
import { type Caller, callers, type Deed, deeds, type Extent, type Rights } from './rights.ts';

const headings: Record<Deed, string> = {
  read: 'read',
  readDrafts: 'read drafts',
  create: 'create',
  changeGerman: 'change German',
  changeEnglish: 'change English',
  publish: 'publish',
  trash: 'put into the trash',
  delete: 'delete for good',
};
const said: Record<Extent, string> = { all: 'yes', own: 'the own', none: '–' };
const nameOf = (caller: Caller): string => (caller === 'anonymous' ? 'not signed in' : roleWords[caller].de);

const introduction = `# Who may do what

Made by \`npm run generate\` from the rules of the code; not to be edited. The roles are called as in the admin: Übersetzung, Redaktion,
Administration. Who has not signed in reads what is published and not in the trash.

- A deed that there is not (nothing to publish, no trash) has no column. What holds no texts in two languages is changed as a whole.
- “Change German” is all but the English texts: numbers, addresses, dates and choices, which both languages share, too.
- Where there are drafts, changing means saving a draft; to make it live is “publish”.
- “The own” is the account of who has signed in. The role of it is changed by the Administration alone, the password by nobody else.
- All staff read the old versions of what they may read. Only the Redaktion and the Administration plan, bring back old versions, read in
  and write out tables; only the Administration invites.
`;

/** Everybody's rights as a page of Markdown, a table for each collection and global, aligned as the formatter does. */
export function rightsPage(rights: Rights[]): string {
  return [introduction, ...rights.map(section)].join('\n');
}

function section({ label, slug, isLocalized, deeds: done }: Rights): string {
  const columns = deeds.filter((deed) => done[deed] && (isLocalized || deed !== 'changeEnglish'));
  const heading = (deed: Deed) => (deed === 'changeGerman' && !isLocalized ? 'change' : headings[deed]);
  const rows = [
    ['', ...columns.map(heading)],
    ...callers.map((caller) => [nameOf(caller), ...columns.map((deed) => said[done[deed]?.[caller] ?? 'none'])]),
  ];
  const widths = rows[0]?.map((_, at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const line = (cells: string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return `## ${label} (\`${slug}\`)\n\n${[line(head), rule, ...body.map(line)].join('\n')}\n`;
}
