import { describe, expect, it } from 'vitest';
import { formatPartialDate, isPartialDate } from './partial-date.ts';

describe('isPartialDate', () => {
  it.each(['2021', '2020-10', '2021-02-24', '2024-02-29', '0987'])('takes %s', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each([
    '',
    '21',
    '2021-13',
    '2021-00',
    '2021-1',
    '24.02.2021',
    '2023-02-29',
    '2021-04-31',
    '2021-02-24T00:00',
    ' 2021',
  ])('refuses "%s"', (date) => {
    expect(isPartialDate(date)).toBe(false);
  });
});

describe('formatPartialDate', () => {
  it.each([
    ['2021', 'de', '2021'],
    ['2020-10', 'de', 'Oktober 2020'],
    ['2020-10', 'en', 'October 2020'],
    ['2021-02-24', 'de', '24. Februar 2021'],
    ['2021-02-24', 'en', '24 February 2021'],
    ['2021-12-31T23:59:59.000Z', 'en', '31 December 2021'],
  ] as const)('says %s in %s as exactly as it is known', (date, locale, words) => {
    expect(formatPartialDate(date, locale)).toBe(words);
  });
});
