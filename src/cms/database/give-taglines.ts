import { within } from '../publishing/parts.ts';
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
      const first = firstTagline(state);
      return first ? { ...state, tagline: { ...first, ...filled(within(state.tagline)) } } : state;
    }),
};

/** By the German address that the entry has or had. */
function firstTagline({ slug, formerSlugs }: State) {
  const had = [within(slug).de, ...(Array.isArray(formerSlugs) ? formerSlugs : [])];
  return had.map((one) => firstTaglines[String(one)]).find(Boolean);
}

const filled = (texts: State): State => Object.fromEntries(Object.entries(texts).filter(([, text]) => text));

/** The name of the contact point until 2021, under which 0.1.0 listed it. */
const oldName =
  'Europäische Kommission, Kontaktstelle Deutschland, Europa für Bürgerinnen und Bürger bei der Kulturpolitischen Gesellschaft';
const newName = { de: 'Kontaktstelle CERV Deutschland', en: 'CERV Contact Point Germany' };
const acronym = { value: 'CERV', language: 'en', kind: 'acronym' };
const formerNames = ['Kontaktstelle Deutschland „Europa für Bürgerinnen und Bürger“', 'EfBB', 'EUK', oldName].map(
  (value) => ({ value, language: 'de', kind: 'former' }),
);

/** What the contact point is called and was called, first to last. */
export const namesOfContactPoint = [acronym, ...formerNames];

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
