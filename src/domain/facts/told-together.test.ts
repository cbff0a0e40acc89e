import { describe, expect, it } from 'vitest';
import type { FactConflict, FactRanking, FactStatement, FunFact } from './fun-fact.ts';
import { type ToldTogether, toldTogether } from './told-together.ts';

const text = { value: '{value}', language: 'de' } as const;
const number = { value: 10, comparator: 'exactly', format: 'number' } as const;
const base = {
  countedLabel: null,
  scope: 'nrw',
  sources: [],
  note: null,
  replacedBy: null,
  actors: [],
  hasReviewedText: true,
} as const;

function statement(id: string, changes: Partial<FactStatement> = {}): FactStatement {
  const own = { kind: 'statement', topic: 'numbers', counted: 'other', asOf: '2021', sentence: text } as const;
  const empty = { sources: [], actors: [], conflicts: [], furtherValues: [] };
  return { ...base, ...own, ...empty, id, value: number, country: null, ...changes };
}

function ranking(...countries: string[]): FactRanking {
  const row = { ...number, name: null, place: 1, isTied: false };
  const rows = countries.map((country) => ({ ...row, country }));
  const own = { id: 'ranking', kind: 'ranking', topic: 'numbers', counted: 'partnerships', asOf: '2021' } as const;
  return { ...base, ...own, sources: [], actors: [], conflicts: [], title: text, rows };
}

/** Lets two facts contradict each other, as both are stored with it. */
function oppose(one: FunFact, other: FunFact): void {
  const country = [one, other].flatMap((fact) => (fact.kind === 'statement' ? (fact.country ?? []) : []))[0] ?? null;
  const numbers = { here: number, there: number };
  const conflictWith = (fact: FunFact): FactConflict => ({
    fact: { ...fact, title: text },
    country,
    numbers,
    reason: text,
  });
  one.conflicts.push(conflictWith(other));
  other.conflicts.push(conflictWith(one));
}

/** Every id in the order of the page. */
function idsOf({ rankings, uncompared, chapters }: ToldTogether): string[] {
  const statements = [...uncompared, ...chapters.flatMap((each) => each.statements)];
  return [
    ...rankings.flatMap((each) => [each.ranking.id, ...each.rows.flatMap(({ beside }) => beside.map(({ id }) => id))]),
    ...statements.flatMap(({ fact, beside }) => [fact.id, ...beside.map(({ id }) => id)]),
  ];
}

describe('toldTogether', () => {
  it('tells at a row only what contradicts the number of its own country', () => {
    const places = ranking('FR', 'PL');
    const france = statement('france', { country: 'FR' });
    const poland = statement('poland', { country: 'PL' });
    oppose(france, places);
    const told = toldTogether([places, france, poland]);
    const [rows] = told.rankings.map((each) => each.rows.map(({ row, beside }) => [row.country, beside]));
    expect(rows).toEqual([
      ['FR', [france]],
      ['PL', []],
    ]);
    expect(told.chapters).toEqual([{ chapter: 'numbers', statements: [{ fact: poland, beside: [] }] }]);
  });

  it('tells a row with all that is told beside what contradicts it', () => {
    const places = ranking('FR');
    const [newer, older] = [
      statement('newer', { country: 'FR', asOf: '2022' }),
      statement('older', { country: 'FR', asOf: '2020' }),
    ];
    oppose(newer, places);
    oppose(older, newer);
    expect(toldTogether([places, older, newer]).rankings[0]?.rows[0]?.beside).toEqual([newer, older]);
  });

  it('sets apart what counts partners of a country without a place', () => {
    const counted = statement('counted', { country: 'TR', counted: 'links' });
    const elsewhere = statement('elsewhere', { country: 'TR', counted: 'links', scope: 'germany' });
    const year = statement('year', { country: 'TR', counted: 'links', value: { ...number, format: 'year' } });
    const told = toldTogether([ranking('FR'), counted, elsewhere, year]);
    expect(told.uncompared).toEqual([{ fact: counted, beside: [] }]);
    expect(told.chapters[0]?.statements.map(({ fact }) => fact.id)).toEqual(['elsewhere', 'year']);
    expect(toldTogether([counted]).uncompared).toEqual([]);
  });

  it('keeps the newer number and the older one in one place', () => {
    const [then, now] = [statement('then', { asOf: '2021' }), statement('now', { asOf: '2024' })];
    oppose(then, now);
    expect(toldTogether([then, now]).chapters[0]?.statements).toEqual([{ fact: now, beside: [then] }]);
  });

  it('orders years by themselves, in the chapter of history only', () => {
    const year = (value: number, topic: FactStatement['topic']) =>
      statement(String(value), { topic, value: { ...number, value, format: 'year' } });
    const facts = [year(1993, 'awards'), year(1955, 'awards'), year(1950, 'history'), year(836, 'stories')];
    expect(toldTogether(facts).chapters.map((each) => each.statements.map(({ fact }) => fact.id))).toEqual([
      ['1993', '1955'],
      ['836', '1950'],
    ]);
  });

  it('tells every fact exactly once', () => {
    const places = ranking('FR', 'PL');
    const france = statement('france', { country: 'FR', counted: 'links' });
    const spain = statement('spain', { country: 'ES', counted: 'links' });
    const unplaced = statement('unplaced', { country: 'IT' });
    const [a, b, c] = ['2020', '2021', '2022'].map((asOf) => statement(asOf, { asOf, topic: 'records' }));
    if (!a || !b || !c) throw new Error('three are made');
    oppose(france, places);
    oppose(unplaced, places);
    oppose(a, b);
    oppose(b, c);
    const facts = [places, france, spain, unplaced, a, b, c, statement('event', { topic: 'events' })];
    expect(idsOf(toldTogether(facts)).sort()).toEqual(facts.map(({ id }) => id).sort());
  });
});
