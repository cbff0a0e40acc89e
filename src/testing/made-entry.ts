import type { SearchEntry } from '../domain/search/search-entry.ts';

/** A text in German, as it is searched. */
export const de = (...values: string[]) => values.map((value) => ({ value, language: 'de' as const }));

/** Something to be found for tests of the search: an actor that has only what is said of it. */
export const madeEntry = (id: string, texts: Partial<SearchEntry>): SearchEntry => ({
  kind: 'actor',
  id,
  words: [],
  addresses: { own: [], others: [] },
  abbreviations: [],
  names: [],
  topics: [],
  resources: [],
  text: [],
  ...texts,
});
