import { describe, expect, it } from 'vitest';
import { sampleProgramme as programme } from '../../testing/sample-programme.ts';
import { chooseProgrammes, isOldAmount, nextDeadline, passedDeadline, reachesCountry } from './funding-programme.ts';
import { parseFundingQuery, printFundingQuery } from './funding-query.ts';
import { amountInWords } from './funding-words.ts';

const today = '2026-11-26';

describe('A deadline', () => {
  const deadlines = ['2025-09-17', '2026-11-26', '2027-01-31'];

  it('is the next one until its day is over', () => {
    expect(nextDeadline({ deadlines }, today)).toBe('2026-11-26');
    expect(nextDeadline({ deadlines }, '2026-11-27')).toBe('2027-01-31');
    expect(nextDeadline({ deadlines }, '2027-02-01')).toBeNull();
  });

  it('has passed from the day after', () => {
    expect(passedDeadline({ deadlines }, today)).toBe('2025-09-17');
    expect(passedDeadline({ deadlines: [] }, today)).toBeNull();
  });
});

it.each([
  ['2024-11-26', false],
  ['2024-11-25', true],
  ['2024-11', false],
  ['2024-10', true],
  ['2024', false],
  ['2023', true],
  [null, true],
])('an amount of %s is old: %s', (asOf, isOld) => {
  expect(isOldAmount({ asOf }, today)).toBe(isOld);
});

it.each([
  ['eu', [], 'PL', true],
  ['eu', [], 'GB', false],
  ['eu', ['GB'], 'GB', true],
  ['council-of-europe', [], 'UA', true],
  ['council-of-europe', [], 'IL', false],
  ['developing', [], 'GH', false],
  ['countries', ['FR'], 'FR', true],
  ['countries', ['FR'], 'PL', false],
  ['world', [], 'JP', true],
] as const)('%s with %j reaches %s: %s', (region, countries, country, reaches) => {
  expect(reachesCountry({ region, countries: [...countries] }, country)).toBe(reaches);
});

it('is chosen by who applies and where the partner is, those that run apart', () => {
  const polish = programme({ id: 'a', applicants: ['school'], countries: ['PL'], state: 'open' });
  const anywhere = programme({ id: 'b', applicants: ['school', 'youth'], region: 'world', state: 'ended' });
  const french = programme({ id: 'c', applicants: ['school'], countries: ['FR'], state: 'open' });
  const idsFor = (choice: Parameters<typeof chooseProgrammes>[1]) =>
    Object.entries(chooseProgrammes([polish, anywhere, french], choice)).map(([state, { length }]) => [state, length]);
  expect(idsFor({ applicant: 'school', country: 'PL' })).toEqual([
    ['open', 1],
    ['ended', 1],
    ['unknown', 0],
  ]);
  expect(idsFor({ applicant: 'youth', country: null })).toEqual([
    ['open', 0],
    ['ended', 1],
    ['unknown', 0],
  ]);
});

it.each([
  ['applicant=school&country=pl', '?applicant=school&country=PL'],
  ['country=XX&applicant=king', ''],
  ['country=PL&country=FR&q=a', '?country=PL'],
  ['', ''],
])('reads the address %s as %s', (typed, canonical) => {
  expect(printFundingQuery(parseFundingQuery(new URLSearchParams(typed)))).toBe(canonical);
});

it('writes amounts as they are read in each language', () => {
  const spoken = (amount: Parameters<typeof amountInWords>[0], locale: 'de' | 'en') => {
    const { comparator, number } = amountInWords(amount, locale);
    return [comparator, number].filter(Boolean).join(' ').replaceAll(/\s/g, ' ');
  };
  const upTo = { comparator: 'up-to', value: 25_000, valueTo: null } as const;
  expect(spoken(upTo, 'de')).toBe('bis zu 25.000 €');
  expect(spoken(upTo, 'en')).toBe('up to €25,000');
  const range = { comparator: 'exactly', value: 8455, valueTo: 50_745 } as const;
  expect(spoken(range, 'de')).toBe('8.455–50.745 €');
  expect(spoken(range, 'en')).toBe('€8,455 – €50,745');
  expect(spoken({ comparator: 'exactly', value: 7.5, valueTo: null }, 'de')).toBe('7,50 €');
});
