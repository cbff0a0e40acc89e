import type { Field, TextField } from 'payload';
import { isPartialDate } from '../../domain/partial-date.ts';
import { explain } from '../explain.ts';

/** A date as exactly as it is known: year, month or day. */
export function partialDateField(field: Pick<TextField, 'name' | 'label' | 'admin'>): Field {
  return {
    type: 'text',
    maxLength: 10,
    validate: (value: string | null | undefined, { req }: { req: Parameters<typeof explain>[1] }) =>
      !value || isPartialDate(value) || explain('partial-date', req),
    ...field,
    admin: { placeholder: '2021, 2021-10, 2021-10-24', ...field.admin },
  } as TextField;
}
