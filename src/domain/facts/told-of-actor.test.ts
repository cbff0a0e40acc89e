import { describe, expect, it } from 'vitest';
import type { FactConflict, FactRanking, FactStatement, FunFact } from './fun-fact.ts';
import { toldOfActor } from './told-of-actor.ts';

const text = { value: '{value}', language: 'de' } as const;
const number = { value: 1, comparator: 'exactly', format: 'number' } as const;
const base = () => ({
  topic: 'numbers' as const,
  counted: 'links' as const,
  countedLabel: null,
  scope: 'nrw' as const,
  sources: [],
  note: null,
  replacedBy: null,
  actors: [],
  hasReviewedText: true,
});
const statement = (id: string, asOf: string | null, conflicts: FactConflict[] = []): FactStatement => ({
  ...base(),
  ...{ id, asOf, conflicts, kind: 'statement', sentence: text, value: number, furtherValues: [], country: 'FR' },
});
const row = (country: string, place: number) => ({ ...number, country, name: null, place, isTied: false });
const ranking = (asOf: string, conflicts: FactConflict[] = []): FactRanking => ({
  ...base(),
  ...{ id: 'ranking', asOf, conflicts, kind: 'ranking', title: text, rows: [row('FR', 1), row('GB', 2)] },
});

/** What one fact knows of another that contradicts it; `country` where a row of a ranking is meant. */
function against({ id, kind, asOf }: FunFact, country: string | null = null): FactConflict {
  return {
    fact: { ...base(), id, kind, title: text, asOf },
    country,
    numbers: { here: number, there: number },
    reason: text,
  };
}
const idsOf = (facts: FunFact[], countries: string[]) =>
  toldOfActor(facts, countries).map(({ number: { fact }, beside, conflicts }) => [
    fact.id,
    beside.map((each) => each.fact.id),
    conflicts.map((conflict) => conflict.fact.id),
  ]);

describe('what an entry tells of facts', () => {
  const counted = statement('counted', '2022-01', [against(ranking('2021'), 'FR')]);
  const ranked = ranking('2021', [against(counted, 'FR')]);

  it('has a number and the row that it contradicts in one place, the newer first', () => {
    expect(idsOf([ranked, counted], ['FR'])).toEqual([['counted', ['ranking'], ['ranking']]]);
    expect(idsOf([ranking('2023', [against(counted, 'FR')]), counted], ['FR'])).toEqual([
      ['ranking', ['counted'], ['counted']],
    ]);
  });

  it('has what was replaced beside what replaces it', () => {
    const then = { ...statement('then', '2030'), replacedBy: 'now' };
    expect(idsOf([then, statement('now', '2021')], [])).toEqual([['now', ['then'], []]]);
  });

  it('has of a ranking the rows of its own countries, with what contradicts these and nothing else', () => {
    expect(idsOf([ranked], ['GB'])).toEqual([['ranking', [], []]]);
    expect(toldOfActor([ranked], ['GB', 'FR']).map(({ number: { row: own } }) => own?.country)).toEqual(['FR', 'GB']);
    expect(idsOf([ranked], [])).toEqual([['ranking', [], ['counted']]]);
  });

  it('has each once, in the order given, whatever is older or contradicted elsewhere', () => {
    const older = statement('older', '2020', [against(statement('newer', '2024'))]);
    const newer = statement('newer', '2024', [against(older), against(statement('elsewhere', '2019'))]);
    const undated = statement('undated', null);
    expect(idsOf([older, undated, newer], [])).toEqual([
      ['undated', [], []],
      ['newer', ['older'], ['older', 'elsewhere']],
    ]);
  });
});
