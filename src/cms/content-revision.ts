import { randomUUID } from 'node:crypto';
import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload';
import { nobody } from './access.ts';

/**
 * One value in the database that changes with every write that can change what visitors see. The front door compares it
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
async function raiseContentRevision(req: PayloadRequest): Promise<void> {
  const { db } = req.payload;
  const slug = ContentRevision.slug;
  const data = { value: randomUUID() };
  const existing = await db.findGlobal({ slug, req });
  if (existing && 'id' in existing && existing.id) await db.updateGlobal({ slug, data, req });
  else await db.createGlobal({ slug, data, req });
}

/** Gives a collection the hooks that raise the revision with every change and every deletion. */
export function raisingContentRevision(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [...(collection.hooks?.afterChange ?? []), ({ req }) => raiseContentRevision(req)],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), ({ req }) => raiseContentRevision(req)],
    },
  };
}

/** The same for a global. */
export function raisingContentRevisionGlobal(global: GlobalConfig): GlobalConfig {
  return {
    ...global,
    hooks: {
      ...global.hooks,
      afterChange: [...(global.hooks?.afterChange ?? []), ({ req }) => raiseContentRevision(req)],
    },
  };
}
