import type { FlattenedField } from 'payload';
import { type Locale, locales } from '../../i18n/locales.ts';

/** A document as it lies in the database, every localized value by language. */
export type Stored = Record<string, unknown>;

/**
 * What of a document can go live by itself: the text of a field in one language, or a value shared by both (`locale` is
 * null), rows that were added, removed or moved among them. Rows are named by their id: `resources.<id>.title`.
 */
export interface Part {
  path: string;
  locale: Locale | null;
}

/** What Payload and hooks keep for themselves: never a change of anybody's. */
const bookkeeping = new Set([
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'deletedAt',
  'globalType',
  'changedBy',
  'searchText',
  'sortKey',
]);
/** What goes along with whatever is published, as it stands in the draft. */
const along = new Set(['formerSlugs', 'translationBasis']);

/** The fields of a document, row or group that somebody fills in. */
export function writtenFields(fields: FlattenedField[]): FlattenedField[] {
  return fields.filter(
    (field) => field.type !== 'join' && !('virtual' in field && field.virtual) && !bookkeeping.has(field.name),
  );
}

/** Whether a field goes along with whatever is published and is never shown as a change. */
export const goesAlong = (field: FlattenedField): boolean => along.has(field.name);

export const rowsOf = (rows: unknown): Stored[] => (Array.isArray(rows) ? (rows as Stored[]) : []);

/** The row of a list with an id. */
export function rowOf(rows: unknown, id: unknown): Stored | undefined {
  return rowsOf(rows).find((row) => row.id === id);
}

/** The two sides of a group or a localized value; an empty one where there is none. */
export const within = (value: unknown): Stored =>
  typeof value === 'object' && value !== null ? (value as Stored) : {};

type Choice = (part: Part) => boolean;

const keyOf = ({ path, locale }: Part): string => `${locale} ${path}`;

/** Whether a part is one of these. */
export function isAmong(parts: Part[]): Choice {
  const keys = new Set(parts.map(keyOf));
  return (part) => keys.has(keyOf(part));
}

/**
 * A document made of what is live and the chosen parts of its draft. Emptied values are null, so that they are written.
 */
export function withParts(fields: FlattenedField[], live: Stored, draft: Stored, isChosen: Choice, above = ''): Stored {
  const parts = writtenFields(fields).map((field) => {
    const path = above ? `${above}.${field.name}` : field.name;
    return [field.name, partsOfField(field, live, draft, isChosen, path)] as const;
  });
  return { ...live, ...Object.fromEntries(parts) };
}

function partsOfField(field: FlattenedField, live: Stored, draft: Stored, isChosen: Choice, path: string): unknown {
  const { name } = field;
  const from = (locale: Locale | null) => (goesAlong(field) || isChosen({ path, locale }) ? draft : live)[name];
  if ('localized' in field && field.localized) {
    // Left out of a unique field, not null: to MongoDB two nulls are the same value.
    const nothing = 'unique' in field && field.unique ? undefined : null;
    return Object.fromEntries(locales.map((locale) => [locale, within(from(locale))[locale] ?? nothing]));
  }
  if (field.type === 'array') return rowsWithParts(field, rowsOf(from(null)), live[name], draft[name], isChosen, path);
  if (field.type === 'group' || field.type === 'tab')
    return withParts(field.flattenedFields, within(live[name]), within(draft[name]), isChosen, path);
  return from(null) ?? null;
}

function rowsWithParts(
  field: Extract<FlattenedField, { type: 'array' }>,
  rows: Stored[],
  live: unknown,
  draft: unknown,
  isChosen: Choice,
  path: string,
): Stored[] {
  return rows.map((row) => {
    const fresh = rowOf(draft, row.id);
    if (!fresh) return row;
    const old = rowOf(live, row.id);
    // A new row brings its shared values along; its texts are chosen by language.
    const isPart: Choice = (part) => (!old && part.locale === null) || isChosen(part);
    return { ...withParts(field.flattenedFields, old ?? {}, fresh, isPart, `${path}.${row.id}`), id: row.id };
  });
}
