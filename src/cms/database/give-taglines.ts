import { within } from '../publishing/parts.ts';
import { byGermanAddress } from './by-german-address.ts';
import { firstTaglines } from './first-taglines.ts';
import type { DataMigration } from './migrate.ts';
import { changeStoredStates } from './stored-states.ts';

type State = Record<string, unknown>;

/** Gives the entries that came with earlier versions the sentence of a new database, in each language without one. */
export const giveTaglines: DataMigration = {
  name: '20261126_152000_give_taglines',
  up: ({ payload, req }) =>
    changeStoredStates(payload, req, (state, fields) => {
      if (!fields.some(({ name }) => name === 'tagline') || !fields.some(({ name }) => name === 'lifecycle'))
        return state;
      const first = byGermanAddress(firstTaglines, state);
      return first ? { ...state, tagline: { ...first, ...filled(within(state.tagline)) } } : state;
    }),
};

const filled = (texts: State): State => Object.fromEntries(Object.entries(texts).filter(([, text]) => text));
