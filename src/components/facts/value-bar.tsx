import type { FactValue } from '../../domain/facts/fun-fact.ts';

/** The share of the width that the longest bar takes, in percent: the rest is for its dashed end. */
const longest = 88;

interface Props {
  value: FactValue;
  /** The largest value of the ranking. */
  most: number;
}

/**
 * A value as a bar. One that is only known to be larger has a dashed, open end. Says nothing the numbers do not say.
 */
export function ValueBar({ value, most }: Props) {
  const end = `${most > 0 ? Math.round((value.value / most) * longest * 10) / 10 : 0}%`;
  const isMore = value.comparator === 'more-than' || value.comparator === 'at-least';
  return (
    <svg className="bar" width="100%" height="14" aria-hidden="true">
      <rect width={end} height="14" />
      {isMore ? (
        <svg x={end} width="28" height="14" aria-hidden="true">
          <path d="M0 1H26V13H0" />
        </svg>
      ) : null}
    </svg>
  );
}
