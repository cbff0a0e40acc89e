import { useLocale } from 'next-intl';
import { markedParts } from '../../domain/search/highlight.ts';
import type { Marker } from '../../domain/search/search.ts';
import type { SearchText } from '../../domain/search/search-entry.ts';

interface Props {
  text: SearchText;
  /** What is marked, where something was searched for. */
  marker?: Marker;
}

/** Words with the hits of a search marked, and their language where it is not the page's own (WCAG 2.2, 3.1.2). */
export function MarkedText({ text, marker }: Props) {
  const isOwn = text.language === useLocale() || text.language === 'mul';
  const parts = marker ? markedParts(text.value, marker) : [{ text: text.value, isMarked: false }];
  const marked = parts.map((part, place) => (part.isMarked ? <mark key={place}>{part.text}</mark> : part.text));
  return isOwn ? marked : <span lang={text.language}>{marked}</span>;
}
