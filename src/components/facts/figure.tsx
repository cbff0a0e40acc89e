import { useLocale } from 'next-intl';
import { formatFactValue } from '../../domain/facts/fact-sentence.ts';
import type { FactValue } from '../../domain/facts/fun-fact.ts';

/** A number, its comparator right beside it. */
export function Figure({ value }: { value: FactValue }) {
  const { comparator, number } = formatFactValue(value, useLocale());
  return (
    <>
      {comparator ? <small>{comparator} </small> : null}
      {number}
    </>
  );
}
