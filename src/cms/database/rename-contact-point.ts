import { within } from '../publishing/parts.ts';
import type { DataMigration } from './migrate.ts';
import { changeStoredStates } from './stored-states.ts';

/** The name of the contact point until 2021, under which 0.1.0 listed it. */
const oldName =
  'Europäische Kommission, Kontaktstelle Deutschland, Europa für Bürgerinnen und Bürger bei der Kulturpolitischen Gesellschaft';
const newName = { de: 'Kontaktstelle CERV Deutschland', en: 'CERV Contact Point Germany' };
const acronym = { value: 'CERV', language: 'en', kind: 'acronym' };
const formerNames = ['Kontaktstelle Deutschland „Europa für Bürgerinnen und Bürger“', 'EfBB', 'EUK', oldName].map(
  (value) => ({ value, language: 'de', kind: 'former' }),
);

/** What the contact point is called and was called, first to last. */
const namesOfContactPoint = [acronym, ...formerNames];

/** Lists the renamed contact point of 0.1.0 by its new name, unless staff have named it otherwise. */
export const renameContactPoint: DataMigration = {
  name: '20261126_152000_rename_contact_point',
  up: ({ payload, req }) =>
    changeStoredStates(payload, req, (state) => {
      const rows = Array.isArray(state.names) ? state.names : [];
      if (state.lifecycle !== 'renamed' || within(state.name).de !== oldName) return state;
      // The rows keep their ids: as many as there were.
      if (rows.length !== namesOfContactPoint.length) return { ...state, name: newName };
      return { ...state, name: newName, names: rows.map((row, at) => ({ ...row, ...namesOfContactPoint[at] })) };
    }),
};

/** Each value that this step changes, from what to what. */
export const changedByRename: [unknown, unknown][] = [
  [oldName, newName.de],
  ['European Commission, German Contact Point for Europe for Citizens (now CERV Contact Point)', newName.en],
  ...['EUK', 'EfBB', 'Kontaktstelle CERV', 'CERV Contact Point Germany', formerNames[0]?.value].map(
    (value, at): [unknown, unknown] => [value, namesOfContactPoint[at]?.value],
  ),
  ...['acronym', 'label', 'alias'].map((kind): [unknown, unknown] => [kind, 'former']),
  ['de', 'en'],
  ['en', 'de'],
];
