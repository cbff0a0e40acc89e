import 'server-only';
import { createLocalReq, type Where } from 'payload';
import { cache } from 'react';
import { changedActors } from './changed-actors.ts';
import { getContentRevision } from './content-revision.ts';
import { isPreview, readAll, runningPayload } from './payload.ts';
import { type Readings, readOn } from './read-on.ts';
import type { StoredActor } from './stored.ts';

type Actors = Map<string, StoredActor>;

/**
 * What was read last. Next bundles pages and files apart; like Payload itself, what is large and long to read they have
 * in common.
 */
const inCommon = globalThis as { whoIsWhoActors?: Readings<Actors> };

/**
 * Every published actor as it is stored, in all languages, in no particular order. Kept for as long as the content
 * revision, which is read first, stays the same; after that only what changed is read. Previews always read.
 */
export const readActors = cache(async (): Promise<StoredActor[]> => {
  if (await isPreview()) return readAll('actors');
  const revision = await getContentRevision();
  inCommon.whoIsWhoActors ??= {};
  const actors = await readOn(inCommon.whoIsWhoActors, revision, new Map(), (before: Actors) =>
    changedActors(before, (asked) => readAll('actors', asked), listActors),
  );
  return [...actors.values()];
});

/** Straight through the adapter, by the same rule: of thousands, Payload would ask each field for its hooks. */
async function listActors(): Promise<Pick<StoredActor, 'id' | 'updatedAt'>[]> {
  const payload = await runningPayload();
  const isVisible = await payload.collections.actors.config.access.read({ req: await createLocalReq({}, payload) });
  const where: Where = { and: [typeof isVisible === 'object' ? isVisible : {}, { deletedAt: { exists: false } }] };
  const { docs } = await payload.db.find<Pick<StoredActor, 'id' | 'updatedAt'>>({
    ...{ collection: 'actors', where, select: { updatedAt: true }, sort: 'id' },
    ...{ pagination: false, limit: 0 },
  });
  return isVisible ? docs : [];
}
