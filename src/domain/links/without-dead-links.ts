import type { RichText, RichTextInline } from '../rich-text.ts';
import { type GonePages, wayOutOf } from './gone.ts';

/** A text whose links do not lead to pages that are gone. */
export function withoutDeadLinks(text: RichText, pages: GonePages): RichText {
  if (!pages.size) return text;
  const inline = (children: RichTextInline[]): RichTextInline[] =>
    children.map((child) =>
      child.type === 'link' && child.url
        ? { ...child, ...wayOutOf(child.url, pages), children: inline(child.children) }
        : child,
    );
  return text.map((block) =>
    block.type === 'list'
      ? { ...block, items: block.items.map(inline) }
      : { ...block, children: inline(block.children) },
  );
}
