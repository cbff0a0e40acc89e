import { createHash } from 'node:crypto';
import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload';
import type { Appearance } from '../../payload-types.ts';

type Row = Record<string, unknown>;

const collection = 'appearances';
/** As it is stored. */
type Noted = Pick<Appearance, 'id' | 'entry' | 'firstOn' | 'changedOn' | 'goneOn' | 'seen'>;

/**
 * Notes when visitors first see an entry, see it change, and see it go, with the write itself: what they are shown is
 * read as they read it, so that a note of staff, a draft or a text saved again as it was changes nothing.
 * @param now when what is seen came to be so (ISO 8601)
 */
export async function noteAppearance(id: string, req: PayloadRequest, now = new Date().toISOString()): Promise<void> {
  const { db } = req.payload;
  const known = await db.findOne<Noted>({ collection, where: { entry: { equals: id } }, req });
  const shown = await shownTo(id, req);
  // Straight through the adapter, as the revision of the content is written: no hooks, within the same transaction.
  const change = (data: Partial<Noted>) => db.updateOne({ collection, id: known?.id ?? '', data, req });
  if (!shown) {
    if (known && !known.goneOn) await change({ goneOn: now });
    return;
  }
  const seen = createHash('sha256')
    .update(JSON.stringify(visiblePart(shown)))
    .digest('base64url');
  if (!known) {
    // A version is written a moment after its document.
    const [firstOn = now] = [(await firstPublication(id, req)) ?? now, now].sort();
    await db.create({ collection, data: { entry: id, firstOn, changedOn: now, seen }, req });
  } else if (known.goneOn || known.seen !== seen) await change({ changedOn: now, goneOn: null, seen });
}

/** For the collection of entries; before the content revision is raised, or pages could be made without it. */
export const noteChange: CollectionAfterChangeHook = ({ doc, req }) => noteAppearance(String(doc.id), req);
export const noteDeletion: CollectionAfterDeleteHook = ({ doc, req }) => noteAppearance(String(doc.id), req);

/** An entry in all languages as a visitor may read it; undefined where none is shown. */
async function shownTo(id: string, req: PayloadRequest): Promise<object | undefined> {
  // The read must turn neither the language nor the author of the write.
  const visitor = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user']);
  visitor.user = null;
  const { docs } = await req.payload.find({
    collection: 'actors',
    where: { id: { equals: id } },
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req: visitor,
  });
  return docs[0];
}

/** What no page tells, or what is another for the same content. */
const unseen = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'formerSlugs']);

/** Without what is empty, and in one order, in which the databases do not agree. */
function visiblePart(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(visiblePart);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value as Row)
    .filter(([name, part]) => !unseen.has(name) && !isNothing(part))
    .map(([name, part]) => [name, visiblePart(part)] as const);
  return Object.fromEntries(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

const isNothing = (part: unknown): boolean =>
  part === undefined ||
  part === null ||
  part === '' ||
  part === false ||
  (typeof part === 'object' && !(part instanceof Date) && Object.values(part).every(isNothing));

/** When an entry first went live, as far as its versions go back; null where none of them was live. */
async function firstPublication(id: string, req: PayloadRequest): Promise<string | null> {
  const { docs } = await req.payload.findVersions({
    collection: 'actors',
    where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs[0]?.createdAt ?? null;
}
