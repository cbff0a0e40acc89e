import type { Headed } from '../../domain/import/assigned-columns.ts';
import type { Words } from '../fields/options.ts';
import type { Stored } from '../publishing/parts.ts';

/** What a cell says for its field, or why it says nothing. */
export type Reading = { value: unknown } | { problem: CellProblem; choices?: string[] };

/** Why a cell cannot be understood before any field has looked at it. */
export type CellProblem =
  | 'no-choice'
  | 'several-entries'
  | 'no-entry'
  | 'no-channel'
  | 'not-emptied'
  | 'spreadsheet-error';

/**
 * A column of the table: what of an entry stands in its cells, and what a cell says for the entry. Entries are as the
 * form has them: German, with the English beside it.
 */
export interface TableColumn extends Headed {
  label: Words;
  /** The field of the entry that a cell speaks of; several columns may speak of the rows of one. */
  field: string;
  /** Of the one value that it tells where the field is a group, as a refusal names it: `contact.email`. */
  path?: string;
  write(entry: Stored): string;
  /** @param text null where the field is to be emptied */
  read(text: string | null, entry: Stored): Reading;
}

/** What several values in one cell are parted by. */
export const between = ' | ';

/** The values in a cell. */
export function valuesIn(text: string | null): string[] {
  const parts = (text ?? '').split(/[|\n]/).map((part) => part.trim());
  return parts.filter(Boolean);
}
