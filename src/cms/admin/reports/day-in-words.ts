import type { Locale } from '../../../i18n/locales.ts';

/** The day on which a moment falls in Berlin, for staff: "26. November 2026". */
export const dayInWords = (moment: Date | string, language: Locale): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    dateStyle: 'long',
    timeZone: 'Europe/Berlin',
  }).format(new Date(moment));
