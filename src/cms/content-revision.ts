import { randomUUID } from 'node:crypto';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
  PayloadRequest,
  TypeWithID,
} from 'payload';
import { nobody } from './access.ts';
import { noteRaisedRevision } from './database/raised-revisions.ts';

/**
 * One value in the database that changes with every write that changes what visitors see. The front door compares it
 * and lets go of pages made under another one. It is drawn at random, not counted: two writers at once cannot then end
 * on the same value, with or without transactions.
 */
export const ContentRevision: GlobalConfig = {
  slug: 'content-revision',
  label: { de: 'Inhaltsstand', en: 'Content revision' },
  admin: { hidden: true },
  access: { read: nobody, update: nobody, readVersions: nobody },
  fields: [
    {
      name: 'value',
      type: 'text',
      label: { de: 'Wert', en: 'Value' },
    },
  ],
};

/**
 * Raises the content revision inside the transaction of the write (`req`), so that both are seen together or not at
 * all. Straight through the database adapter: no hooks, no versions.
 */
export async function raiseContentRevision(req: PayloadRequest): Promise<void> {
  const { db } = req.payload;
  const slug = ContentRevision.slug;
  const data = { value: randomUUID() };
  const existing = await db.findGlobal({ slug, req });
  if (existing && 'id' in existing && existing.id) await db.updateGlobal({ slug, data, req });
  else await db.createGlobal({ slug, data, req });
  noteRaisedRevision(await req.transactionID, data.value);
}

/** What is kept of a document for visitors. */
type Row = Partial<Record<'updatedAt' | '_status' | 'deletedAt', unknown>>;

const isShown = (row: Row | null) => row?._status !== 'draft' && !row?.deletedAt;

/**
 * Whether a write has saved a draft, beside what is kept for visitors: among the versions, with a later time of change.
 * Where a program has asked not to be told that time, it counts as no draft.
 */
const isDraftBeside = (row: Row | null, saved: Row) =>
  saved.updatedAt !== undefined && row?.updatedAt !== saved.updatedAt;

const raiseOnChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (hasDrafts(collection)) {
    const row = await req.payload.db.findOne<Row & TypeWithID>({
      collection: collection.slug,
      where: { id: { equals: doc.id } },
      select: { updatedAt: true, _status: true, deletedAt: true },
      req,
    });
    if (operation === 'create' ? !isShown(row) : isDraftBeside(row, doc)) return;
  }
  await raiseContentRevision(req);
};

const raiseOnDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (isShown(doc)) await raiseContentRevision(req);
};

const raiseOnGlobalChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const row = await req.payload.db.findGlobal<Row>({ slug: global.slug, req });
  if (!hasDrafts(global) || !isDraftBeside(row, doc)) await raiseContentRevision(req);
};

function hasDrafts({ versions }: Pick<CollectionConfig, 'versions'>): boolean {
  return typeof versions === 'object' && Boolean(versions.drafts);
}

/**
 * Gives a collection the hooks that raise the revision with every change and every deletion of what visitors see: not
 * with a draft, nor with what is deleted for good after it was unpublished or in the trash.
 */
export function raisingContentRevision(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [...(collection.hooks?.afterChange ?? []), raiseOnChange],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), raiseOnDelete],
    },
  };
}

/** The same for a global. */
export function raisingContentRevisionGlobal(global: GlobalConfig): GlobalConfig {
  return {
    ...global,
    hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), raiseOnGlobalChange] },
  };
}
