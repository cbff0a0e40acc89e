import type { Locale } from '../../i18n/locales.ts';
import { dateFormat } from '../formats.ts';
import type { Localized } from '../localized.ts';

export const recurrences = ['day', 'last-sunday', 'span'] as const;

/** When in each year: on one day, on the last Sunday of a month, or from one day to another of the same year. */
export type Recurrence =
  | { kind: 'day'; month: number; day: number }
  | { kind: 'last-sunday'; month: number }
  | { kind: 'span'; month: number; day: number; lastMonth: number; lastDay: number };

/** A day, or some days, that come back every year: “Europe Day”. */
export interface RecurringDay {
  id: string;
  name: Localized<string>;
  /** Why then: “after the declaration of 1950”. */
  note: Localized<string> | null;
  recurrence: Recurrence;
}

/** The first and the last day, as `2027-05-09`; the same of a single one. */
export interface Days {
  first: string;
  last: string;
}

const dayIn = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** Whether there is such a day in every year: not 31 April, and not 29 February. */
export const isInEveryYear = (month: number, day: number): boolean =>
  Number.isInteger(day) && day >= 1 && day <= new Date(Date.UTC(2023, month, 0)).getUTCDate();

/** When it is in a year. */
export function daysIn(recurrence: Recurrence, year: number): Days {
  const { kind, month } = recurrence;
  if (kind === 'last-sunday') {
    const end = new Date(Date.UTC(year, month, 0));
    const sunday = dayIn(year, month, end.getUTCDate() - end.getUTCDay());
    return { first: sunday, last: sunday };
  }
  const first = dayIn(year, month, recurrence.day);
  return { first, last: kind === 'span' ? dayIn(year, recurrence.lastMonth, recurrence.lastDay) : first };
}

/** When it is next, what lasts until today included. @param today as `2026-11-26` */
export function nextDays(recurrence: Recurrence, today: string): Days {
  const year = Number(today.slice(0, 4));
  const thisYear = daysIn(recurrence, year);
  return thisYear.last >= today ? thisYear : daysIn(recurrence, year + 1);
}

/** The rule as calendars have it (RFC 5545, 3.3.10). */
export function recurrenceRule({ kind, month }: Recurrence): string {
  return kind === 'last-sunday' ? `FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU` : 'FREQ=YEARLY';
}

/** The days of a list in the order of the year. */
export const inOrderOfYear = <T extends Pick<RecurringDay, 'recurrence'>>(days: T[]): T[] =>
  days.toSorted((a, b) => daysIn(a.recurrence, 2023).first.localeCompare(daysIn(b.recurrence, 2023).first));

const formatted = (locale: Locale, options: Intl.DateTimeFormatOptions, month: number, day = 1): string =>
  dateFormat(locale, options).format(new Date(Date.UTC(2023, month - 1, day)));

/** `9. Mai`, `9 May`. */
export const dayOfYear = (locale: Locale, month: number, day: number): string =>
  formatted(locale, { day: 'numeric', month: 'long' }, month, day);

/** `Mai`, `May`. */
export const monthOfYear = (locale: Locale, month: number): string => formatted(locale, { month: 'long' }, month);
