import type { NumberField, NumberFieldSingleValidation, PayloadRequest } from 'payload';
import { number } from 'payload/shared';
import { explain } from '../explain.ts';
import { unreadReason, unreadText } from './unread-number.ts';

/** Why what was typed is no number, in the words of the editor; null where the value was read. */
export function unreadProblem(value: unknown, req: PayloadRequest): string | null {
  const text = unreadText(value);
  return text === null ? null : explain(unreadReason(text), req).replace('{typed}', text.slice(0, 40));
}

/** What the form says below the number: how a fact or a year is shown on the site, or just how the number was read. */
export type ShownAs = 'fact' | 'year' | 'number';

/** The place of the input that takes numbers as Germans write them, for a field of numbers. */
export const numberInput = (shownAs: ShownAs) => ({
  Field: { path: './typed/number-input.tsx#NumberInput', clientProps: { shownAs } },
});

/** A whole number, typed as Germans write it. The stored type is a number. */
export function wholeNumberField(field: Omit<NumberField, 'type' | 'hasMany'>, shownAs: ShownAs): NumberField {
  const validate: NumberFieldSingleValidation = (value, options) => {
    const problem = unreadProblem(value, options.req);
    if (problem) return problem;
    if (typeof value === 'number' && !Number.isInteger(value)) return explain('number-whole', options.req);
    return number(value, options as Parameters<typeof number>[1]);
  };
  return {
    ...field,
    type: 'number',
    validate,
    admin: { ...field.admin, components: numberInput(shownAs) },
  } as NumberField;
}
