import type { ActorSummary } from '../../domain/actors/actor.ts';
import { actorsByInitial } from '../../domain/actors/actor-filter.ts';
import type { SearchResults } from '../../domain/search/search-results.ts';
import { ActorListEntry } from './actor-list-entry.tsx';
import { initialAnchor } from './initial-jumps.tsx';

interface Props {
  actors: ActorSummary[];
  /** Slugs of the chosen categories. */
  chosen: string[];
}

/** Actors in alphabetical order one below the other, each letter with an anchor of its own. */
export function ActorList({ actors, chosen }: Props) {
  return actorsByInitial(actors).map(({ initial, actors: those }) => (
    <div key={initial} id={initialAnchor(initial)}>
      {those.map((actor) => (
        <ActorListEntry key={actor.slug} actor={actor} chosen={chosen} />
      ))}
    </div>
  ));
}

/** The actors that were searched for, best first, with what they were found by. */
export function ActorHits({ actors, chosen, search }: Props & { search: SearchResults }) {
  const entries = new Map(search.actors.map((entry) => [entry.id, entry]));
  return actors.map((actor) => {
    const entry = entries.get(actor.slug);
    const hit = entry && { entry, marker: search.marker };
    return <ActorListEntry key={actor.slug} actor={actor} chosen={chosen} hit={hit} />;
  });
}
