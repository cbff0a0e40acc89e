import { type DateField, type DateFieldValidation, type FieldHook, ValidationError } from 'payload';
import { explain } from '../explain.ts';
import { dayReason, momentOfDay, pastDayReason } from './date-reasons.ts';

/**
 * Stores a day that was typed as people write it as the moment that a date field holds. What is no day is refused in
 * drafts too, where it could not be stored.
 * @throws ValidationError in the editor's language
 */
const storeDay: FieldHook = ({ value, path, field, collection, req }) => {
  if (typeof value !== 'string' || !value) return value;
  const reason = dayReason(value);
  if (reason === null) return momentOfDay(value) ?? value;
  const label = 'label' in field && field.label ? field.label : path.join('.');
  const errors = [{ label, path: path.join('.'), message: explain(reason, req).replace('{typed}', value) }];
  throw new ValidationError({ collection: collection?.slug, errors, req }, req.t);
};

const checkDay: DateFieldValidation = (value, { req }) => {
  if (!value) return true;
  const text = value instanceof Date ? value.toISOString() : String(value);
  const reason = pastDayReason(text);
  return reason === null || explain(reason, req).replace('{typed}', text);
};

/** A day on which something was done: typed as Germans write it, never one to come. Stored as a moment. */
export function pastDayField(field: Pick<DateField, 'name' | 'label' | 'admin' | 'access'>): DateField {
  return {
    ...field,
    type: 'date',
    validate: checkDay,
    hooks: { beforeValidate: [storeDay] },
    admin: {
      ...field.admin,
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
      components: { Field: './typed/date-input.tsx#PastDayInput', ...field.admin?.components },
    },
  };
}
