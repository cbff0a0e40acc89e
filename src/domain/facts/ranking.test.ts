import { describe, expect, it } from 'vitest';
import type { Comparator, RankingRow } from './fun-fact.ts';
import { rank } from './ranking.ts';

const row = (country: string, value: number, comparator: Comparator = 'exactly'): RankingRow => ({
  country,
  name: null,
  value,
  comparator,
  format: 'number',
});
const places = (rows: RankingRow[]) => rank(rows).map(({ country, place, isTied }) => [country, place, isTied]);

describe('rank', () => {
  it('shares a place among equals and skips the places after it', () => {
    expect(places([row('PL', 20), row('FR', 80), row('NL', 20), row('GB', 50), row('BE', 3)])).toEqual([
      ['FR', 1, false],
      ['GB', 2, false],
      ['PL', 3, true],
      ['NL', 3, true],
      ['BE', 5, false],
    ]);
  });

  it('counts from the first place of a tie at the top', () => {
    expect(places([row('A', 9), row('B', 9), row('C', 9), row('D', 1)]).map(([, place]) => place)).toEqual([
      1, 1, 1, 4,
    ]);
  });

  it('sets more than 80 above at least 80, exactly 80 and nearly 80', () => {
    const rows = [row('A', 80, 'nearly'), row('B', 80), row('C', 80, 'more-than'), row('D', 80, 'at-least')];
    expect(places(rows)).toEqual([
      ['C', 1, false],
      ['D', 2, false],
      ['B', 3, false],
      ['A', 4, false],
    ]);
  });

  it('looks at the number before the comparator', () => {
    expect(places([row('A', 80, 'more-than'), row('B', 81, 'nearly')])[0]?.[0]).toBe('B');
  });

  it('leaves the rows it was given as they were', () => {
    const rows = [row('A', 1), row('B', 2)];
    rank(rows);
    expect(rows.map(({ country }) => country)).toEqual(['A', 'B']);
    expect(rank([])).toEqual([]);
  });
});
