import { dayOf } from '../../domain/day.ts';
import type { Comparator, ValueFormat } from '../../domain/facts/fun-fact.ts';
import type { ExaminedFact, ObservedValue } from '../../domain/findings/document.ts';
import { rowsOf, type Stored, within } from '../publishing/parts.ts';

const idOf = (relation: unknown): string | null =>
  typeof relation === 'string' || typeof relation === 'number' ? String(relation) : null;

/** A fact as the rules look at it, in German, but for whether another replaces it. */
export function examinedFact(stored: Stored): ExaminedFact {
  const isStatement = stored.kind !== 'ranking';
  const { asOf, checkedOn, lastsMonths, countedLabel } = stored;
  return {
    id: String(stored.id),
    isStatement,
    topic: stored.topic as ExaminedFact['topic'],
    counted: stored.counted as ExaminedFact['counted'],
    countedLabel: (within(countedLabel).de as string | null | undefined) ?? null,
    scope: stored.scope as ExaminedFact['scope'],
    values: isStatement
      ? valuesOf({ ...within(stored.main), country: stored.country })
      : rowsOf(stored.rows).flatMap(valuesOf),
    asOf: typeof asOf === 'string' && asOf ? asOf : null,
    checkedOn: checkedOn ? dayOf(checkedOn as string | Date) : null,
    months: typeof lastsMonths === 'number' ? lastsMonths : null,
    sources: rowsOf(stored.sources).flatMap(({ name }) => (within(name).de as string | null | undefined) ?? []),
    conflicts: rowsOf(stored.conflicts).flatMap(({ fact }) => idOf(fact) ?? []),
    replaces: idOf(stored.replaces),
    isReplaced: false,
  };
}

function valuesOf({ value, comparator, format, country, name }: Stored): ObservedValue[] {
  if (typeof value !== 'number') return [];
  return [
    {
      value,
      comparator: (comparator as Comparator | null | undefined) ?? 'exactly',
      format: (format as ValueFormat | null | undefined) ?? 'number',
      country: (country as string | null | undefined) ?? null,
      name: (within(name).de as string | null | undefined) ?? null,
    },
  ];
}
