import type { Config } from 'payload';
import { defaultLocale } from '../i18n/locales.ts';

/**
 * The languages of the content. No fallback inside Payload: with it a save in English would copy German texts into the
 * English ones (payload#15664). The site falls back in `domain/localized.ts`, and says so.
 */
export const localization: NonNullable<Config['localization']> = {
  locales: [
    // Plain words: with a pair of translations Payload's labels say only "de".
    { code: 'de', label: 'Deutsch' },
    { code: 'en', label: 'Englisch' },
  ],
  // Staff see both languages in one form: there is none to choose, in no view. Programs still do, by `?locale=`.
  filterAvailableLocales: ({ locales }) => locales.filter(({ code }) => code === defaultLocale),
  defaultLocale,
  fallback: false,
};
