import type { EmailField, EmailFieldValidation } from 'payload';
import { isEmail } from '../../domain/email-address.ts';
import { explain } from '../explain.ts';

const checkEmail: EmailFieldValidation = (value, { req, required }) => {
  if (!value) return !required || req.t('validation:required');
  return isEmail(value) || explain('email-form', req);
};

/** An e-mail address. Payload's own field refuses domains with umlauts; ours are stored as mail servers know them. */
export function emailField(overrides: Partial<EmailField> = {}): EmailField {
  return {
    name: 'email',
    type: 'email',
    label: { de: 'E-Mail-Adresse', en: 'E-mail address' },
    validate: checkEmail,
    ...overrides,
  };
}
