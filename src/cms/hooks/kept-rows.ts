import type { FieldHook } from 'payload';
import { isTranslator } from '../access.ts';

interface Row {
  id?: string;
}

/**
 * Rows are the same in both languages, so from translators they are kept: whatever a translator sends, all rows stay,
 * in their order, and each takes over its English alone. A form opened before an editor added a row then saves without
 * removing it.
 */
export const keepRowsFromTranslators: FieldHook = ({ value, previousValue, req }) => {
  if (!isTranslator(req)) return value;
  const sent = Array.isArray(value) ? (value as Row[]) : [];
  return ((previousValue ?? []) as Row[]).map(({ id }) => sent.find((row) => row?.id === id) ?? { id });
};
