import type {
  Field,
  TextareaField,
  TextareaFieldValidation,
  TextField,
  TextFieldSingleValidation,
  TextFieldValidation,
} from 'payload';
import { text, textarea } from 'payload/shared';

/**
 * A localized text that must be there in German. Its English may be missing for as long as it takes: the site then
 * shows the German one and says so, and an editor who saves English is not stopped by what nobody has translated yet.
 */
export function requiredText(field: Omit<TextField, 'type' | 'localized' | 'validate'>): TextField {
  const validate: TextFieldSingleValidation = (value, options) =>
    (text as TextFieldValidation)(value, {
      ...options,
      required: options.req.locale !== 'en',
    } as Parameters<TextFieldValidation>[1]);
  return starred({ ...field, type: 'text', localized: true, validate } as TextField);
}

/** The same for longer texts. */
export function requiredTextarea(field: Omit<TextareaField, 'type' | 'localized' | 'validate'>): TextareaField {
  const validate: TextareaFieldValidation = (value, options) =>
    textarea(value, { ...options, required: options.req.locale !== 'en' });
  return starred({ ...field, type: 'textarea', localized: true, validate });
}

/**
 * Marks a field as one that must be filled in, as Payload marks its own. Where Payload's `required` would say too much:
 * it holds for both languages, and in the database.
 */
export function starred<Marked extends Field>(field: Marked): Marked {
  return { ...field, admin: { ...field.admin, className: 'starred' } };
}
