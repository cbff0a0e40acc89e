import type { FactValue, FunFact } from './fun-fact.ts';

/** How many partnerships lead into a country, as one fact counts them. */
export interface CountryCount {
  /** ISO 3166-1 alpha-2. */
  country: string;
  value: FactValue;
  /** Where the number comes from: what it counts, when and by whom. */
  fact: FunFact;
  /** Whether it is comparable with the others of a ranking. */
  isRanked: boolean;
}

/**
 * Every count of partnerships and the like by country, within the scope of the first ranking of countries (of North
 * Rhine-Westphalia without one): the places of that ranking, then the countries that only other facts count. Several
 * counts of one country follow each other, the one of the ranking first. What is replaced counts no more.
 */
export function countryCounts(facts: FunFact[]): CountryCount[] {
  const ranking = facts.find((fact) => fact.kind === 'ranking' && fact.counted !== 'other' && fact.rows[0]?.country);
  const counts = facts
    .filter(
      ({ replacedBy, scope, counted }) =>
        replacedBy === null && counted !== 'other' && scope === (ranking?.scope ?? 'nrw'),
    )
    .flatMap((fact) => countsOf(fact, fact === ranking))
    .toSorted((one, other) => Number(other.isRanked) - Number(one.isRanked) || other.value.value - one.value.value);
  const countries = [...new Set(counts.map(({ country }) => country))];
  return countries.flatMap((country) => counts.filter((count) => count.country === country));
}

function countsOf(fact: FunFact, isRanked: boolean): CountryCount[] {
  const values = fact.kind === 'ranking' ? fact.rows : [{ ...fact.value, country: fact.country }];
  return values.flatMap(({ country, value, comparator, format }) =>
    country && format === 'number' ? [{ country, value: { value, comparator, format }, fact, isRanked }] : [],
  );
}
