import { useTranslations } from 'next-intl';
import type { Actor } from '../../domain/actors/actor.ts';
import type { FunFact } from '../../domain/facts/fun-fact.ts';
import { toldOfActor } from '../../domain/facts/told-of-actor.ts';
import { ActorNumber } from './actor-number.tsx';
import '../facts/facts.css';

interface Props {
  actor: Actor;
  /** The facts that speak of the actor. */
  facts: FunFact[];
}

/** The numbers that speak of an actor, each once; of a ranking, the places of its partner countries. */
export function ActorFacts({ actor, facts }: Props) {
  const t = useTranslations('Actor');
  const told = toldOfActor(facts, actor.partnerCountries);
  if (!told.length) return null;
  return (
    <section>
      <h2>{t('facts')}</h2>
      <ul className="facts">
        {told.map((each) => (
          <ActorNumber key={`${each.number.fact.id} ${each.number.row?.country}`} told={each} />
        ))}
      </ul>
    </section>
  );
}
