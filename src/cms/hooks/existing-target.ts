import { type CollectionSlug, type FieldHook, isValidID, type PayloadRequest, ValidationError } from 'payload';
import { explain } from '../explain.ts';

/**
 * Refuses what refers to a document that is gone, such as a category deleted while the editor's form was open: SQLite
 * would fail without saying why, MongoDB store a reference to nothing. Writes take turns, so it cannot vanish before it
 * is stored. What was not sent is left alone. An old version that is being restored comes back without what is gone.
 * @throws ValidationError in the editor's language, for drafts too
 */
export const refuseMissingTarget: FieldHook = async ({
  field,
  siblingData,
  context,
  path,
  collection,
  global,
  req,
}) => {
  if ((field.type !== 'relationship' && field.type !== 'upload') || Array.isArray(field.relationTo)) return;
  const sent: unknown = siblingData[field.name];
  const ids = [...new Set([sent].flat().flatMap((target) => idOf(target) ?? []))];
  if (!ids.length || (await areStored(ids, field.relationTo, req))) return;
  if (context.isRestoringVersion) {
    const stored = await storedAmong(ids, field.relationTo, req);
    return field.hasMany ? stored : null;
  }
  const label = field.label || path.join('.');
  const errors = [{ label, path: path.join('.'), message: explain('target-gone', req) }];
  throw new ValidationError({ collection: collection?.slug, global: global?.slug, errors, req }, req.t);
};

async function storedAmong(ids: unknown[], collection: CollectionSlug, req: PayloadRequest): Promise<unknown[]> {
  const found = await Promise.all(ids.map((id) => areStored([id], collection, req)));
  return ids.filter((_, place) => found[place]);
}

async function areStored(ids: unknown[], collection: CollectionSlug, req: PayloadRequest): Promise<boolean> {
  // MongoDB fails to look for what cannot be an id.
  const type = req.payload.db.name === 'mongoose' ? 'ObjectID' : 'text';
  if (!ids.every((id) => isValidID(id as string, type))) return false;
  const where = { id: { in: ids } };
  const { totalDocs } = await req.payload.count({ collection, where, trash: true, overrideAccess: true, req });
  return totalDocs === ids.length;
}

/** The id in a reference as programs may send it: alone or with its document. */
function idOf(target: unknown): unknown {
  return typeof target === 'object' && target !== null && 'id' in target ? target.id : target;
}
