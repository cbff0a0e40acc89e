import type { SearchResults } from '../search/search-results.ts';
import type { ActorSummary } from './actor.ts';
import { actorsByInitial, filterActors } from './actor-filter.ts';
import type { DirectoryQuery } from './directory-query.ts';
import { type ListPage, pageAt, pageOf } from './list-page.ts';

/** A letter that names begin with, and the page on which the first of them stands. */
export interface InitialPlace {
  initial: string;
  page: number;
}

/** The directory as somebody asked for it. */
export interface DirectoryView {
  /** The actors that the words alone find, best first; all where there are no words. */
  found: ActorSummary[];
  /** How many of them the filters leave. */
  total: number;
  /** The page asked for of those; null where there are not so many. */
  page: ListPage<ActorSummary> | null;
  /** The letters of all pages; none where something was searched for, since then the best come first. */
  initials: InitialPlace[];
}

/** @param actors every actor, in alphabetical order */
export function directoryView(
  actors: ActorSummary[],
  query: DirectoryQuery,
  search: Pick<SearchResults, 'actors'> | null,
): DirectoryView {
  const found = search ? foundActors(actors, search) : actors;
  const fitting = filterActors(found, query);
  const groups = search ? [] : actorsByInitial(fitting);
  const list = search ? fitting : groups.flatMap((group) => group.actors);
  let place = 0;
  const initials = groups.map(({ initial, actors: { length } }): InitialPlace => {
    const page = pageAt(place);
    place += length;
    return { initial, page };
  });
  return { found, total: list.length, page: pageOf(list, query.page), initials };
}

function foundActors(actors: ActorSummary[], { actors: entries }: Pick<SearchResults, 'actors'>): ActorSummary[] {
  const bySlug = new Map(actors.map((actor) => [actor.slug, actor]));
  return entries.flatMap(({ id }) => bySlug.get(id) ?? []);
}
