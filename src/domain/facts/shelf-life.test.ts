import { describe, expect, it } from 'vitest';
import { newestByOlder } from './replaced-facts.ts';
import { type Ageing, checkFrom } from './shelf-life.ts';

const number: Ageing = { topic: 'numbers', format: 'number', asOf: '2024', checkedOn: null, months: null };

describe('A number', () => {
  it.each([
    [{}, '2026-12-31'],
    [{ asOf: '2024-02' }, '2026-02-28'],
    [{ asOf: '2024-02-29' }, '2026-02-28'],
    [{ topic: 'funding' }, '2025-12-31'],
    [{ topic: 'records' }, '2027-12-31'],
    [{ topic: 'history' }, null],
    [{ topic: 'history', months: 6 }, '2025-06-30'],
    [{ months: 0 }, null],
    [{ format: 'year' }, null],
    [{ asOf: null }, null],
    [{ checkedOn: '2026-11-26' }, '2028-11-26'],
    [{ asOf: null, checkedOn: '2026-11-26' }, '2028-11-26'],
    [{ checkedOn: '2024-01-01' }, '2026-12-31'],
  ] satisfies [Partial<Ageing>, string | null][])('%j is looked at again from %s', (change, from) => {
    expect(checkFrom({ ...number, ...change })).toBe(from);
  });
});

describe('Replaced facts', () => {
  const newest = (...pairs: string[]) =>
    Object.fromEntries(newestByOlder(pairs.map((pair) => ({ newer: pair.charAt(0), older: pair.charAt(1) }))));

  it('are told in the place of the newest', () => {
    expect(newest()).toEqual({});
    expect(newest('ba', 'cb')).toEqual({ a: 'c', b: 'c' });
  });

  it('that replace each other in a circle are told by themselves', () => {
    expect(newest('ab', 'ba', 'aa')).toEqual({});
  });
});
