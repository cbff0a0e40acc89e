import type { Field, TextField } from 'payload';
import { telephoneNumber } from '../../domain/telephone-number.ts';
import { explain } from '../explain.ts';
import type { Holding } from '../hooks/clean-text.ts';

/** A telephone number that may be left empty: typed as people write it, kept in international form. */
export function telephoneField(overrides: Partial<TextField> = {}): Field {
  return {
    name: 'telephone',
    type: 'text',
    label: { de: 'Telefon', en: 'Telephone' },
    maxLength: 40,
    custom: { holds: 'telephone' satisfies Holding },
    validate: (value: string | null | undefined, { req }: { req: Parameters<typeof explain>[1] }) =>
      !value || telephoneNumber(value) !== null || explain('telephone-form', req),
    ...overrides,
  } as TextField;
}
