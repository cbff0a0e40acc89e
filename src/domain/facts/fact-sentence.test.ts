import { describe, expect, it } from 'vitest';
import { factSentence, fitsFormat, formatFactValue, placeholdersOf } from './fact-sentence.ts';
import type { Comparator, FactStatement, FactValue, ValueFormat } from './fun-fact.ts';

const valued = (value: number, comparator: Comparator = 'exactly', format: ValueFormat = 'number'): FactValue => ({
  value,
  comparator,
  format,
});
const statement = (
  sentence: FactStatement['sentence'],
  value: FactValue,
  furtherValues: FactStatement['furtherValues'] = [],
): FactStatement => ({
  kind: 'statement',
  id: 'x',
  topic: 'numbers',
  counted: 'other',
  countedLabel: null,
  scope: 'nrw',
  asOf: null,
  sources: [],
  conflicts: [],
  note: null,
  replacedBy: null,
  actors: [],
  hasReviewedText: true,
  country: null,
  sentence,
  value,
  furtherValues,
});

describe('formatFactValue', () => {
  it.each([
    ['de', 'number', 20_000, '20.000'],
    ['en', 'number', 20_000, '20,000'],
    ['de', 'ordinal', 1000, 'Nr.\u00a01.000'],
    ['en', 'ordinal', 1000, 'no.\u00a01,000'],
    ['de', 'year', 1950, '1950'],
    ['en', 'year', 2021, '2021'],
    ['de', 'percent', 12.5, '12,5\u00a0%'],
    ['en', 'percent', 12.5, '12.5%'],
    ['de', 'euro', 1_000_000, '1.000.000\u00a0€'],
    ['en', 'euro', 1_000_000, '€1,000,000'],
    ['de', 'kilometre', 1500, '1.500\u00a0km'],
    ['en', 'kilometre', 1500, '1,500\u00a0km'],
  ] as const)('in %s writes the %s %d as %s', (locale, format, value, written) => {
    const { number } = formatFactValue(valued(value, 'exactly', format), locale);
    expect(number).toBe(written);
  });

  it.each([
    ['exactly', null, null],
    ['more-than', 'mehr als', 'more than'],
    ['at-least', 'mindestens', 'at least'],
    ['about', 'rund', 'about'],
    ['nearly', 'fast', 'nearly'],
    ['up-to', 'bis zu', 'up to'],
  ] as const)('says %s', (comparator, german, english) => {
    expect(formatFactValue(valued(1, comparator), 'de').comparator).toBe(german);
    expect(formatFactValue(valued(1, comparator), 'en').comparator).toBe(english);
  });
});

describe('fitsFormat', () => {
  it.each([
    ['number', 1234, true],
    ['number', 1234.5, false],
    ['year', 1989.5, false],
    ['euro', 0.5, false],
    ['percent', 12.5, true],
    ['percent', 0.1, true],
    ['percent', 12.25, false],
    ['kilometre', 12.25, true],
    ['number', 1e12, true],
  ] as const)('as a %s, %d: %s', (format, value, fits) => {
    expect(fitsFormat(value, format)).toBe(fits);
  });
});

describe('placeholdersOf', () => {
  it('finds every one, those with accents or spaces too', () => {
    expect(placeholdersOf('{value} of {all-towns}, {größe}, { value }, {}')).toEqual([
      'value',
      'all-towns',
      'größe',
      ' value ',
      '',
    ]);
    expect(placeholdersOf('none } here {')).toEqual([]);
  });
});

describe('factSentence', () => {
  it('sets all numbers in, in the language of the sentence, and begins with a capital', () => {
    const german = { value: '{value} Orte pflegen {größe} Partnerschaften.', language: 'de' } as const;
    expect(
      factSentence(statement(german, valued(1200, 'more-than'), [{ key: 'größe', ...valued(3400, 'about') }])),
    ).toBe('Mehr als 1.200 Orte pflegen rund 3.400 Partnerschaften.');
    const english = { value: 'in {year}, {value} towns took part.', language: 'en' } as const;
    expect(factSentence(statement(english, valued(1200), [{ key: 'year', ...valued(1950, 'exactly', 'year') }]))).toBe(
      'In 1950, 1,200 towns took part.',
    );
  });

  it('leaves a placeholder without a number as it is', () => {
    expect(factSentence(statement({ value: 'Of {value}, {lost}.', language: 'en' }, valued(2)))).toBe('Of 2, {lost}.');
  });
});
