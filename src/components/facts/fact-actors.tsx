import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { FunFact } from '../../domain/facts/fun-fact.ts';
import { ActorLink } from '../actors/actor-link.tsx';

/** The entries a fact speaks of. */
export function FactActors({ actors }: { actors: FunFact['actors'] }) {
  const t = useTranslations('Facts');
  if (!actors.length) return null;
  return (
    <p className="source">
      {t('actors')}{' '}
      {actors.map((actor, place) => (
        <Fragment key={actor.slug}>
          {place ? ', ' : null}
          <ActorLink actor={actor} />
        </Fragment>
      ))}
    </p>
  );
}
