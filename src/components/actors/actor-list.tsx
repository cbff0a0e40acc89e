import type { ActorSummary } from '../../domain/actors/actor.ts';
import { actorsByInitial } from '../../domain/actors/actor-filter.ts';
import type { SearchResults } from '../../domain/search/search-results.ts';
import { ActorListEntry } from './actor-list-entry.tsx';
import { initialAnchor } from './initial-jumps.tsx';

/** Actors in alphabetical order one below the other, each letter with an anchor of its own. */
export function ActorList({ actors }: { actors: ActorSummary[] }) {
  return actorsByInitial(actors).map(({ initial, actors: those }) => (
    <div key={initial} id={initialAnchor(initial)}>
      {those.map((actor) => (
        <ActorListEntry key={actor.slug} actor={actor} />
      ))}
    </div>
  ));
}

/** The actors that were searched for, best first, with what they were found by. */
export function ActorHits({ actors, search }: { actors: ActorSummary[]; search: SearchResults }) {
  const entries = new Map(search.actors.map((entry) => [entry.id, entry]));
  return actors.map((actor) => {
    const entry = entries.get(actor.slug);
    return <ActorListEntry key={actor.slug} actor={actor} hit={entry && { entry, marker: search.marker }} />;
  });
}
