import { handbook, handbookPage } from './handbook.ts';
import type { HandbookPage, HandbookPart } from './handbook-page.ts';
import { markedWords, plainWords } from './marked-words.ts';

const pictures = '../src/cms/handbook/pictures';

const head = `# Handbuch für die Redaktion

Dieselben Seiten stehen im Redaktionsbereich unter „Handbuch“. Sie werden aus \`src/cms/handbook\` erzeugt; bitte dort ändern.
`;

/** As GitHub makes an anchor of a heading. */
const anchorOf = ({ title }: HandbookPage): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const linkTo = (page: HandbookPage): string => `[${page.title}](#${anchorOf(page)})`;

function inMarkdown(sentence: string): string {
  return markedWords(sentence)
    .map((part) => {
      if ('inAdmin' in part) return `**${part.inAdmin}**`;
      if ('plain' in part) return part.plain;
      const page = handbookPage(part.page);
      return page ? linkTo(page) : part.page;
    })
    .join('');
}

function partInMarkdown(part: HandbookPart): string {
  if (typeof part === 'string') return inMarkdown(part);
  if ('heading' in part) return `### ${part.heading}`;
  if ('picture' in part) return `![${plainWords(part.alt)}](${pictures}/${part.picture}.webp)`;
  if ('steps' in part) return part.steps.map((step, at) => `${at + 1}. ${inMarkdown(step)}`).join('\n');
  return part.points.map((point) => `- ${inMarkdown(point)}`).join('\n');
}

/** The whole handbook as one Markdown file for `docs`. */
export function handbookAsMarkdown(): string {
  const contents = handbook.map((page) => `- ${linkTo(page)}`).join('\n');
  const pages = handbook.map(({ title, parts }) => [`## ${title}`, ...parts.map(partInMarkdown)].join('\n\n'));
  return `${[head.trim(), contents, ...pages].join('\n\n')}\n`;
}
