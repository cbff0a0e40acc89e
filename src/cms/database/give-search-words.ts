import { firstWordsOfActors, firstWordsOfCategories } from '../finding/first-search-words.ts';
import { byGermanAddress } from './by-german-address.ts';
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
const wordsFor = (state: Record<string, unknown>): string | undefined =>
  typeof state.slug === 'string' ? firstWordsOfCategories[state.slug] : byGermanAddress(firstWordsOfActors, state);
