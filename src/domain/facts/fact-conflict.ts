import type { FactConflict, FactValue, FunFact } from './fun-fact.ts';

/**
 * The numbers of two facts that contradict each other: of a ranking, the one of the country that the other speaks of.
 */
export function opposedNumbers(here: FunFact, there: FunFact): FactConflict['numbers'] {
  const own = numberOf(here, there);
  const other = numberOf(there, here);
  return own && other ? { here: own, there: other } : null;
}

function numberOf(fact: FunFact, opposite: FunFact): FactValue | undefined {
  if (fact.kind === 'statement') return fact.value;
  if (opposite.kind === 'ranking' || !opposite.country) return undefined;
  return fact.rows.find(({ country }) => country === opposite.country);
}
