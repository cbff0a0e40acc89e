import type { CollectionBeforeOperationHook, CollectionSlug, GlobalBeforeOperationHook, PayloadRequest } from 'payload';
import { isEditor } from '../access.ts';
import { latestOf, type Subject } from './latest-version.ts';

interface Update {
  id?: number | string;
  data?: { _status?: unknown };
  draft?: boolean;
  unpublishAllLocales?: unknown;
}

/**
 * Of what is taken off the site Payload checks only what was sent, so that it can always be taken off. That is believed
 * of a save that says "draft" alone: any other could publish what nobody has checked, and a draft takes nothing off.
 * Payload also writes over the last version, from which forms have begun: a copy takes its place, and the history keeps
 * what was live.
 */
export const keepToUnpublishing: CollectionBeforeOperationHook = async (hook) => {
  const { args, operation, collection, req, overrideAccess } = hook;
  const { id, data, draft, unpublishAllLocales } = args as Update;
  if (operation !== 'update' || !unpublishAllLocales) return args;
  if (draft || data?._status !== 'draft') return { ...args, unpublishAllLocales: false };
  if (id && (overrideAccess || isEditor(req))) await copyLatest({ collection, id }, req);
  return args;
};

/** The same for what there is only one of. */
export const keepToUnpublishingGlobal: GlobalBeforeOperationHook = async (hook) => {
  const { args, operation, global, req, overrideAccess } = hook;
  const { data, draft, unpublishAllLocales } = args as Update;
  if (operation !== 'update' || !unpublishAllLocales) return args;
  if (draft || data?._status !== 'draft') return { ...args, unpublishAllLocales: false };
  if (overrideAccess || isEditor(req)) await copyLatest({ global }, req);
  return args;
};

async function copyLatest(subject: Subject, req: PayloadRequest): Promise<void> {
  const latest = await latestOf(subject, req);
  if (!latest) return;
  const { db } = req.payload;
  const now = new Date().toISOString();
  const copy = { autosave: false, createdAt: now, updatedAt: now, versionData: latest as never, req };
  if ('global' in subject) await db.createGlobalVersion({ ...copy, globalSlug: subject.global.slug as 'site' });
  else {
    const collectionSlug = subject.collection.slug as CollectionSlug;
    await db.createVersion({ ...copy, collectionSlug, parent: subject.id });
  }
}
