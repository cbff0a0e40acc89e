import { wordsOf } from '../translations/words.ts';

interface Node {
  type?: unknown;
  format?: unknown;
  children?: Node[];
}

const plain = { direction: null, format: '', indent: 0, version: 1 };

/** A rich text of paragraphs and nothing else: one for each part of a text that an empty line ends. */
export function paragraphsOf(text: string) {
  const children = text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({
      ...plain,
      type: 'paragraph',
      textFormat: 0,
      textStyle: '',
      children: [{ type: 'text', text: part, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
    }));
  return { root: { ...plain, type: 'root', children } };
}

/** Whether a stored rich text has nothing that plain words would lose: no link, list, heading or bold word. */
export function isPlain(stored: unknown): boolean {
  const { root } = (stored ?? {}) as { root?: Node };
  return (root?.children ?? []).every(
    ({ type, children = [] }) =>
      type === 'paragraph' && children.every((child) => child.type === 'text' && !child.format),
  );
}

/** A stored rich text as somebody would type it: an empty line between paragraphs. */
export const typedText = (stored: unknown): string => wordsOf(stored).replaceAll(/\n{3,}/g, '\n\n');
