import type { FactConflict, FunFact, RankedRow } from './fun-fact.ts';

/** A number that an entry tells: the one of a statement, or of a ranking the row of one country. */
export interface ToldNumber {
  fact: FunFact;
  /** Null for a statement, and for a ranking without a row of the entry's countries. */
  row: RankedRow | null;
}

/** A number and, told in the same place, the older ones that it contradicts or replaces. */
export interface ToldOfActor {
  number: ToldNumber;
  beside: ToldNumber[];
  /** Who contradicts any of these elsewhere, and why these differ: each once. */
  conflicts: FactConflict[];
}

/**
 * The numbers of the facts that speak of an entry, each once, in staff's order.
 * @param countries ISO 3166-1 alpha-2 codes of the entry's partner countries: of a ranking only their rows are told
 */
export function toldOfActor(facts: FunFact[], countries: string[]): ToldOfActor[] {
  const numbers = facts.flatMap((fact) => numbersOf(fact, countries));
  const leading: ToldOfActor[] = [];
  const isOlder = ({ fact }: ToldNumber) => Number(fact.replacedBy !== null);
  const newestFirst = numbers.toSorted((a, b) => isOlder(a) - isOlder(b) || compare(b.fact.asOf, a.fact.asOf));
  for (const number of newestFirst) {
    const newer = leading.find(
      (each) => each.number.fact.id === number.fact.replacedBy || contradictionOf(each.number, number),
    );
    if (newer) newer.beside.push(number);
    else leading.push({ number, beside: [], conflicts: [] });
  }
  return numbers.flatMap((number) => {
    const told = leading.find((each) => each.number === number);
    return told ? [{ ...told, conflicts: conflictsOf(told) }] : [];
  });
}

function numbersOf(fact: FunFact, countries: string[]): ToldNumber[] {
  if (fact.kind === 'statement') return [{ fact, row: null }];
  const own = fact.rows.filter(({ country }) => country !== null && countries.includes(country));
  return own.length ? own.map((row) => ({ fact, row })) : [{ fact, row: null }];
}

const isAbout = ({ row }: ToldNumber, { country }: FactConflict) =>
  row === null || country === null || row.country === country;

/** How two numbers contradict each other; undefined where they do not. */
const contradictionOf = (one: ToldNumber, other: ToldNumber) =>
  one.fact.conflicts.find(
    (conflict) =>
      conflict.numbers && conflict.fact.id === other.fact.id && isAbout(one, conflict) && isAbout(other, conflict),
  );

function conflictsOf({ number, beside }: ToldOfActor): FactConflict[] {
  const own = number.fact.conflicts.filter((conflict) => isAbout(number, conflict));
  const known = new Set([number.fact.id, ...own.map(({ fact }) => fact.id)]);
  const others = beside.flatMap((each) => each.fact.conflicts.filter((conflict) => isAbout(each, conflict)));
  return [...own, ...others.filter(({ fact }) => !known.has(fact.id))];
}

/** Dates of which nothing is known come first; of two that begin alike the less exact one. */
const compare = (one: string | null, other: string | null) =>
  Number((one ?? '') > (other ?? '')) - Number((one ?? '') < (other ?? ''));
