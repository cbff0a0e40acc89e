import type { FactStatement, FunFact } from '../../domain/facts/fun-fact.ts';
import { LocalizedText } from '../texts/localized-text.tsx';
import { FactSentence } from './fact-sentence.tsx';
import { FurtherSources } from './further-sources.tsx';

interface Props {
  fact: FactStatement;
  /** The fact that it contradicts. */
  than: FunFact;
}

/** What a number says that is told beside another, what it does not say, and why both stand. */
export function OtherSentence({ fact, than }: Props) {
  const conflict = than.conflicts.find((each) => each.fact.id === fact.id);
  return (
    <>
      <p>
        <FactSentence fact={fact} />
        {conflict ? (
          <>
            {' '}
            <LocalizedText text={conflict.reason} />
          </>
        ) : null}
      </p>
      <FurtherSources sources={fact.sources} />
      {fact.note ? (
        <p>
          <LocalizedText text={fact.note} />
        </p>
      ) : null}
    </>
  );
}
