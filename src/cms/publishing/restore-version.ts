import {
  type CollectionSlug,
  commitTransaction,
  type GlobalSlug,
  initTransaction,
  killTransaction,
  NotFound,
  type PayloadRequest,
  restoreVersionOperation,
} from 'payload';
import { authorOf } from '../hooks/changed-by.ts';
import type { Stored } from './parts.ts';
import { addDraft } from './subject.ts';

/**
 * Brings an old version back as a draft, in both languages; what is live stays as it is, and what was pending until now
 * stays in the history. Payload itself restores what was once published as published, at once.
 * @throws NotFound, Forbidden and whatever else Payload refuses
 */
export async function restoreAsDraft(
  req: PayloadRequest,
  of: { collection: CollectionSlug } | { global: GlobalSlug },
  version: string,
): Promise<void> {
  if ('global' in of) return restoreGlobalAsDraft(req, of.global, version);
  // The Local API drops the word that a draft is meant.
  const collection = req.payload.collections[of.collection];
  await restoreVersionOperation({ collection, id: version, draft: true, depth: 0, overrideAccess: false, req });
}

/** Payload's own way would take what is live off the site: it writes the draft into the one document there is. */
async function restoreGlobalAsDraft(req: PayloadRequest, global: GlobalSlug, version: string): Promise<void> {
  const isOurs = await initTransaction(req);
  try {
    const where = { id: { equals: version } };
    const find = { global, where, limit: 1, locale: 'all', pagination: false, req };
    const [found] = (await req.payload.db.findGlobalVersions<Stored>(find)).docs;
    if (!found) throw new NotFound(req.t);
    await addDraft(req, { global }, { ...found.version, changedBy: authorOf(req) });
    if (isOurs) await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
