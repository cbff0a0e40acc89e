import { setImmediate as turn } from 'node:timers/promises';
import type { SelectType, Where } from 'payload';
import type { StoredActor } from './stored.ts';

/** Reads published actors, in all languages. */
export type FindActors = (asked: { where?: Where; sort?: string; select?: SelectType }) => Promise<StoredActor[]>;

/**
 * Of 2,000 entries the whole takes seconds. In parts, whoever asks for something else meanwhile is served in between.
 */
const mostAtOnce = 50;

/**
 * The published actors, of which those are read anew whose time of change is another one than before, be it later or,
 * from a backup, earlier. Each write sets that time, and to publish something or take it off the site is a write.
 * @param before as read the last time, by id
 * @param list names all of them, with those times
 */
export async function changedActors(
  before: Map<string, StoredActor>,
  find: FindActors,
  list: () => Promise<Pick<StoredActor, 'id' | 'updatedAt'>[]> = () =>
    find({ select: { updatedAt: true }, sort: 'id' }),
): Promise<Map<string, StoredActor>> {
  const listed = await list();
  const changed = listed.filter(({ id, updatedAt }) => before.get(id)?.updatedAt !== updatedAt).map(({ id }) => id);
  const read = new Map<string, StoredActor>();
  for (let at = 0; at < changed.length; at += mostAtOnce) {
    const ids = changed.slice(at, at + mostAtOnce);
    for (const actor of await find({ where: { id: { in: ids } }, sort: 'id' })) read.set(actor.id, actor);
    await turn();
  }
  const isChanged = new Set(changed);
  return new Map(
    listed.flatMap(({ id }) => {
      // One that was withdrawn since the list was made is in neither.
      const actor = isChanged.has(id) ? read.get(id) : before.get(id);
      return actor ? [[id, actor] as const] : [];
    }),
  );
}
