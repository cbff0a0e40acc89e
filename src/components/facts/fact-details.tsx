import type { FunFact } from '../../domain/facts/fun-fact.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { FactClaim } from './fact-claim.tsx';
import { FactOpposites } from './fact-opposites.tsx';

/** What belongs beside a number: what it counts, when, who says so, what it does not say, and who says otherwise. */
export function FactDetails({ fact }: { fact: FunFact }) {
  const format = fact.kind === 'ranking' ? (fact.rows[0]?.format ?? 'number') : fact.value.format;
  // Beside a number that contradicts it, a single number says all that once more.
  const isCompared = fact.kind === 'statement' && fact.conflicts.some(({ numbers }) => numbers);
  return (
    <>
      {isCompared ? null : (
        <p className="source">
          <FactClaim claim={fact} format={format} />
        </p>
      )}
      {fact.note ? (
        <p className="source">
          <LocalizedText text={fact.note} />
        </p>
      ) : null}
      {fact.conflicts.map((conflict) => (
        <FactOpposites key={conflict.fact.id} fact={fact} conflict={conflict} />
      ))}
    </>
  );
}
