import { type Locale, locales } from '../../i18n/locales.ts';
import { dateFormat } from '../formats.ts';
import type { Words } from './finding.ts';

/** The same in each language. */
export const inBoth = (say: (locale: Locale) => string): Words =>
  Object.fromEntries(locales.map((locale) => [locale, say(locale)])) as Words;

/** The day on which a moment falls in Berlin: "3. November 2026", "3 November 2026". */
export const dayInWords = (moment: Date | string, locale: Locale): string =>
  dateFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Berlin' }).format(new Date(moment));

/** Several things as one says them: "A, B und C". */
export const listed = (parts: string[], locale: Locale): string => new Intl.ListFormat(locale).format(parts);
