import type { WayOut } from './links/gone.ts';

/**
 * The few things a text of ours can hold: paragraphs, headings, lists; inside them words, bold words, links and hits.
 */
export type RichText = RichTextBlock[];

export type RichTextBlock =
  | { type: 'paragraph'; children: RichTextInline[] }
  | { type: 'heading'; level: 2 | 3; children: RichTextInline[] }
  | { type: 'list'; isOrdered: boolean; items: RichTextInline[][] };

export type RichTextInline =
  | { type: 'text'; text: string; isBold: boolean; isMarked?: boolean }
  | ({ type: 'link'; children: RichTextInline[] } & WayOut)
  | { type: 'line-break' };

/** The words of a text without its form, blocks parted by a space: for search, descriptions and tests. */
export function plainText(text: RichText): string {
  const inline = (children: RichTextInline[]): string =>
    children
      .map((child) => (child.type === 'text' ? child.text : child.type === 'link' ? inline(child.children) : ' '))
      .join('');
  return text
    .map((block) => (block.type === 'list' ? block.items.map(inline).join(' ') : inline(block.children)))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
