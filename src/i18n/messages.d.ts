import type de from '../../messages/de.json';
import type { Locale } from './locales.ts';

declare module 'next-intl' {
  /** Makes every key of `messages/de.json` a type, so that a missing one does not compile. */
  interface AppConfig {
    Locale: Locale;
    Messages: typeof de;
  }
}
