import { firstWordsOfActors, firstWordsOfCategories } from '../finding/first-search-words.ts';
import { within } from '../publishing/parts.ts';
import type { DataMigration } from './migrate.ts';
import { changeStoredStates } from './stored-states.ts';

/**
 * Gives the entries and categories that came with earlier versions the search words with which a new database begins,
 * where nobody has kept any.
 */
export const giveSearchWords: DataMigration = {
  name: '20261126_150000_give_search_words',
  up: ({ payload, req }) =>
    changeStoredStates(payload, req, (state, fields) => {
      if (!fields.some(({ name }) => name === 'searchWords') || state.searchWords) return state;
      const words = wordsFor(state);
      return words ? { ...state, searchWords: words } : state;
    }),
};

/** An entry by the German address it has or had, a category by its slug. */
function wordsFor({ slug, formerSlugs }: Record<string, unknown>): string | undefined {
  if (typeof slug === 'string') return firstWordsOfCategories[slug];
  const had = [within(slug).de, ...(Array.isArray(formerSlugs) ? formerSlugs : [])];
  return had.map((one) => firstWordsOfActors[String(one)]).find(Boolean);
}
