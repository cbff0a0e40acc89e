import { useTranslations } from 'next-intl';
import type { Actor } from '../../domain/actors/actor.ts';
import type { FunFact } from '../../domain/facts/fun-fact.ts';
import { FactDetails } from '../facts/fact-details.tsx';
import { FactSentence } from '../facts/fact-sentence.tsx';
import { RankedPlace } from '../facts/ranked-place.tsx';

interface Props {
  actor: Actor;
  /** The facts that speak of the actor. */
  facts: FunFact[];
}

/** Facts that speak of an actor; of a ranking, the places of its partner countries. */
export function ActorFacts({ actor, facts }: Props) {
  const t = useTranslations('Actor');
  if (!facts.length) return null;
  return (
    <section>
      <h2>{t('facts')}</h2>
      {facts.map((fact) => (
        <div key={fact.id} className="note">
          {fact.kind === 'statement' ? (
            <FactSentence fact={fact} />
          ) : (
            <RankedPlace ranking={fact} countries={actor.partnerCountries} />
          )}
          <FactDetails fact={fact} />
        </div>
      ))}
    </section>
  );
}
