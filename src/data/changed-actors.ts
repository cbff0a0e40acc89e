import { setImmediate as turn } from 'node:timers/promises';
import type { StoredActor } from './stored.ts';

/** Reads those of some actors that are published, in all languages. */
export type FindActors = (ids: string[]) => Promise<StoredActor[]>;

/** What was read last: the published actors, and when each that is stored, published or not, was changed. */
export interface ReadActors {
  times: ReadonlyMap<string, string | null>;
  actors: ReadonlyMap<string, StoredActor>;
}

/**
 * Of 2,000 entries the whole takes seconds. In parts, whoever asks for something else meanwhile is served in between.
 */
const mostAtOnce = 50;

/**
 * The published actors, of which those are read anew whose time of change is another one than before, be it later or,
 * from a backup, earlier. Each write sets that time, and to publish something or take it off the site is a write.
 * @param list names all that are stored, with those times
 */
export async function changedActors(
  before: ReadActors,
  find: FindActors,
  list: () => Promise<{ id: string | null; updatedAt: string | null }[]>,
): Promise<ReadActors> {
  const times = new Map((await list()).map(({ id, updatedAt }) => [id ?? '', updatedAt]));
  const changed = [...times].filter(([id, time]) => before.times.get(id) !== time).map(([id]) => id);
  const read = new Map<string, StoredActor>();
  for (let at = 0; at < changed.length; at += mostAtOnce) {
    const ids = changed.slice(at, at + mostAtOnce);
    for (const actor of await find(ids)) read.set(actor.id, actor);
    await turn();
  }
  const isChanged = new Set(changed);
  const actors = new Map(
    [...times.keys()].sort().flatMap((id) => {
      const actor = isChanged.has(id) ? read.get(id) : before.actors.get(id);
      return actor ? [[id, actor] as const] : [];
    }),
  );
  return { times, actors };
}
