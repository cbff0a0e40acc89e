import type { Locale } from '../i18n/locales.ts';
import { formatPartialDate, isPartialDate, readPartialDate } from './partial-date.ts';

/** Why a day and a time are no moment to come. */
export type MomentReason = 'day-form' | 'date-none' | 'time-form' | 'time-skipped' | 'time-twice' | 'moment-past';

const berlin = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Day and time on the clock of Berlin: `2026-11-30 09:00`. */
const onTheClock = (moment: Date | string): string => berlin.format(new Date(moment));

/** Reads a time of day as Germans write it: `9:00`, `9.30 Uhr`, `9 Uhr`, `9`, as `09:00`; null where it is none. */
export function readTime(text: string): string | null {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.](\d\d))?(?: ?Uhr)?$/i.exec(text.trim()) ?? [];
  return hour && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null;
}

/**
 * The moment, as ISO 8601 in UTC, that a day and a time as people type them name on the clock of Berlin. Refused where
 * it is not to come, and where the clock skips it or shows it twice because summer time begins or ends.
 * @param now the present moment (ISO 8601)
 */
export function readMoment(
  typed: { day: string; time: string },
  now: string,
): { moment: string } | { reason: MomentReason } {
  const day = readPartialDate(typed.day);
  if (day?.length !== 10) return { reason: 'day-form' };
  if (!isPartialDate(day)) return { reason: 'date-none' };
  const time = readTime(typed.time);
  if (!time) return { reason: 'time-form' };
  const moments = ['+02:00', '+01:00']
    .map((offset) => new Date(`${day}T${time}:00${offset}`).toISOString())
    .filter((moment) => onTheClock(moment) === `${day} ${time}`);
  const [moment] = moments;
  if (!moment) return { reason: 'time-skipped' };
  if (moment <= now) return { reason: 'moment-past' };
  return moments.length > 1 ? { reason: 'time-twice' } : { moment };
}

/** `Montag, 30. November 2026, 9:00 Uhr`, by the clock of Berlin. */
export function momentInWords(moment: string, locale: Locale): string {
  const [day = '', time = ''] = onTheClock(moment).split(' ');
  const language = locale === 'de' ? 'de-DE' : 'en-GB';
  const weekday = new Date(moment).toLocaleDateString(language, { timeZone: 'Europe/Berlin', weekday: 'long' });
  const words = `${weekday}, ${formatPartialDate(day, locale)}, ${time.replace(/^0/, '')}`;
  return locale === 'de' ? `${words} Uhr` : words;
}
