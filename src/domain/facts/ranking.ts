import type { Comparator, RankedRow, RankingRow } from './fun-fact.ts';

/** At the same number, "more than 80" lies above "exactly 80", which lies above "nearly 80". */
const strength: Record<Comparator, number> = {
  'more-than': 3,
  'at-least': 2,
  exactly: 1,
  about: 1,
  'up-to': 0,
  nearly: 0,
};

/**
 * Ranks rows by value. Rows that can't be told apart share a place, and the places after them are skipped (1, 2, 2, 4),
 * as in a competition. Tied rows keep the order they were entered in.
 */
export function rank(rows: RankingRow[]): RankedRow[] {
  const order = (a: RankingRow, b: RankingRow) => b.value - a.value || strength[b.comparator] - strength[a.comparator];
  return rows.toSorted(order).map((row, _, sorted) => {
    const equals = sorted.filter((other) => order(row, other) === 0);
    const first = equals[0] ?? row;
    return { ...row, place: sorted.indexOf(first) + 1, isTied: equals.length > 1 };
  });
}
