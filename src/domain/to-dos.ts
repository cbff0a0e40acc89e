import type { RichText, RichTextBlock, RichTextInline } from './rich-text.ts';

/** By these words a sentence of a page says that staff are still to write it. Visitors do not see the sentence. */
const toDoWords = /(?:wird|werden) von der Redaktion ergänzt|to be added by the editors/i;
const sentence = /[^.?!]*(?:[.?!]|$)/g;

/** A text without the sentences that staff are still to write, and without the headings of what is nothing else. */
export function withoutToDos(text: RichText): RichText {
  const left = text.map(withoutToDo);
  return left.flatMap((block, at) => (block && !(block.type === 'heading' && isEmptied(at)) ? [block] : []));

  function isEmptied(heading: number): boolean {
    const { level } = text[heading] as RichTextBlock & { type: 'heading' };
    const end = text.findIndex((block, at) => at > heading && block.type === 'heading' && block.level <= level);
    const section = left.slice(heading + 1, end === -1 ? undefined : end);
    return section.includes(null) && section.every((block) => block === null || block.type === 'heading');
  }
}

/** Whether staff are still to write something of a text. @param words all of it */
export const hasToDos = (words: string): boolean => toDoWords.test(words);

function withoutToDo(block: RichTextBlock): RichTextBlock | null {
  if (block.type === 'list') {
    const items = block.items.map(kept).filter((item) => item.length);
    return items.length ? { ...block, items } : null;
  }
  const children = kept(block.children);
  return children.length ? { ...block, children } : null;
}

/** What stays of a run of words: empty where nothing but the sentences to be written was in it. */
function kept(children: RichTextInline[]): RichTextInline[] {
  if (!children.some((child) => child.type === 'text' && hasToDos(child.text))) return children;
  const left = children.flatMap((child): RichTextInline[] => {
    if (child.type !== 'text') return [child];
    const text = (child.text.match(sentence) ?? []).filter((part) => !hasToDos(part)).join('');
    return text ? [{ ...child, text }] : [];
  });
  const hasWords = left.some((child) => child.type === 'link' || (child.type === 'text' && /\p{L}/u.test(child.text)));
  return hasWords ? left : [];
}
