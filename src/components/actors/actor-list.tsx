import { useLocale } from 'next-intl';
import type { ActorSummary } from '../../domain/actor.ts';
import { actorsByInitial } from '../../domain/actor-filter.ts';
import { ActorListEntry } from './actor-list-entry.tsx';
import { initialAnchor } from './initial-jumps.tsx';

/** The actors one below the other, each letter with an anchor of its own. */
export function ActorList({ actors }: { actors: ActorSummary[] }) {
  return actorsByInitial(actors, useLocale()).map(({ initial, actors: those }) => (
    <div key={initial} id={initialAnchor(initial)}>
      {those.map((actor) => (
        <ActorListEntry key={actor.slug} actor={actor} />
      ))}
    </div>
  ));
}
