import { monthsOn } from '../claims/months-on.ts';
import type { PartialDate } from '../partial-date.ts';
import { countsNothing } from './fact-sentence.ts';
import type { Topic, ValueFormat } from './fun-fact.ts';

/** After how many months somebody looks whether there is a newer number; null: what happened stays as it was. */
const monthsByTopic: Record<Topic, number | null> = {
  numbers: 24,
  records: 36,
  awards: 24,
  funding: 12,
  events: 12,
  history: null,
  stories: null,
};

/** What tells how long a number lasts. */
export interface Ageing {
  topic: Topic;
  format: ValueFormat;
  asOf: PartialDate | null;
  /** When somebody last looked whether there is a newer one, as `2026-11-26`. */
  checkedOn: string | null;
  /** The fact's own months in place of its topic's; 0: for good. */
  months: number | null;
}

/**
 * From which day on somebody is to look for a newer number. A date counts from its end. Null where it lasts for good,
 * or where nobody knows from when it is.
 */
export function checkFrom({ topic, format, asOf, checkedOn, months }: Ageing): string | null {
  const lasts = months ?? (countsNothing(format) ? null : monthsByTopic[topic]);
  const from = [asOf && endOf(asOf), checkedOn]
    .filter((day) => typeof day === 'string')
    .toSorted()
    .at(-1);
  return lasts && from ? monthsOn(from, lasts) : null;
}

/** The last day of a date, as exactly as it is known. */
function endOf(date: PartialDate): string {
  if (date.length === 10) return date;
  return date.length === 7 ? monthsOn(`${date}-31`, 0) : `${date}-12-31`;
}
