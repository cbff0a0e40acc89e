import type { Locale } from '../../i18n/locales.ts';
import type { Translations } from '../localized.ts';

/** What of an entry has a language: compared in each. */
export const stateTexts = ['name', 'tagline', 'plainWords', 'summary', 'seat', 'parentName'] as const;
/** What is the same in both. */
export const stateValues = [
  'names',
  'parent',
  'foundingYear',
  'bodyKind',
  'categories',
  'partnerCountries',
  'telephone',
  'email',
  'page',
  'postalAddress',
  'lifecycle',
  'successor',
  'reviewedOn',
] as const;
/** What has rows, each of which comes, changes and goes by itself. */
export const stateRows = ['links', 'resources', 'changes'] as const;

export type StateText = (typeof stateTexts)[number];
export type StateValue = (typeof stateValues)[number];
export type StateRowsName = (typeof stateRows)[number];
export type StateField = StateText | StateValue | StateRowsName;

/** A row as it is compared, and what readers call it. */
export interface StateRow {
  id: string;
  /** Of a channel its platform, else the row's title in each language. */
  title: string | Translations<string>;
  /** All that visitors read of it. */
  said: string;
}

/** What visitors could read of an entry at one time, as far as it is compared. Nothing else of a version is in it. */
export interface EntryState {
  /** When it went live (ISO 8601). */
  savedOn: string;
  texts: Record<StateText, Translations<string>>;
  /** Empty where there is none. */
  values: Record<StateValue, string>;
  rows: Record<StateRowsName, StateRow[]>;
}

/** One thing that readers are told to have changed. */
export interface FieldChange {
  field: StateField;
  kind: 'added' | 'changed' | 'removed';
  /** The only language in which it changed; null where that is both or it has none. */
  language: Locale | null;
  /** Which row. */
  row: StateRow['title'] | null;
  /** Of a name in each language, what it was before. */
  before: Translations<string> | null;
}
