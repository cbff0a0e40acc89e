import type { CollectionSlug, FlattenedField, GlobalSlug, PayloadRequest, Where } from 'payload';
import type { Stored } from './parts.ts';

/** What is published: a document of a collection, or a global. */
export type Subject = { collection: CollectionSlug; id: string } | { global: GlobalSlug };

/** The two states a document can have at once, each with both languages; null where there is none. */
export interface States {
  live: Stored | null;
  /** The draft that is newer than what is live. */
  draft: Stored | null;
}

/** The fields of a subject, tabs and rows of the form opened. */
export function fieldsOf({ payload }: PayloadRequest, subject: Subject): FlattenedField[] {
  if ('collection' in subject) return payload.collections[subject.collection].config.flattenedFields;
  return payload.globals.config.find(({ slug }) => slug === subject.global)?.flattenedFields ?? [];
}

/** What is live and what is pending, as stored: without hooks and access rules. */
export async function readStates(req: PayloadRequest, subject: Subject): Promise<States> {
  const [row, latest] =
    'collection' in subject ? await ofCollection(req, subject) : await ofGlobal(req, subject.global);
  return {
    live: row?._status === 'published' ? row : null,
    draft: latest?._status === 'draft' ? latest : null,
  };
}

type Pair = [row: Stored | null | undefined, latest: Stored | undefined];

async function ofCollection(req: PayloadRequest, subject: { collection: CollectionSlug; id: string }): Promise<Pair> {
  const { collection, id } = subject;
  const { db } = req.payload;
  const row = await db.findOne<Stored & { id: string }>({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  });
  const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] };
  const { docs } = await db.findVersions<Stored>({
    collection,
    where,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
  });
  return [row, docs[0]?.version];
}

async function ofGlobal(req: PayloadRequest, global: GlobalSlug): Promise<Pair> {
  const { db } = req.payload;
  const row = await db.findGlobal<Stored>({ slug: global, locale: 'all', req });
  const where = { latest: { equals: true } };
  const { docs } = await db.findGlobalVersions<Stored>({
    global,
    where,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
  });
  return [row, docs[0]?.version];
}

// Newer than what went live just before: by this the admin knows that something is pending.
const now = (): string => new Date(Date.now() + 1).toISOString();

/** Stores a draft as the latest version, and returns the version's id. */
export const addDraft = (req: PayloadRequest, subject: Subject, draft: Stored): Promise<string> =>
  addVersion(req, subject, { ...draft, _status: 'draft' });

/** Stores a state as the latest version, saved now or at a given time, and returns the version's id. */
export async function addVersion(
  req: PayloadRequest,
  subject: Subject,
  state: Stored,
  updatedAt: string = now(),
): Promise<string> {
  const { db } = req.payload;
  const { id: _, _id: __, ...document } = structuredClone(state);
  const version = {
    autosave: false,
    createdAt: updatedAt,
    updatedAt,
    versionData: { ...document, updatedAt },
    req,
  };
  const made =
    'collection' in subject
      ? await db.createVersion({ ...version, collectionSlug: subject.collection, parent: subject.id })
      : await db.createGlobalVersion({ ...version, globalSlug: subject.global });
  return String(made.id);
}

/** Takes a version out of the history. It must not be the latest, or the live document would be taken for it. */
export async function dropVersion(req: PayloadRequest, subject: Subject, version: string): Promise<void> {
  const where = { id: { equals: version } };
  const of = 'collection' in subject ? { collection: subject.collection } : { globalSlug: subject.global };
  await req.payload.db.deleteVersions({ ...of, where, req });
}

/** A version of the history. */
export interface Version {
  id: string;
  state: Stored;
}

/** The newest version that fits: by its id, the latest of all, or the last that was published. Null where none does. */
export async function findVersion(
  req: PayloadRequest,
  subject: Subject,
  which: { id: string } | 'latest' | 'published',
): Promise<Version | null> {
  const fits: Where =
    which === 'latest'
      ? { latest: { equals: true } }
      : which === 'published'
        ? { 'version._status': { equals: 'published' } }
        : { id: { equals: which.id } };
  const find = { limit: 1, sort: '-updatedAt', locale: 'all', pagination: false, req };
  const { db } = req.payload;
  const { docs } =
    'collection' in subject
      ? await db.findVersions<Stored>({
          ...find,
          collection: subject.collection,
          where: { and: [{ parent: { equals: subject.id } }, fits] },
        })
      : await db.findGlobalVersions<Stored>({ ...find, global: subject.global, where: fits });
  const [found] = docs;
  return found ? { id: String(found.id), state: found.version } : null;
}

/** The newest versions, the last saved first. */
export async function readVersions(req: PayloadRequest, subject: Subject, limit: number): Promise<Stored[]> {
  const find = { sort: '-updatedAt', limit, locale: 'all', pagination: false, req };
  const { db } = req.payload;
  const { docs } =
    'collection' in subject
      ? await db.findVersions<Stored>({
          ...find,
          collection: subject.collection,
          where: { parent: { equals: subject.id } },
        })
      : await db.findGlobalVersions<Stored>({ ...find, global: subject.global });
  return docs.map(({ version }) => version);
}
