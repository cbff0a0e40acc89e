import { expect, it } from 'vitest';
import { dayOfYear, daysIn, inOrderOfYear, isInEveryYear, nextDays, type Recurrence } from './recurring-day.ts';

const europe: Recurrence = { kind: 'day', month: 5, day: 9 };
const twins: Recurrence = { kind: 'last-sunday', month: 4 };
const weeks: Recurrence = { kind: 'span', month: 4, day: 30, lastMonth: 5, lastDay: 31 };

it.each([
  [2021, '2021-04-25'],
  [2022, '2022-04-24'],
  [2027, '2027-04-25'],
  [2028, '2028-04-30'],
])('the last Sunday of April %i is %s', (year, day) => {
  expect(daysIn(twins, year)).toEqual({ first: day, last: day });
});

it('is next as long as its last day is not over', () => {
  expect(nextDays(europe, '2026-05-09').first).toBe('2026-05-09');
  expect(nextDays(europe, '2026-05-10').first).toBe('2027-05-09');
  expect(nextDays(weeks, '2026-05-31')).toEqual({ first: '2026-04-30', last: '2026-05-31' });
  expect(nextDays(weeks, '2026-06-01')).toEqual({ first: '2027-04-30', last: '2027-05-31' });
});

it('knows the days of every year', () => {
  const asked = [
    [1, 31],
    [4, 31],
    [2, 28],
    [2, 29],
    [1, 0],
    [1, 1.5],
  ] as const;
  expect(asked.map(([month, day]) => isInEveryYear(month, day))).toEqual([true, false, true, false, false, false]);
});

it('stands in the order of the year, and is read in each language', () => {
  const january: Recurrence = { kind: 'day', month: 1, day: 22 };
  const days = [europe, january, twins].map((recurrence) => ({ recurrence }));
  expect(inOrderOfYear(days).map(({ recurrence }) => recurrence)).toEqual([january, twins, europe]);
  expect([dayOfYear('de', 5, 9), dayOfYear('en', 5, 9)]).toEqual(['9. Mai', '9 May']);
});
