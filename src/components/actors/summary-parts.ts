import type { RichText } from '../../domain/rich-text.ts';

/** A summary parted into the paragraph that opens it, which stands alone in the list, and all the rest. */
export function summaryParts(text: RichText): { lead: RichText; rest: RichText } {
  const size = text[0]?.type === 'paragraph' ? 1 : 0;
  return { lead: text.slice(0, size), rest: text.slice(size) };
}
