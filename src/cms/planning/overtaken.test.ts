import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';
import type { Part } from '../publishing/parts.ts';
import { overtaken, stillToCome, toPublish } from './overtaken.ts';

const fields = [
  { name: 'words', type: 'text', localized: true },
  { name: 'year', type: 'number' },
] as FlattenedField[];
const german: Part = { path: 'words', locale: 'de' };
const year: Part = { path: 'year', locale: null };
const before = { words: { de: 'D1', en: 'E1' }, year: 1901 };
const plan = {
  parts: [german, year],
  planned: { words: { de: 'D2', en: 'E2' }, year: 1902 },
  wasLive: true,
  basis: before,
};
const partsOf = (found: { part: Part }[]) => found.map(({ part }) => part);

describe('What was planned', () => {
  it('is still to come while it is not live, and no more than was chosen', () => {
    expect(partsOf(stillToCome(fields, plan, before))).toEqual([german, year]);
    expect(partsOf(stillToCome(fields, plan, { ...before, year: 1902 }))).toEqual([german]);
    expect(stillToCome(fields, plan, { ...plan.planned, words: { de: 'D2', en: 'E1' } })).toEqual([]);
  });

  it.each([
    ['nothing was published since', before, []],
    ['something else was published since', { ...before, words: { de: 'D1', en: 'E3' } }, []],
    ['the same was published since', { ...before, year: 1902 }, []],
    ['something newer was published since', { ...before, words: { de: 'D3', en: 'E1' } }, [german]],
    ['it was emptied since', { ...before, year: null }, [year]],
  ])('where %s, what is overtaken: %j', (_, live, found) => {
    expect(partsOf(overtaken(fields, plan, live))).toEqual(found);
  });

  it('is overtaken by any publication where nothing was live', () => {
    expect(partsOf(overtaken(fields, { ...plan, basis: null }, before))).toEqual([german, year]);
  });

  it('takes along what its own English was made from, and nothing of the other texts', () => {
    const planned = { translationBasis: { en: { words: 'new', other: 'old' } } };
    const live = { translationBasis: { en: { words: 'old', other: 'new', third: 'live' } } };
    const english: Part = { path: 'words', locale: 'en' };
    expect(toPublish({ ...plan, parts: [english], planned }, live)).toEqual({
      translationBasis: { en: { words: 'new', other: 'new', third: 'live' } },
    });
    expect(toPublish({ ...plan, parts: [german], planned }, null)).toEqual({ translationBasis: { en: {} } });
  });
});
