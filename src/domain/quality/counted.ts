import { dayOf } from '../day.ts';
import type { LinkState } from '../links/state.ts';
import type { PartialDate } from '../partial-date.ts';
import type { QualityFigures } from './quality-month.ts';

const yearsBefore = (day: string, years: number): string => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

/** Facts by the time since which they may not hold any more: a month or a year counts from its first day. */
export function factsByAge(dates: (PartialDate | null)[], day: string): QualityFigures['factsByAge'] {
  const ages = { underOneYear: 0, oneToThreeYears: 0, older: 0, undated: 0 };
  for (const date of dates) {
    const from = date && date + '-01-01'.slice(date.length - 4);
    if (!from) ages.undated += 1;
    else if (from > yearsBefore(day, 1)) ages.underOneYear += 1;
    else if (from > yearsBefore(day, 3)) ages.oneToThreeYears += 1;
    else ages.older += 1;
  }
  return ages;
}

/** What is counted of a visitor's report; both times in ISO 8601. */
export interface CountedReport {
  state: string;
  createdAt: string;
  dealtWithOn: string | null;
}

/** How many reports are open, and how long those took that were finished with in a month. */
export function answersIn(
  month: string,
  reports: CountedReport[],
): Pick<QualityFigures, 'reportsOpen' | 'reportsAnswered' | 'daysToAnswer'> {
  const days = reports.flatMap(({ state, createdAt, dealtWithOn }) => {
    const isAnswered = state === 'done' || state === 'declined';
    if (!isAnswered || !dealtWithOn || dayOf(dealtWithOn).slice(0, 7) !== month) return [];
    return [(Date.parse(dealtWithOn) - Date.parse(createdAt)) / 86_400_000];
  });
  return {
    reportsOpen: reports.filter(({ state }) => state === 'new' || state === 'in-progress').length,
    reportsAnswered: days.length,
    daysToAnswer: median(days),
  };
}

/** To a tenth; of an even number the middle of the middle two. */
function median(values: number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : Math.round(((low + high) / 2) * 10) / 10;
}

const kinds: Record<LinkState, keyof QualityFigures['links']> = {
  fine: 'alive',
  moved: 'alive',
  uncheckable: 'blocked',
  suspicious: 'doubtful',
  failing: 'doubtful',
  dead: 'dead',
  archived: 'dead',
  unchecked: 'unchecked',
  'target-missing': 'missing',
};

/** @param missing addresses that no link stands for, since they are not known */
export function linksByState(states: LinkState[], missing: number): QualityFigures['links'] {
  const counts = { alive: 0, blocked: 0, doubtful: 0, dead: 0, unchecked: 0, missing };
  for (const state of states) counts[kinds[state]] += 1;
  return counts;
}
