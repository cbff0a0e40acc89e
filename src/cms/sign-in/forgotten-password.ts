import type { Endpoint, PayloadRequest } from 'payload';
import type { Locale } from '../../i18n/locales.ts';
import { explain } from '../explain.ts';

/**
 * Who has forgotten a password is given a new one by an admin: this site sends no mail. Payload's own endpoint writes
 * outside of its own transaction, so it would wait for itself, and anybody could hold up every writer for half a
 * minute.
 */
export const forgottenPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: (req) => Response.json({ errors: [{ message: explain('password-forgotten', req) }] }, { status: 400 }),
};

const advice = (language: Locale) => explain('password-forgotten', { i18n: { language } as PayloadRequest['i18n'] });
const wordsOfForm = (heading: string, language: Locale) => ({
  authentication: {
    emailSent: heading,
    checkYourEmailForPasswordReset: advice(language),
    forgotPasswordEmailInstructions: advice(language),
  },
});

/** What Payload's form says instead of promising a mail, whatever it is answered. */
export const forgottenPasswordWords = {
  de: wordsOfForm('Bitte wenden Sie sich an die Administration', 'de'),
  en: wordsOfForm('Please ask an admin', 'en'),
};
