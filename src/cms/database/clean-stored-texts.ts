import type { FlattenedField } from 'payload';
import { cleanValue } from '../hooks/clean-text.ts';
import type { DataMigration } from './migrate.ts';
import { changeStoredStates } from './stored-states.ts';

type Values = Record<string, unknown>;

/** Cleans what was stored before every text was cleaned when it is written: 0.1.0 took texts as they were pasted. */
export const cleanStoredTexts: DataMigration = {
  name: '20261126_080000_clean_texts',
  up: ({ payload, req }) => changeStoredStates(payload, req, (state, fields) => cleaned(fields, state)),
};

function cleaned(fields: FlattenedField[], values: Values): Values {
  const clean = fields.map((field) => [field.name, cleanedIn(field, values[field.name])] as const);
  return { ...values, ...Object.fromEntries(clean.filter(([name]) => name in values)) };
}

function cleanedIn(field: FlattenedField, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if ('localized' in field && field.localized) {
    return Object.fromEntries(Object.entries(value).map(([locale, one]) => [locale, cleanedOnce(field, one)]));
  }
  return cleanedOnce(field, value);
}

function cleanedOnce(field: FlattenedField, value: unknown): unknown {
  if (!('flattenedFields' in field)) return cleanValue(field, value);
  if (Array.isArray(value)) return value.map((row: Values) => cleaned(field.flattenedFields, row));
  return value ? cleaned(field.flattenedFields, value as Values) : value;
}
