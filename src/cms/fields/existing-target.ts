import { type CollectionSlug, type FieldHook, isValidID, type PayloadRequest, ValidationError } from 'payload';
import { explain } from '../explain.ts';

/**
 * Refuses what refers to a document that is gone, such as a category deleted while the editor's form was open: SQLite
 * would fail without saying why, MongoDB store a reference to nothing. Writes take turns, so it cannot vanish before it
 * is stored. What was not sent is left alone, and so is an old version that is being restored: it is what there is.
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
  const ids = new Set([sent].flat().flatMap((target) => idOf(target) ?? []));
  if (!ids.size || context.isRestoringVersion) return;
  if (await areStored([...ids], field.relationTo, req)) return;
  const label = field.label || path.join('.');
  const errors = [{ label, path: path.join('.'), message: explain('target-gone', req) }];
  throw new ValidationError({ collection: collection?.slug, global: global?.slug, errors, req }, req.t);
};

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
