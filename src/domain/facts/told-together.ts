import { countryCounts } from './country-counts.ts';
import { toldBeside } from './fact-conflict.ts';
import type { FactRanking, FactStatement, FunFact, RankedRow, Topic } from './fun-fact.ts';

/** The chapters of the page of facts with the topics that each takes in: one for each topic would be half empty. */
export const chapters = {
  numbers: ['numbers', 'records'],
  support: ['funding', 'awards', 'events'],
  history: ['history', 'stories'],
} as const satisfies Record<string, Topic[]>;
export type Chapter = keyof typeof chapters;

/** A number and, in the same place, those that say otherwise: each with its own date, scope and source. */
export interface ToldStatement {
  fact: FactStatement;
  beside: FactStatement[];
}

/** A row of a ranking and the single numbers that contradict it. */
export interface ToldRow {
  row: RankedRow;
  beside: FactStatement[];
}

/** Every fact exactly once: where it is told, its anchor stands. */
export interface ToldTogether {
  rankings: { ranking: FactRanking; rows: ToldRow[] }[];
  /** Counts of countries that only single numbers give: below the first ranking, without a place in it. */
  uncompared: ToldStatement[];
  /** All others by chapter; chapters without any are left out. */
  chapters: { chapter: Chapter; statements: ToldStatement[] }[];
}

/** Which facts are told in one place: rows with what contradicts them, newer numbers with the older ones. */
export function toldTogether(facts: FunFact[]): ToldTogether {
  const beside = toldBeside(facts);
  const statements = facts.filter((fact) => fact.kind === 'statement');
  const told = statements
    .filter(({ id }) => !beside.has(id))
    .map((fact): ToldStatement => ({ fact, beside: statements.filter(({ id }) => beside.get(id) === fact.id) }));
  const taken = new Set<string>();
  const take = (chosen: ToldStatement[]) => {
    for (const { fact } of chosen) taken.add(fact.id);
    return chosen;
  };
  const rankings = facts
    .filter((fact) => fact.kind === 'ranking')
    .map((ranking) => ({
      ranking,
      rows: ranking.rows.map((row): ToldRow => {
        const opposed = told.filter(({ fact }) => !taken.has(fact.id) && contradicts(ranking, row, fact));
        return { row, beside: take(opposed).flatMap((each) => [each.fact, ...each.beside]) };
      }),
    }));
  const counts = rankings.length ? countryCounts(facts) : [];
  const uncompared = take(
    counts.flatMap((count) => told.filter(({ fact }) => !taken.has(fact.id) && fact === count.fact)),
  );
  const rest = told.filter(({ fact }) => !taken.has(fact.id));
  return { rankings, uncompared, chapters: chaptersOf(rest) };
}

const contradicts = (ranking: FactRanking, row: RankedRow, fact: FactStatement) =>
  row.country !== null &&
  row.country === fact.country &&
  ranking.conflicts.some((conflict) => conflict.fact.id === fact.id);

function chaptersOf(told: ToldStatement[]): ToldTogether['chapters'] {
  const inChapter = (topics: readonly Topic[]) => told.filter(({ fact }) => topics.includes(fact.topic));
  return (Object.keys(chapters) as Chapter[])
    .map((chapter) => {
      const statements = inChapter(chapters[chapter]);
      return { chapter, statements: chapter === 'history' ? statements.toSorted(byYear) : statements };
    })
    .filter(({ statements }) => statements.length > 0);
}

/** Years in their order; what is no year keeps staff's place after them. */
function byYear({ fact: one }: ToldStatement, { fact: other }: ToldStatement): number {
  const yearOf = ({ value }: FactStatement) => (value.format === 'year' ? value.value : Number.MAX_SAFE_INTEGER);
  return yearOf(one) - yearOf(other);
}
