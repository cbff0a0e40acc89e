import 'server-only';
import { setImmediate as turn } from 'node:timers/promises';
import { cache } from 'react';
import { keptPerRevision } from './content-revision.ts';
import { isPreview, readAll } from './payload.ts';
import type { StoredActor } from './stored.ts';

/** Of 2,000 entries the whole takes seconds. In parts, whoever asks for something else meanwhile is served in between. */
const mostAtOnce = 50;

/** As last read, by id. Next bundles pages and files apart; like Payload itself, what is large they have in common. */
const inCommon = globalThis as { whoIsWhoActors?: Map<string, StoredActor> };

/** Every published actor as it is stored, in all languages, in no particular order. */
export const readActors = cache(
  keptPerRevision(async (): Promise<StoredActor[]> => {
    if (await isPreview()) return readAll('actors');
    const actors = await changedSince(inCommon.whoIsWhoActors ?? new Map());
    inCommon.whoIsWhoActors = actors;
    return [...actors.values()];
  }),
);

/**
 * The published actors, of which those are read anew whose time of change is another one than before, be it later or,
 * from a backup, earlier. Each write sets that time, and to publish something or take it off the site is a write.
 */
async function changedSince(before: Map<string, StoredActor>): Promise<Map<string, StoredActor>> {
  const listed = await readAll('actors', { select: { updatedAt: true }, sort: 'id' });
  const changed = listed.filter(({ id, updatedAt }) => before.get(id)?.updatedAt !== updatedAt).map(({ id }) => id);
  const read = new Map<string, StoredActor>();
  for (let at = 0; at < changed.length; at += mostAtOnce) {
    const ids = changed.slice(at, at + mostAtOnce);
    for (const actor of await readAll('actors', { where: { id: { in: ids } }, sort: 'id' })) read.set(actor.id, actor);
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
