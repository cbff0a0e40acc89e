import type { CollectionSlug, FlattenedField, GlobalSlug, Payload, PayloadRequest } from 'payload';
import { raiseContentRevision } from '../content-revision.ts';

type Document = Record<string, unknown>;

/**
 * Given one stored state of a document, in all languages (`{ de, en }`), and its fields; returns it as it is to be.
 * Asked twice for each, so it answers the same both times.
 */
export type Change = (state: Document, fields: FlattenedField[]) => Document;

interface Place {
  fields: FlattenedField[];
  read(page: number): Promise<{ docs: Document[]; hasNextPage?: boolean }>;
  stateIn(stored: Document): Document;
  write(stored: Document, changed: Document): Promise<unknown>;
}

/**
 * Changes every stored state of every document: published, draft, in the trash, old versions, the site's settings. Ids,
 * dates and all that the change leaves alone stay as they are; no hook runs. Raises the content revision. Everything is
 * looked at before anything is stored: what the change fails at has then changed nothing, where MongoDB knows no
 * transactions too.
 * @param req carries the transaction
 */
export async function changeStoredStates(payload: Payload, req: PayloadRequest, change: Change): Promise<void> {
  const places = [...collectionPlaces(payload, req), ...globalPlaces(payload, req)];
  let changed = 0;
  for (const place of places) changed += await changeIn(place, change, false);
  if (!changed) return;
  for (const place of places) await changeIn(place, change, true);
  await raiseContentRevision(req);
}

/** Returns how many states are changed. */
async function changeIn(place: Place, change: Change, isStoring: boolean): Promise<number> {
  let count = 0;
  for (let page = 1, hasMore = true; hasMore; page += 1) {
    const { docs, hasNextPage = false } = await place.read(page);
    for (const stored of docs) {
      const state = place.stateIn(stored);
      const changed = differing(state, change(structuredClone(state), place.fields));
      if (!changed) continue;
      count += 1;
      if (isStoring) await place.write(stored, changed);
    }
    hasMore = hasNextPage;
  }
  return count;
}

/** The fields that a change has changed, or null. */
function differing(before: Document, after: Document): Document | null {
  const names = Object.keys(after).filter((name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]));
  return names.length ? Object.fromEntries(names.map((name) => [name, after[name]])) : null;
}

const all = { limit: 100, sort: 'id', locale: 'all' } as const;
// Whole: to SQLite a list that is left out is an empty one.
const whole = ({ id: _, ...stored }: Document, changed: Document) => ({ ...stored, ...changed });
const wholeVersion = (stored: Document, changed: Document) =>
  whole(stored, { version: { ...(stored.version as Document), ...changed } }) as never;

function collectionPlaces(payload: Payload, req: PayloadRequest): Place[] {
  const { db, config } = payload;
  const own = config.collections.filter(({ slug }) => !slug.startsWith('payload-'));
  return own.flatMap(({ slug, flattenedFields: fields, versions }): Place[] => {
    const collection = slug as CollectionSlug;
    const documents: Place = {
      fields,
      read: (page) => db.find({ collection, page, req, ...all }),
      stateIn: (stored) => stored,
      write: (stored, changed) =>
        db.updateOne({ collection, id: stored.id as string, data: whole(stored, changed), req }),
    };
    const older: Place = {
      fields,
      read: (page) => db.findVersions({ collection, page, req, ...all }) as unknown as ReturnType<Place['read']>,
      stateIn: (stored) => stored.version as Document,
      write: (stored, changed) =>
        db.updateVersion({
          collection,
          id: stored.id as string,
          versionData: wholeVersion(stored, changed),
          req,
        }),
    };
    return versions ? [documents, older] : [documents];
  });
}

function globalPlaces(payload: Payload, req: PayloadRequest): Place[] {
  const { db, config } = payload;
  return config.globals.flatMap(({ slug, flattenedFields: fields, versions }): Place[] => {
    const global = slug as GlobalSlug;
    const settings: Place = {
      fields,
      read: async () => {
        // In a new database MongoDB has none yet.
        const stored: Document | null = await db.findGlobal({ slug, req, locale: 'all' });
        return { docs: stored ? [stored] : [] };
      },
      stateIn: (stored) => stored,
      write: (stored, changed) => db.updateGlobal({ slug, data: whole(stored, changed), req }),
    };
    const older: Place = {
      fields,
      read: (page) => db.findGlobalVersions({ global, page, req, ...all }) as unknown as ReturnType<Place['read']>,
      stateIn: (stored) => stored.version as Document,
      write: (stored, changed) =>
        db.updateGlobalVersion({
          global,
          id: stored.id as string,
          versionData: wholeVersion(stored, changed),
          req,
        }),
    };
    return versions ? [settings, older] : [settings];
  });
}
