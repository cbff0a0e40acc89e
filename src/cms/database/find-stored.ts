import { withFoundBy } from '../finding/found-by.ts';
import type { DataMigration } from './migrate.ts';
import { changeStoredStates } from './stored-states.ts';

/** Lets what was stored before be found by its folded texts, old versions too. */
export const findStored: DataMigration = {
  name: '20261126_110000_find_stored',
  up: ({ payload, req }) => changeStoredStates(payload, req, (state, fields) => withFoundBy(fields, state)),
};
