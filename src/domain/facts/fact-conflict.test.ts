import { describe, expect, it } from 'vitest';
import { opposedCountry, toldBeside } from './fact-conflict.ts';
import type { FactConflict, FactRanking, FactStatement } from './fun-fact.ts';

const base = {
  topic: 'numbers',
  counted: 'links',
  countedLabel: null,
  scope: 'nrw',
  sources: [],
  note: null,
  replacedBy: null,
  actors: [],
  hasReviewedText: true,
} as const;
const text = { value: '{value}', language: 'de' } as const;
const number = { value: 1, comparator: 'exactly', format: 'number' } as const;

/** A number of a day, contradicted by the facts of some ids and days. */
function statement(id: string, asOf: string | null, others: [id: string, asOf: string | null][] = []): FactStatement {
  const conflicts = others.map(
    ([other, when]): FactConflict => ({
      fact: { ...base, sources: [], id: other, kind: 'statement', title: text, asOf: when },
      country: null,
      numbers: { here: number, there: number },
      reason: text,
    }),
  );
  const own = { sources: [], actors: [], furtherValues: [], kind: 'statement', sentence: text, value: number } as const;
  return { ...base, ...own, sources: [], actors: [], furtherValues: [], id, asOf, conflicts, country: 'FR' };
}

const ranking: FactRanking = {
  ...base,
  sources: [],
  actors: [],
  conflicts: [],
  id: 'ranking',
  kind: 'ranking',
  asOf: '2021',
  title: text,
  rows: [{ ...number, country: 'PL', name: null, place: 1, isTied: false }],
};

describe('opposedCountry', () => {
  it('is the one that the single number speaks of, from both sides', () => {
    const other = statement('a', '2022');
    expect(opposedCountry(ranking, other)).toBe('FR');
    expect(opposedCountry(other, ranking)).toBe('FR');
  });

  it('is none between two numbers', () => {
    expect(opposedCountry(statement('a', '2022'), statement('b', '2021'))).toBeNull();
  });
});

describe('toldBeside', () => {
  it('lets the newer number lead, whichever stands first', () => {
    const older = statement('older', '2021', [['newer', '2021-05']]);
    const newer = statement('newer', '2021-05', [['older', '2021']]);
    expect([...toldBeside([older, newer])]).toEqual([['older', 'newer']]);
    expect([...toldBeside([newer, older])]).toEqual([['older', 'newer']]);
  });

  it('takes a number without a day for the older one', () => {
    const facts = [statement('undated', null, [['dated', '1999']]), statement('dated', '1999', [['undated', null]])];
    expect([...toldBeside(facts)]).toEqual([['undated', 'dated']]);
  });

  it('lets the first lead of two that are equally old', () => {
    const equal = [statement('a', '2021', [['b', '2021']]), statement('b', '2021', [['a', '2021']])];
    expect([...toldBeside(equal)]).toEqual([['b', 'a']]);
  });

  it('loses none: what is contradicted by what is not shown or not told itself stands by itself', () => {
    expect(toldBeside([statement('a', '2021', [['elsewhere', '2022']])]).size).toBe(0);
    const chain = [
      statement('first', '2020', [['second', '2021']]),
      statement('second', '2021', [['third', '2022']]),
      statement('third', '2022', [['second', '2021']]),
    ];
    expect([...toldBeside(chain)]).toEqual([['second', 'third']]);
  });

  it('tells what was replaced beside what replaces it, or where that is told itself', () => {
    const replaced = { ...statement('then', '2030'), replacedBy: 'now' };
    expect([...toldBeside([replaced, statement('now', '2021')])]).toEqual([['then', 'now']]);
    const now = statement('now', '2021', [['other', '2022']]);
    expect([...toldBeside([replaced, now, statement('other', '2022', [['now', '2021']])])]).toEqual([
      ['now', 'other'],
      ['then', 'other'],
    ]);
    expect(toldBeside([replaced]).size).toBe(0);
  });
});
