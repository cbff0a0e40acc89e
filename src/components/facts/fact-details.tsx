import type { FactConflict, FunFact } from '../../domain/facts/fun-fact.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { FactClaim } from './fact-claim.tsx';
import { FactOpposite } from './fact-opposite.tsx';

interface Props {
  fact: FunFact;
  /** Of those that say otherwise, the ones to be told here. */
  conflicts: FactConflict[];
}

/** What belongs beside a number: what it counts, when, who says so, what it does not say, and who says otherwise. */
export function FactDetails({ fact, conflicts }: Props) {
  const format = fact.kind === 'ranking' ? (fact.rows[0]?.format ?? 'number') : fact.value.format;
  return (
    <>
      <p className="source">
        <FactClaim claim={fact} format={format} />
      </p>
      {fact.note ? (
        <p className="source">
          <LocalizedText text={fact.note} />
        </p>
      ) : null}
      {conflicts.map((conflict) => (
        <FactOpposite key={conflict.fact.id} conflict={conflict} />
      ))}
    </>
  );
}
