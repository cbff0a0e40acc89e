import type { FactConflict, FactValue, FunFact } from './fun-fact.ts';

/**
 * The numbers of two facts that contradict each other: of a ranking, the one of the country that the other speaks of.
 */
export function opposedNumbers(here: FunFact, there: FunFact): FactConflict['numbers'] {
  const own = numberOf(here, there);
  const other = numberOf(there, here);
  return own && other ? { here: own, there: other } : null;
}

/** The row that two facts contradict each other about, where one of them is a ranking and the other a single number. */
export function opposedCountry(here: FunFact, there: FunFact): string | null {
  if (here.kind === there.kind) return null;
  return here.kind === 'statement' ? here.country : there.kind === 'statement' ? there.country : null;
}

/**
 * Which facts are told beside a newer one that contradicts or replaces them instead of by themselves: the id of the
 * newer one by the id of the older. Of two equally old ones the first in staff's order leads. Rankings always stand by
 * themselves.
 * @param facts those that are shown together
 */
export function toldBeside(facts: FunFact[]): Map<string, string> {
  const statements = facts.filter((fact) => fact.kind === 'statement');
  const isThere = new Set(statements.map(({ id }) => id));
  const replaced = statements.filter(({ replacedBy }) => replacedBy && isThere.has(replacedBy));
  const newestFirst = statements.filter((fact) => !replaced.includes(fact)).toSorted((a, b) => compare(b.asOf, a.asOf));
  const leading = new Set<string>();
  const told = new Map<string, string>();
  for (const fact of newestFirst) {
    const newer = fact.conflicts.find((conflict) => conflict.numbers && leading.has(conflict.fact.id));
    if (newer) told.set(fact.id, newer.fact.id);
    else leading.add(fact.id);
  }
  for (const { id, replacedBy } of replaced) if (replacedBy) told.set(id, told.get(replacedBy) ?? replacedBy);
  return told;
}

/** Dates of which nothing is known come first; of two that begin alike the less exact one. */
function compare(one: string | null, other: string | null): number {
  return (one ?? '') < (other ?? '') ? -1 : Number((one ?? '') > (other ?? ''));
}

function numberOf(fact: FunFact, opposite: FunFact): FactValue | undefined {
  if (fact.kind === 'statement') return fact.value;
  if (opposite.kind === 'ranking' || !opposite.country) return undefined;
  return fact.rows.find(({ country }) => country === opposite.country);
}
