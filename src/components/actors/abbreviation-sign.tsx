import { useTranslations } from 'next-intl';
import type { ActorSummary } from '../../domain/actors/actor.ts';
import { Sign } from '../layout/sign.tsx';

interface Props {
  actor: ActorSummary;
  size?: 'plate' | 'board';
}

/** The sign of an actor, with the word that says what became of it; nothing where it has neither. */
export function AbbreviationSign({ actor, size }: Props) {
  const t = useTranslations('Actor.lifecycles');
  const [abbreviation] = actor.abbreviations;
  const isPast = actor.lifecycle === 'ended' || actor.lifecycle === 'merged';
  if (!abbreviation && !isPast) return null;
  return (
    <div className="mark">
      {abbreviation ? (
        <Sign lifecycle={actor.lifecycle} size={size}>
          {abbreviation}
        </Sign>
      ) : null}
      {isPast ? <p className="past">{t(actor.lifecycle)}</p> : null}
    </div>
  );
}
