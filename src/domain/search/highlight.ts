import type { Locale } from '../../i18n/locales.ts';
import type { RichText, RichTextInline } from '../rich-text.ts';
import type { Marker } from './search.ts';
import type { SearchEntry, SearchField, SearchText } from './search-entry.ts';
import { fold, type PlacedWord, termOf, wordsOf } from './word-folding.ts';

/** A piece of a text; the marked ones are what was looked for. */
export interface TextPart {
  text: string;
  isMarked: boolean;
}

/** Where an entry was found, when the list does not show it anyway. */
export interface FoundPassage {
  field: SearchField;
  text: SearchText;
}

/** Cuts a text into marked and other parts: joined, they are the text. */
export function markedParts(text: string, marker: Marker): TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const [start, end] of wordsOf(text).flatMap((word) => markOf(word, marker))) {
    if (start > done) parts.push({ text: text.slice(done, start), isMarked: false });
    parts.push({ text: text.slice(start, end), isMarked: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), isMarked: false });
  return parts;
}

/** Whether there is anything to mark in a text. */
export function isMarkable(text: string, marker: Marker): boolean {
  return wordsOf(text).some((word) => markOf(word, marker).length > 0);
}

/** A text of staff's with its hits marked. */
export function markRichText(text: RichText, marker: Marker): RichText {
  const mark = (children: RichTextInline[]): RichTextInline[] =>
    children.flatMap((child): RichTextInline[] => {
      if (child.type === 'link') return [{ ...child, children: mark(child.children) }];
      if (child.type === 'line-break') return [child];
      return markedParts(child.text, marker).map((part) => ({ ...child, ...part }));
    });
  return text.map((block) =>
    block.type === 'list' ? { ...block, items: block.items.map(mark) } : { ...block, children: mark(block.children) },
  );
}

/**
 * The first text of an entry in which a hit can be seen, in the order in which readers recognise a body, of several the
 * one in their language. Else a topic that has other words for what was typed.
 */
export function foundPassage(entry: SearchEntry, marker: Marker, locale: Locale): FoundPassage | null {
  const order: SearchField[] = ['names', 'topics', 'text', 'resources', 'abbreviations'];
  const own = (texts: SearchText[], fits: (text: SearchText) => boolean) =>
    texts.filter(fits).sort((a, b) => Number(b.language === locale) - Number(a.language === locale))[0];
  for (const field of order) {
    const text = own(entry[field], ({ value }) => isMarkable(value, marker));
    if (text) return { field, text: { ...text, value: excerptOf(text.value, marker) } };
  }
  const topic = own(entry.topics, ({ alsoBy }) => (alsoBy ?? []).some((words) => isMarkable(words, marker)));
  return topic ? { field: 'topics', text: topic } : null;
}

/** About 160 characters around the first hit of a text, cut between words. */
function excerptOf(text: string, marker: Marker, before = 60, most = 160): string {
  const first = wordsOf(text).find((word) => markOf(word, marker).length > 0)?.start ?? 0;
  const from = first <= before ? 0 : text.indexOf(' ', first - before) + 1;
  const rest = text.slice(Math.min(from, first));
  const shown = rest.length <= most ? rest : `${rest.slice(0, most).replace(/\s+\S*$/, '')} …`;
  return from > 0 ? `… ${shown}` : shown;
}

/** The part of a word that was looked for, none or one; of a word with a typo it is the whole. */
function markOf({ word, start }: PlacedWord, { sought, stems }: Marker): [start: number, end: number][] {
  const folded = fold(word);
  if (!stems.has(termOf(word))) return [];
  const looked = sought.find((each) => folded.includes(each.stem));
  if (!looked) return [[start, start + word.length]];
  const at = folded.indexOf(looked.stem);
  let length = looked.stem.length;
  while (length < looked.folded.length && folded[at + length] === looked.folded[length]) length += 1;
  return [[start + placeOf(word, at), start + placeOf(word, at + length)]];
}

/** The place in a word at which its folded form has a length: folding shortens („ä") and lengthens („ß"). */
function placeOf(word: string, foldedLength: number): number {
  let place = 0;
  while (place < word.length && fold(word.slice(0, place + 1)).length <= foldedLength) place += 1;
  return place;
}
