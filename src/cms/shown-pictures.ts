import type { Access, CollectionSlug, PayloadRequest, Where } from 'payload';
import { isStaff } from './access.ts';
import { type Referring, referringTo } from './hooks/in-use.ts';

/**
 * Staff see every picture, all others those that something they may read shows: a picture is not public before its page
 * is, and no longer than that, neither its file nor its name and description.
 */
export const shownOrStaff: Access = async ({ req }) => {
  if (isStaff(req)) return true;
  const shown = await Promise.all(referringTo('media', req).map((referring) => shownBy(referring, req)));
  const where: Where = { and: [{ deletedAt: { exists: false } }, { id: { in: shown.flat() } }] };
  return where;
};

/** The ids of the pictures that a stranger finds in a collection. */
async function shownBy({ collection, paths }: Referring, { payload }: PayloadRequest): Promise<string[]> {
  const { docs } = await payload.find({
    collection: collection.slug as CollectionSlug,
    where: { or: paths.map((path) => ({ [path]: { exists: true } })) },
    overrideAccess: false,
    depth: 0,
    pagination: false,
  });
  return docs.flatMap((document) => paths.flatMap((path) => idsAt(document, path.split('.'))));
}

function idsAt(value: unknown, [name, ...rest]: string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => idsAt(each, name === undefined ? [] : [name, ...rest]));
  if (name === undefined) return typeof value === 'string' ? [value] : [];
  return typeof value === 'object' && value !== null ? idsAt((value as Record<string, unknown>)[name], rest) : [];
}
