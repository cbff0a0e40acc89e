import type { FieldHook } from 'payload';
import { cleanLine, cleanLines } from '../../domain/clean-text.ts';
import { cleanTree } from '../../domain/clean-tree.ts';
import { asciiEmail } from '../../domain/email-address.ts';
import { isEmpty } from '../../domain/localized.ts';
import { telephoneNumber } from '../../domain/telephone-number.ts';
import { completedAddress } from '../../domain/web-address.ts';

/** What a text field holds where it is not just words; a field says so as `custom: { holds }`. */
export type Holding = 'web-address' | 'telephone' | 'line';

interface TextualField {
  type: string;
  custom?: { holds?: Holding };
}

/**
 * A value as a field stores it in one language: words clean, an emptied rich text null, addresses and telephone numbers
 * in their one form. What cannot be made clean stays, to be refused. Cleaned twice, it is the same; stored values, too,
 * can be cleaned.
 */
export function cleanValue(field: TextualField, value: unknown): unknown {
  if (field.type === 'richText') return isEmpty(value) ? null : cleanTree(value);
  if (field.type === 'text' && Array.isArray(value)) return value.map((one) => cleanValue(field, one));
  if (typeof value !== 'string') return value;
  if (field.type === 'textarea') return field.custom?.holds === 'line' ? cleanLine(value) : cleanLines(value);
  if (field.type === 'email') return asciiEmail(value);
  return field.type === 'text' ? inForm(cleanLine(value), field.custom?.holds) : value;
}

function inForm(line: string, holds: Holding | undefined): string {
  if (holds === 'web-address') return completedAddress(line);
  return holds === 'telephone' ? (telephoneNumber(line) ?? line) : line;
}

/** Cleans what was sent to a field, by whomever; what was not sent is left alone. */
export const cleanText: FieldHook = ({ field, siblingData, value }) =>
  siblingData[field.name ?? ''] === undefined ? undefined : cleanValue(field as TextualField, value);
