import { describe, expect, it } from 'vitest';
import { readGermanNumber, writeGermanNumber } from './german-number.ts';

describe('readGermanNumber', () => {
  it.each([
    ['1234', 1234],
    ['1.234', 1234],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234', 1234],
    ['1.234.567', 1_234_567],
    ['12 345 678', 12_345_678],
    ['1234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,56', 1234.56],
    ['0,5', 0.5],
    ['1,5', 1.5],
    ['1,23', 1.23],
    ['0,123', 0.123],
    ['1234,567', 1234.567],
    ['1.234,567', 1234.567],
    ['1,2345', 1.2345],
    [' 260 ', 260],
    ['0', 0],
    ['007', 7],
    ['-5', -5],
    ['−5', -5],
    ['1000000000000', 1e12],
  ])('reads "%s" as %d', (text, number) => {
    expect(readGermanNumber(text)).toBe(number);
  });

  it.each(['', '  '])('reads "%s" as nothing', (text) => {
    expect(readGermanNumber(text)).toBeNull();
  });

  it.each([
    '1,234',
    '999,999',
    '1,234,567',
    '1,234.5',
    '1.23',
    '1.5',
    '1234.5',
    '1.2345',
    '1234.567',
    '1.23.456',
    '12 34',
    '1 234.567',
    '1.234 567',
    '1,',
    '1.',
    '1,2,3',
  ])('asks what "%s" means', (text) => {
    expect(readGermanNumber(text)).toBe('unclear');
  });

  it.each(['viele', '12 km', '20 %', '1e3', '0x10', '.5', ',5', '5-6', '1/2', '--5', 'NaN', '∞', '٣'])(
    'finds no number in "%s"',
    (text) => {
      expect(readGermanNumber(text)).toBe('none');
    },
  );
});

describe('writeGermanNumber', () => {
  it.each([
    [1989, '1989'],
    [20_000, '20000'],
    [12.5, '12,5'],
    [1.234, '1,2340'],
    [1234.567, '1234,567'],
    [1e12, '1000000000000'],
  ])('writes %d as %s, which reads as the same', (number, text) => {
    expect(writeGermanNumber(number)).toBe(text);
    expect(readGermanNumber(text)).toBe(number);
  });
});
