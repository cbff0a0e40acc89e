import type { Config } from 'payload';
import { defaultLocale } from '../i18n/locales.ts';

/**
 * The languages of the content. No fallback inside Payload: with it a save in English would copy German texts into the
 * English ones (payload#15664). The site falls back in `domain/localized.ts`, and says so.
 */
export const localization: NonNullable<Config['localization']> = {
  locales: [
    { code: 'de', label: { de: 'Deutsch', en: 'German' } },
    { code: 'en', label: { de: 'Englisch', en: 'English' } },
  ],
  defaultLocale,
  fallback: false,
};
