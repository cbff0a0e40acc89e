import { describe, expect, it } from 'vitest';
import { formatPartialDate, isInFuture, isPartialDate, readPartialDate, writePartialDate } from './partial-date.ts';

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

describe('readPartialDate', () => {
  it.each([
    ['2021', '2021'],
    ['2021-10', '2021-10'],
    ['2021-10-24', '2021-10-24'],
    ['24.10.2021', '2021-10-24'],
    ['4.3.2021', '2021-03-04'],
    ['24. 10. 2021', '2021-10-24'],
    ['10.2021', '2021-10'],
    ['3.2021', '2021-03'],
    ['10/2021', '2021-10'],
    ['Okt. 2021', '2021-10'],
    ['Okt 2021', '2021-10'],
    ['Oktober 2021', '2021-10'],
    ['OKTOBER 2021', '2021-10'],
    ['24. Oktober 2021', '2021-10-24'],
    ['24. Okt. 2021', '2021-10-24'],
    ['März 2021', '2021-03'],
    ['Mär. 2021', '2021-03'],
    ['Mrz 2021', '2021-03'],
    ['Maerz 2021', '2021-03'],
    ['Mai 2021', '2021-05'],
    ['Sept. 2021', '2021-09'],
    ['Dez. 2021', '2021-12'],
    ['October 2021', '2021-10'],
    ['24 October 2021', '2021-10-24'],
    ['1 May 2021', '2021-05-01'],
    [' 24.10.2021 ', '2021-10-24'],
    ['31.02.2021', '2021-02-31'],
    ['13.2021', '2021-13'],
  ])('reads "%s" as %s', (text, date) => {
    expect(readPartialDate(text)).toBe(date);
  });

  it.each(['', 'gestern', '24.10.21', '21', '10/24/2021', 'Brumaire 2021', 'Ok 2021', 'Oktober', '24.10.', '2021-1'])(
    'does not read "%s"',
    (text) => {
      expect(readPartialDate(text)).toBeNull();
    },
  );

  it.each(['2021-10-24', '2021-03-04', '2021-10', '2021'])('reads %s as it is written for a form', (date) => {
    expect(readPartialDate(writePartialDate(date, 'de'))).toBe(date);
    expect(readPartialDate(writePartialDate(date, 'en'))).toBe(date);
  });
});

describe('isInFuture', () => {
  it.each([
    ['2026', false],
    ['2026-11', false],
    ['2026-11-26', false],
    ['2026-11-27', true],
    ['2026-12', true],
    ['2027', true],
    ['1999-12-31', false],
  ])('%s, seen on 26 November 2026: %s', (date, expected) => {
    expect(isInFuture(date, '2026-11-26')).toBe(expected);
  });
});
