import { isDeepStrictEqual } from 'node:util';
import type { FlattenedField } from 'payload';
import type { Stored } from './latest-version.ts';

/**
 * Who saves what: a program's save holds the texts of one language, the form's those of `all`; from translators English
 * alone counts.
 */
export interface Saving {
  locale: string;
  isTranslator: boolean;
}

type Row = Stored & { id?: unknown };

/** What is not in the form, or only shown there, or is the state alone. */
const passedOver = new Set(['id', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'changedBy', 'translationBasis']);

/**
 * Whether a form that began from one version would undo what a later version says. German and English, each by another
 * person, do not; nor does English beside rows that were added, moved or taken out in the meantime.
 * @param fields of the document, or of one of its rows or groups
 */
export function overwrites(fields: FlattenedField[], begunFrom: Stored, latest: Stored, saving: Saving): boolean {
  return fields.some((field) => {
    const isShownOnly = 'admin' in field && field.admin && 'readOnly' in field.admin && field.admin.readOnly;
    if (passedOver.has(field.name) || isShownOnly) return false;
    const [before, after] = [begunFrom[field.name], latest[field.name]];
    if ('localized' in field && field.localized) return differs(textIn(before, saving), textIn(after, saving));
    if (field.type === 'array') return overwritesRows(field.flattenedFields, rowsOf(before), rowsOf(after), saving);
    if ('flattenedFields' in field)
      return overwrites(field.flattenedFields, (before ?? {}) as Stored, (after ?? {}) as Stored, saving);
    return !saving.isTranslator && differs(before, after);
  });
}

function overwritesRows(fields: FlattenedField[], before: Row[], after: Row[], saving: Saving): boolean {
  const idsOf = (rows: Row[]) => rows.map(({ id }) => id);
  if (!saving.isTranslator && differs(idsOf(before), idsOf(after))) return true;
  return before.some((row) => {
    const later = after.find(({ id }) => id === row.id);
    return later !== undefined && overwrites(fields, row, later, saving);
  });
}

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value : []);

const textIn = (value: unknown, { locale }: Saving): unknown =>
  typeof value === 'object' && value !== null && locale !== 'all' ? (value as Stored)[locale] : value;

const differs = (before: unknown, after: unknown): boolean => !isDeepStrictEqual(before ?? null, after ?? null);
