import type { TextLanguage } from '../actors/actor.ts';

/** What can be found. */
export type SearchKind = 'actor' | 'country' | 'programme' | 'fact' | 'page';

/** Where in an entry words can be found and shown. */
export type SearchField = 'abbreviations' | 'names' | 'topics' | 'resources' | 'text';

/** A text that is searched, with its language. */
export interface SearchText {
  value: string;
  language: TextLanguage;
  /** Further words by which it is found and which are never shown: the search words of a category, of a country. */
  alsoBy?: string[];
}

/** All that is searched of one thing, in both languages. */
export type SearchEntry = Record<SearchField, SearchText[]> & {
  kind: SearchKind;
  id: string;
  /** Words and whole phrases by which staff have it found; never shown. */
  words: string[];
  /** Web addresses: of its own, and of what it offers elsewhere. */
  addresses: { own: string[]; others: string[] };
};

/** Search words as staff keep them: one on each line, or with commas. */
export const searchWordsOf = (kept: string | null | undefined): string[] =>
  (kept ?? '')
    .split(/[\n,;]/)
    .map((word) => word.trim())
    .filter(Boolean);
