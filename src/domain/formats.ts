import type { Locale } from '../i18n/locales.ts';

/** To make a format takes up to half a millisecond, and a page has dozens of dates and numbers, in a few forms. */
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

const regions = { de: 'de-DE', en: 'en-GB' } as const;

/** How days are written for readers of a language; days are days of UTC. Made once for each form. */
export const dateFormat = (locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(dates, locale, options, () => new Intl.DateTimeFormat(regions[locale], { timeZone: 'UTC', ...options }));

/** How numbers are written for readers of a language. Made once for each form. */
export const numberFormat = (locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  once(numbers, locale, options, () => new Intl.NumberFormat(regions[locale], options));

function once<T>(made: Map<string, T>, locale: Locale, options: object, make: () => T): T {
  const form = locale + JSON.stringify(options);
  const known = made.get(form) ?? make();
  made.set(form, known);
  return known;
}
