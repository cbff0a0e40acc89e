import { describe, expect, it } from 'vitest';
import { type CountryCount, countryCounts } from '../facts/country-counts.ts';
import type { FactRanking, FactStatement, FunFact } from '../facts/fun-fact.ts';
import { europeMap, isOnEuropeMap, mapFrame } from './europe-map.ts';
import { europeOutlines, mapSize } from './europe-outlines.ts';

const base = {
  topic: 'numbers',
  counted: 'partnerships',
  countedLabel: null,
  scope: 'nrw',
  asOf: '2021',
  sources: [],
  conflicts: [],
  note: null,
  replacedBy: null,
  actors: [],
  hasReviewedText: true,
} as const satisfies Partial<FunFact>;
const text = { value: '{value}', language: 'de' } as const;
const places = { name: null, place: 1, isTied: false, format: 'number' } as const;

const ranking: FactRanking = {
  ...base,
  sources: [],
  conflicts: [],
  actors: [],
  id: 'ranking',
  kind: 'ranking',
  title: text,
  rows: [
    { ...places, country: 'FR', value: 260, comparator: 'more-than' },
    { ...places, country: 'PL', value: 80, comparator: 'exactly' },
  ],
};

function statement(country: string, value: number, changes: Partial<FactStatement> = {}): FactStatement {
  const main = { value, comparator: 'about', format: 'number' } as const;
  const own = { id: `${country}-${value}`, kind: 'statement', sentence: text, value: main, furtherValues: [], country };
  return { ...base, sources: [], conflicts: [], actors: [], ...own, ...changes } as FactStatement;
}

const said = (counts: CountryCount[]) => counts.map(({ country, value, isRanked }) => [country, value.value, isRanked]);

describe('countryCounts', () => {
  it('puts the ranking first and all counts of a country together', () => {
    const facts = [statement('FR', 269), statement('UA', 30), ranking, statement('IL', 300)];
    expect(said(countryCounts(facts))).toEqual([
      ['FR', 260, true],
      ['FR', 269, false],
      ['PL', 80, true],
      ['IL', 300, false],
      ['UA', 30, false],
    ]);
  });

  it('leaves out what counts anything else or anywhere else, and years', () => {
    const year = { value: 1950, comparator: 'exactly', format: 'year' } as const;
    const facts = [
      statement('FR', 1, { counted: 'other' }),
      statement('FR', 2, { scope: 'germany' }),
      statement('FR', 3, { value: year }),
      statement('FR', 4, { country: null }),
    ];
    expect(countryCounts([...facts, ranking])).toHaveLength(2);
    expect(countryCounts(facts)).toEqual([]);
  });
});

describe('europeMap', () => {
  const counts = countryCounts([ranking, statement('UA', 30), statement('US', 5), statement('MT', 2)]);

  it('shows each country with its plate, which are counted otherwise, and where the partnerships start', () => {
    const map = europeMap(counts, 'de', 'A & B');
    for (const words of ['>F</text>', '>PL</text>', '>UA</text>', '>NRW</text>', '<title>A &amp; B</title>'])
      expect(map).toContain(words);
    expect(map.match(/class="partner"/g)).toHaveLength(2);
    expect(map.match(/class="other"/g)).toHaveLength(2);
    expect(map.match(/class="home"/g)).toHaveLength(1);
    expect(map).not.toContain('NaN');
  });

  it('has room for all of Europe and for its smallest states, not for the world', () => {
    expect(counts.filter((count) => isOnEuropeMap(count, counts)).map(({ country }) => country)).toEqual([
      'FR',
      'PL',
      'UA',
      'MT',
    ]);
  });

  it('is cropped to the ranked countries and points to those beyond', () => {
    const frame = mapFrame(counts);
    expect(frame.width).toBeLessThan(mapSize.width * 0.7);
    for (const code of ['FR', 'PL', 'DE-NW']) {
      const { corner, size } = europeOutlines.countries[code] ?? expect.fail(code);
      for (const [at, from, length] of [
        [corner[0], frame.x, frame.width - size[0]],
        [corner[1], frame.y, frame.height - size[1]],
      ] as const) {
        expect(at).toBeGreaterThan(from);
        expect(at).toBeLessThan(from + length);
      }
    }
    // Ukraine and Malta lie beyond it.
    expect(europeMap(counts, 'de', 'x').match(/class="beyond"/g)).toHaveLength(2);
    expect(mapFrame(countryCounts([ranking, statement('FR', 3)]))).toEqual(mapFrame(countryCounts([ranking])));
  });

  it('is small, whatever there is to show', () => {
    expect(europeMap(counts, 'en', 'Map').length).toBeLessThan(40_000);
    const empty = europeMap([], 'en', 'Map');
    expect(empty).toMatch(/^<svg .*<\/svg>\n$/s);
  });
});

describe('europeOutlines', () => {
  it('draws Crimea as part of Ukraine and Cyprus as one', () => {
    const { UA: ukraine, CY: cyprus } = europeOutlines.countries;
    // The peninsula reaches further down than the coast at Odesa.
    const lowest = Math.max(...[...(ukraine?.path ?? '').matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y)));
    expect(lowest).toBeGreaterThan(238);
    expect(cyprus?.path.match(/M/g)).toHaveLength(1);
  });

  it('knows Kosovo, which ISO has not numbered', () => {
    expect(europeOutlines.countries.XK?.path).toMatch(/^M/);
  });
});
