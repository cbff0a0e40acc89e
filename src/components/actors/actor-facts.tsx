import { useTranslations } from 'next-intl';
import type { Actor } from '../../domain/actors/actor.ts';
import { toldBeside } from '../../domain/facts/fact-conflict.ts';
import type { FactConflict, FunFact } from '../../domain/facts/fun-fact.ts';
import { FactDetails } from '../facts/fact-details.tsx';
import { FactSentence } from '../facts/fact-sentence.tsx';
import { RankedPlace } from '../facts/ranked-place.tsx';

interface Props {
  actor: Actor;
  /** The facts that speak of the actor. */
  facts: FunFact[];
}

/**
 * Facts that speak of an actor, each once; of a ranking, the places of its partner countries and what is said of them.
 */
export function ActorFacts({ actor, facts }: Props) {
  const t = useTranslations('Actor');
  const beside = toldBeside(facts);
  const told = facts.filter(({ id }) => !beside.has(id));
  if (!told.length) return null;
  const isOwn = ({ fact, country }: FactConflict) =>
    (country === null || actor.partnerCountries.includes(country)) && !told.some(({ id }) => id === fact.id);
  return (
    <section>
      <h2>{t('facts')}</h2>
      {told.map((fact) => (
        <div key={fact.id} className="note">
          {fact.kind === 'statement' ? (
            <p>
              <FactSentence fact={fact} />
            </p>
          ) : (
            <RankedPlace ranking={fact} countries={actor.partnerCountries} />
          )}
          <FactDetails
            fact={fact}
            conflicts={fact.kind === 'ranking' ? fact.conflicts.filter(isOwn) : fact.conflicts}
          />
        </div>
      ))}
    </section>
  );
}
