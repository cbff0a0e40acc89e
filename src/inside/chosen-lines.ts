import type { LogLine } from './log-line.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** So much around a time is shown: nobody looked at the clock to the minute. */
const around = 2 * minute;

/**
 * Which lines are asked for: a time (`14:05`: two minutes before and after it, of the last 24 hours), a day
 * (`2026-11-27`), both, or the name of a request (`7F3K-Q2MD`) or any other word, which must be in the line. Nothing
 * asked for is everything.
 * @param now the present moment
 */
export function chosenBy(asked: string[], now: Date): (line: LogLine) => boolean {
  const time = asked.find((word) => /^\d{1,2}:\d\d$/.test(word));
  const date = asked.find((word) => /^\d{4}-\d\d-\d\d$/.test(word));
  const words = asked.filter((word) => word !== time && word !== date);
  return (line) => {
    const moment = Date.parse(line.time);
    if (date && !isNear(line.time, date, time)) return false;
    if (time && !date && !(now.getTime() - moment < day && isNear(line.time, line.time.slice(0, 10), time)))
      return false;
    const text = JSON.stringify(line);
    return words.every((word) => text.toLowerCase().includes(word.toLowerCase()));
  };
}

/** Whether a line is of a day and, where one is given, around a time, both on the clock that the line itself has. */
function isNear(written: string, date: string, time?: string): boolean {
  if (!time) return written.startsWith(date);
  const [hour = '', rest = ''] = time.split(':');
  const wall = (text: string) => Date.parse(`${text.slice(0, 19)}Z`);
  const distance = wall(written) - wall(`${date}T${hour.padStart(2, '0')}:${rest}:00`);
  return distance >= -around && distance < around + minute;
}
