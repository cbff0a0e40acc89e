import 'server-only';
import { cache } from 'react';
import { changedActors } from './changed-actors.ts';
import { getContentRevision } from './content-revision.ts';
import { isPreview, readAll } from './payload.ts';
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
    changedActors(before, (asked) => readAll('actors', asked)),
  );
  return [...actors.values()];
});
