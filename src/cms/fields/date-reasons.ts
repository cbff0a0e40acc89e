import { dayOf, today } from '../../domain/day.ts';
import { isInFuture, isPartialDate, readPartialDate } from '../../domain/partial-date.ts';

/** Which explanation tells why a date cannot stand in a field. */
export type DateReason = 'date-none' | 'date-to-come' | 'day-form' | 'partial-date';

/** Why a text is no date that can stand in a field; null where it can. */
export function partialDateReason(text: string, mayBeToCome: boolean): DateReason | null {
  const date = readPartialDate(text);
  if (date === null) return 'partial-date';
  if (!isPartialDate(date)) return 'date-none';
  return !mayBeToCome && isInFuture(date, today()) ? 'date-to-come' : null;
}

/**
 * The moment that a date field stores for a day as people type it: noon in UTC, as Payload's own picker has it, the
 * same day in Berlin. Null where the text is no such day.
 */
export function momentOfDay(text: string): string | null {
  const day = readPartialDate(text);
  return day?.length === 10 && isPartialDate(day) ? `${day}T12:00:00.000Z` : null;
}

/** Why a text is no day, neither as people type it nor as a moment that a program sends; null where it is one. */
export function dayReason(text: string): 'date-none' | 'day-form' | null {
  if (momentOfDay(text)) return null;
  if (readPartialDate(text)?.length === 10) return 'date-none';
  return /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)) ? null : 'day-form';
}

/** The same for a day that must not be one to come. */
export function pastDayReason(text: string): DateReason | null {
  return dayReason(text) ?? (dayOf(momentOfDay(text) ?? text) > today() ? 'date-to-come' : null);
}
