import { countsNothing } from '../../domain/facts/fact-sentence.ts';
import type { FactClaim as Claim, ValueFormat } from '../../domain/facts/fun-fact.ts';
import { FactCounted } from './fact-counted.tsx';
import { FactEvidence } from './fact-evidence.tsx';

interface Props {
  claim: Claim;
  /** The format of the number that is meant. */
  format: ValueFormat;
  /** In one short line, where what is counted and further sources are told elsewhere. */
  isBrief?: boolean;
}

/** What a number says, since when it holds and who says so: belongs beside every number. A year is its own date. */
export function FactClaim({ claim, format, isBrief = false }: Props) {
  return (
    <>
      {isBrief || countsNothing(format) ? null : (
        <>
          <FactCounted claim={claim} format={format} />
          {' · '}
        </>
      )}
      <FactEvidence claim={claim} format={format} isBrief={isBrief} />
    </>
  );
}
