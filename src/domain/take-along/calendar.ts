import { asciiAddress } from '../web-address.ts';
import { contentLines, escaped } from './content-line.ts';

/** A whole day of a calendar, or several. */
export interface CalendarDay {
  /** A name that stays when title and address change. */
  uid: string;
  /** `2026-12-31`. */
  day: string;
  /** The last one, where there are several. */
  lastDay?: string;
  /** How it comes back, as a rule (RFC 5545, 3.3.10). */
  repeats?: string;
  title: string;
  /** What it is about; may be empty. */
  text: string;
  /** Where one reads more, as a whole address. */
  url: string;
  /** When what it is made of last changed (ISO 8601). */
  changedOn: string;
}

interface Calendar {
  name: string;
  /** ISO 639-1. */
  language: string;
  days: CalendarDay[];
}

const digitsOf = (date: string): string => date.replaceAll('-', '');
const stampOf = (moment: string): string => moment.replaceAll(/[-:]|\.\d+/g, '');

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Whole days to subscribe to (iCalendar, RFC 5545). They need no time zone, and make nobody look busy. */
export function calendarOf({ name, language, days }: Calendar): string {
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Who is Who//EN',
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=${language}:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...days.flatMap((one) => [
      'BEGIN:VEVENT',
      `UID:${asciiAddress(one.uid)}`,
      `DTSTAMP:${stampOf(one.changedOn)}`,
      `DTSTART;VALUE=DATE:${digitsOf(one.day)}`,
      `DTEND;VALUE=DATE:${digitsOf(dayAfter(one.lastDay ?? one.day))}`,
      ...(one.repeats ? [`RRULE:${one.repeats}`] : []),
      `SUMMARY;LANGUAGE=${language}:${escaped(one.title)}`,
      ...(one.text ? [`DESCRIPTION;LANGUAGE=${language}:${escaped(one.text)}`] : []),
      `URL:${asciiAddress(one.url)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]);
}
