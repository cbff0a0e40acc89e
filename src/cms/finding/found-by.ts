import type { FlattenedField } from 'payload';
import { searchTextOf, sortKeyOf } from '../../domain/search/search-text.ts';
import { within } from '../publishing/parts.ts';

type Values = Record<string, unknown>;

/** The hidden fields that lists and pickers of staff search and sort by. */
export const searchTextName = 'searchText';
export const sortKeyName = 'sortKey';

/** What documents of a collection are found by: for `custom` of the collection, and of its hidden field. */
export interface FoundBy {
  foundBy: {
    /** The field that stands for a document in lists. */
    title: string;
    /** Names of fields from the top; of a list those within its rows: `names.value`. */
    fields: string[];
    /** What staff read in the empty field of the search: they are found by this. */
    words: { de: string; en: string };
  };
}

/**
 * A stored state with what it is found and sorted by, made anew from its texts in all languages. A part of a state,
 * which does not hold the title, is left alone.
 */
export function withFoundBy<State extends Values>(fields: FlattenedField[], state: State): State {
  const { foundBy } = (fields.find(({ name }) => name === searchTextName)?.custom ?? {}) as Partial<FoundBy>;
  if (!foundBy || !(foundBy.title in state)) return state;
  const texts = foundBy.fields.flatMap((path) => textsAt(fields, state, path.split('.')));
  const [title = ''] = textsAt(fields, state, [foundBy.title]);
  return { ...state, [searchTextName]: searchTextOf(texts), [sortKeyName]: sortKeyOf(title) };
}

/** The texts of a field in German, then in English; of a choice its words, of a list those of all rows. */
function textsAt(fields: FlattenedField[], values: Values, [name = '', ...below]: string[]): string[] {
  const field = fields.find((one) => one.name === name);
  const value = values[name];
  if (!field || value === null || value === undefined) return [];
  if ('flattenedFields' in field && below.length) {
    const rows = Array.isArray(value) ? value : [value];
    return rows.flatMap((row) => textsAt(field.flattenedFields, within(row), below));
  }
  if ('localized' in field && field.localized) {
    const { de, en } = within(value);
    return [de, en].flatMap((text) => (typeof text === 'string' ? text : []));
  }
  return [value].flat().flatMap((one) => ('options' in field ? wordsOfChoice(field.options, one) : String(one)));
}

function wordsOfChoice(options: unknown[], chosen: unknown): string[] {
  const option = options.map(within).find(({ value }) => value === chosen);
  return Object.values(within(option?.label)).map(String);
}
