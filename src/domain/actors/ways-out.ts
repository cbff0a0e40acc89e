import type { ActorSummary } from './actor.ts';
import { filterActors } from './actor-filter.ts';
import { type DirectoryQuery, printDirectoryQuery } from './directory-query.ts';

/**
 * Those of some queries that lead to somebody, each with how many that are, and none twice.
 * @param actors every actor
 * @param found those that the words of the queries find
 */
export function waysOut<T extends { query: DirectoryQuery }>(
  ways: T[],
  actors: ActorSummary[],
  found: ActorSummary[],
): (T & { count: number })[] {
  const open = new Map<string, T & { count: number }>();
  for (const way of ways) {
    const address = printDirectoryQuery(way.query);
    const { length: count } = filterActors(way.query.words ? found : actors, way.query);
    if (count && !open.has(address)) open.set(address, { ...way, count });
  }
  return [...open.values()];
}
