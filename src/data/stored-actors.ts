import 'server-only';
import { cache } from 'react';
import { changedActors } from './changed-actors.ts';
import { getContentRevision } from './content-revision.ts';
import { isPreview, readAll } from './payload.ts';
import type { StoredActor } from './stored.ts';

interface LastRead {
  revision: string;
  actors: Map<string, StoredActor>;
}

/**
 * What was read last. Next bundles pages and files apart; like Payload itself, what is large and long to read they have
 * in common.
 */
const inCommon = globalThis as { whoIsWhoActors?: Promise<LastRead> };

/**
 * Every published actor as it is stored, in all languages, in no particular order. Kept for as long as the content
 * revision, which is read first, stays the same; after that only what changed is read. Previews always read.
 */
export const readActors = cache(async (): Promise<StoredActor[]> => {
  if (await isPreview()) return readAll('actors');
  const revision = await getContentRevision();
  const last = inCommon.whoIsWhoActors ?? Promise.resolve({ revision: '', actors: new Map() });
  // One after the other, so that who comes second finds what the first has read.
  const current = last.then(async (before): Promise<LastRead> => {
    if (revision && before.revision === revision) return before;
    return { revision, actors: await changedActors(before.actors, (asked) => readAll('actors', asked)) };
  });
  // A reading that fails leaves what there was.
  inCommon.whoIsWhoActors = current.catch(() => last);
  return [...(await current).actors.values()];
});
