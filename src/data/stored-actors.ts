import 'server-only';
import { createLocalReq, type Payload, type PayloadRequest, type SelectExcludeType, type Where } from 'payload';
import { cache } from 'react';
import { changedActors, type FindActors, type ReadActors } from './changed-actors.ts';
import { getContentRevision } from './content-revision.ts';
import { inCommon } from './in-common.ts';
import { isPreview, readAll, runningPayload } from './payload.ts';
import { type Readings, readOn } from './read-on.ts';
import type { StoredActor } from './stored.ts';
import { storedColumns } from './stored-columns.ts';

/**
 * Every published actor as it is stored, in all languages, in the order of their ids. Kept for as long as the content
 * revision, which is read first, stays the same; after that only what changed is read. Previews always read.
 */
export const readActors = cache(async (): Promise<StoredActor[]> => {
  if (await isPreview()) return readAll('actors');
  const revision = await getContentRevision();
  const readings = inCommon('stored actors', (): Readings<ReadActors> => ({}));
  const nothing: ReadActors = { times: new Map(), actors: new Map() };
  const { actors } = await readOn(readings, revision, nothing, async (before) => {
    const payload = await runningPayload();
    const find = await actorsForVisitors(payload);
    return changedActors(before, find, () => storedColumns(payload, 'actors', ['updatedAt']));
  });
  return [...actors.values()];
});

/**
 * Reads actors as Payload gives them to a visitor, straight through the adapter: of thousands, Payload would ask each
 * field of each language for its hooks, which takes four times as long. What a visitor may not read, by the same rules,
 * is not read at all.
 */
export async function actorsForVisitors(payload: Payload): Promise<FindActors> {
  const req = await createLocalReq({}, payload);
  const isVisible = await payload.collections.actors.config.access.read({ req });
  const rule: Where = { and: [typeof isVisible === 'object' ? isVisible : {}, { deletedAt: { exists: false } }] };
  const hidden = await hiddenFields(payload, req);
  return async (ids) => {
    if (!isVisible) return [];
    const { docs } = await payload.db.find<StoredActor>({
      ...{ collection: 'actors', where: { and: [rule, { id: { in: ids } }] }, select: hidden, locale: 'all', req },
      ...{ pagination: false, limit: 0 },
    });
    // What was not read is still named.
    return docs.map(
      (doc) => Object.fromEntries(Object.entries(doc).filter(([name]) => !(name in hidden))) as unknown as StoredActor,
    );
  };
}

/** Those of an actor that no visitor may read. */
async function hiddenFields(payload: Payload, req: PayloadRequest): Promise<SelectExcludeType> {
  const hidden: SelectExcludeType = {};
  for (const field of payload.collections.actors.config.flattenedFields) {
    const isRead = !field.hidden && (await (field.access?.read?.({ req }) ?? true));
    if (isRead !== true) hidden[field.name] = false;
  }
  return hidden;
}
