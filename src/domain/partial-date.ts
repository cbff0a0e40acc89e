import { type Locale, locales } from '../i18n/locales.ts';
import { dateFormat } from './formats.ts';

/** A date that is only known as exactly as it was told: `2021`, `2020-10` or `2021-02-24` (ISO 8601). */
export type PartialDate = string;

const form = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export function isPartialDate(value: string): boolean {
  if (!form.test(value)) return false;
  if (value.length < 10) return true;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/**
 * `24. Februar 2021`, `October 2020`, `2021`: in words, as exactly as it is known. A full timestamp counts as its day.
 */
export function formatPartialDate(value: PartialDate, locale: Locale): string {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number);
  if (!year || !month) return value.slice(0, 4);
  const told: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', ...(day ? { day: 'numeric' } : {}) };
  return dateFormat(locale, told).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

const monthNames = locales.map((locale) =>
  Array.from({ length: 12 }, (_, month) =>
    dateFormat(locale, { month: 'long' })
      .format(new Date(Date.UTC(2000, month)))
      .toLowerCase(),
  ),
);
const shortened: Record<string, string> = { mrz: 'märz', maerz: 'märz' };

/**
 * Reads a date as people write it: `24.10.2021`, `24. Okt. 2021`, `24 October 2021`, `10.2021`, `Oktober 2021`, `2021`,
 * or as it is stored. Null where it is none of these. Whether there is such a day, `isPartialDate` tells. Days with
 * slashes and years of two digits are not read, since they mean different days in different countries.
 */
export function readPartialDate(text: string): PartialDate | null {
  const typed = text.trim().toLowerCase();
  if (/^\d{4}(-\d\d){0,2}$/.test(typed)) return typed;
  const inDigits = /^(?:(\d{1,2})\. ?)?(\d{1,2})[./] ?(\d{4})$/.exec(typed);
  const inWords = /^(?:(\d{1,2})\.? ?)?(\p{L}{3,})\.? (\d{4})$/u.exec(typed);
  const [, day, month, year] = inDigits ?? inWords ?? [];
  const number = inWords ? monthNumber(month ?? '') : month;
  if (!number || !year) return null;
  return [year, number, day].flatMap((part) => (part ? part.padStart(2, '0') : [])).join('-');
}

function monthNumber(word: string): string | null {
  const start = shortened[word] ?? word;
  const places = monthNames.map((names) => names.findIndex((name) => name.startsWith(start)));
  const place = Math.max(...places);
  return place < 0 ? null : String(place + 1);
}

/** As it is typed in a form: `24.10.2021` and `10.2021` in German, in words in English. It reads as the same date. */
export function writePartialDate(value: PartialDate, locale: Locale): string {
  return locale === 'de' ? value.split('-').reverse().join('.') : formatPartialDate(value, locale);
}

/** Whether all of the time that the date tells of is still to come. @param day the day it is, as `2026-11-26` */
export const isInFuture = (value: PartialDate, day: string): boolean => value > day.slice(0, value.length);
