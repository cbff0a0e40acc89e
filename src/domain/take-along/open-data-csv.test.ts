import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { sampleActor } from '../../testing/sample-actor.ts';
import { sampleWhereabouts } from '../../testing/sample-whereabouts.ts';
import type { PublishedActor } from '../actors/published-actor.ts';
import type { FunFact } from '../facts/fun-fact.ts';
import { exportedActor } from './exported-actor.ts';
import { exportedFact } from './exported-fact.ts';
import { actorsCsv, factsCsv } from './open-data-csv.ts';
import { openDataSchemas } from './open-data-schema.ts';

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });
const exported = (changed: Partial<PublishedActor> = {}) =>
  exportedActor({ de: sampleActor('de', changed), en: sampleActor('en', changed) }, sampleWhereabouts);

describe('actorsCsv', () => {
  it('has one row for each, readable again', () => {
    const csv = actorsCsv([exported(), exported({ id: 'b' })]);
    expect(csv.startsWith('\ufeffid,slug_de')).toBe(true);
    expect(csv).toMatch(/\r\n$/);
    expect(rowsOf(csv)).toHaveLength(2);
    expect(rowsOf(csv)[0]).toMatchObject({
      name_de: 'Münchner Büro',
      name_en: 'Munich Office',
      seat_en: '',
      summary_de: 'Hilft, „gern“; auch bei A, B.',
      website: 'https://example.org/a,b;c',
      other_links: 'mastodon: https://social.example/@mb',
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1'])('holds no formula: %j', (value) => {
    const [row] = rowsOf(actorsCsv([exported({ name: { value, language: 'de' } })]));
    expect(row?.name_de?.startsWith("'")).toBe(true);
  });

  it('keeps quotes and lines within their cell', () => {
    const value = 'a "b"\r\nc,d';
    const [row] = rowsOf(actorsCsv([exported({ name: { value, language: 'de' } })]));
    expect(row?.name_de).toBe(value);
  });
});

const base = {
  topic: 'numbers',
  counted: 'partnerships',
  countedLabel: null,
  scope: 'nrw',
  asOf: '2021',
  sources: [{ name: { value: 'Jemand', language: 'de' }, url: 'https://example.org' }],
  conflicts: [],
  replacedBy: null,
  note: null,
  actors: [],
  hasReviewedText: true,
} as const;
const number = { value: 3, comparator: 'exactly', format: 'number' } as const;
const statement = {
  ...base,
  id: 'three',
  kind: 'statement',
  sentence: { value: 'Es sind {value} von {all}.', language: 'de' },
  value: number,
  furtherValues: [{ ...number, value: 9, key: 'all' }],
  country: null,
};
const ranking = {
  ...base,
  id: 'first',
  kind: 'ranking',
  title: { value: 'Rang', language: 'de' },
  rows: [{ ...number, place: 1, isTied: false, country: 'FR', name: null }],
};
const facts = [statement, ranking].map((fact) =>
  exportedFact({ de: fact as unknown as FunFact, en: fact as unknown as FunFact }, sampleWhereabouts),
);

describe('factsCsv', () => {
  it('has one row for each number', () => {
    for (const fact of facts) expect(openDataSchemas.Fact.parse(fact)).toEqual(fact);
    const rows = rowsOf(factsCsv(facts));
    expect(rows.map(({ id, key, place, value }) => [id, key, place, value])).toEqual([
      ['three', 'value', '', '3'],
      ['three', 'all', '', '9'],
      ['first', 'value', '1', '3'],
    ]);
    expect(rows[0]).toMatchObject({ text_de: 'Es sind 3 von 9.', sources: 'Jemand https://example.org' });
    expect(rows[2]).toMatchObject({ country: 'FR', text_de: 'Rang' });
  });
});
