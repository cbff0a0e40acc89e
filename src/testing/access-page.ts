import { roleWords } from '../cms/role-words.ts';
import { type Caller, callers, type Deed, deeds, type Extent, isAnybodys, type Rights } from './rights.ts';

const named: Record<Deed, string> = {
  read: 'read what is published',
  readDrafts: 'read drafts',
  readTrash: 'read what is in the trash',
  readVersions: 'read old versions',
  create: 'create',
  changeGerman: 'change the German, in a draft',
  changeEnglish: 'change the English, in a draft',
  publish: 'publish, both languages',
  unpublish: 'take off the site',
  restore: 'bring back an old version',
  trash: 'put into the trash',
  untrash: 'take out of the trash',
  delete: 'delete for good',
};
/** What a deed is called where there are no drafts. */
const withoutDrafts: Partial<Record<Deed, string>> = {
  read: 'read',
  readDrafts: 'read what no page shows yet',
  changeGerman: 'change the German',
  changeEnglish: 'change the English',
};
const said: Record<Extent, string> = { all: 'yes', own: 'the own', none: '–' };
const nameOf = (caller: Caller): string => (caller === 'anonymous' ? 'not signed in' : roleWords[caller].de);

const introduction = `# Who may do what

One table for each kind of document: what can be done to it (in which state, in which language), and who may. Made by
\`npm run generate\` from the rules of the code, so do not edit it here. A test does each of these things to a real document,
on SQLite and on MongoDB, and fails where a table is wrong (\`src/cms/access.test.ts\`).

- The roles are called as in the admin: Übersetzung, Redaktion, Administration. “The own” is the account of who has signed in; its role
  is changed by the Administration alone, its password by nobody else.
- What a table does not name, nobody can do: of a kind without a trash, nothing can be put into it.
- “The German” is all but the English texts: numbers, addresses, dates and choices, which both languages share, too.
- Whoever may read reads both languages. Publishing takes both live, so it is one deed; what goes live part by part, too.
- Only the Redaktion and the Administration plan, read in and write out tables; only the Administration invites.
`;

/** Everybody's rights as a page of Markdown, a table for each collection and global, aligned as the formatter does. */
export function accessPage(rights: Rights[]): string {
  const nobodys = rights.filter((one) => !isAnybodys(one)).map(({ slug }) => `\`${slug}\``);
  const closing = `## What the site keeps for itself

Nobody reads or changes these by any way, whatever the role; the site itself does: ${nobodys.join(', ')}.

Of what Payload keeps: who has which form open (\`payload-locked-documents\`) all staff read, take over in their own name, and end; of
what somebody has set for the admin (\`payload-preferences\`) each reads and changes the own; planned work (\`payload-jobs\`) nobody sees but through “Planen”.
`;
  return [introduction, ...rights.filter(isAnybodys).map(section), closing].join('\n');
}

function section({ label, slug, isLocalized, hasDrafts, deeds: done }: Rights): string {
  const there = deeds.filter((deed) => done[deed] && (isLocalized || deed !== 'changeEnglish'));
  const name = (deed: Deed) => {
    if (deed === 'changeGerman' && !isLocalized) return hasDrafts ? 'change, in a draft' : 'change';
    return (hasDrafts ? undefined : withoutDrafts[deed]) ?? named[deed];
  };
  const rows = [
    ['', ...callers.map(nameOf)],
    ...there.map((deed) => [name(deed), ...callers.map((caller) => said[done[deed]?.[caller] ?? 'none'])]),
  ];
  const widths = rows[0]?.map((_, at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const line = (cells: string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return `## ${label} (\`${slug}\`)\n\n${[line(head), rule, ...body.map(line)].join('\n')}\n`;
}
