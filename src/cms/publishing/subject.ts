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

/** Stores a draft as the latest version, saved now or at a given time, and returns the version's id. */
export async function addDraft(
  req: PayloadRequest,
  subject: Subject,
  draft: Stored,
  updatedAt: string = now(),
): Promise<string> {
  const { db } = req.payload;
  const { id: _, _id: __, ...document } = structuredClone(draft);
  const version = {
    autosave: false,
    createdAt: updatedAt,
    updatedAt,
    versionData: { ...document, _status: 'draft', updatedAt },
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

/** Whether a version is in the history. */
export async function isVersion(req: PayloadRequest, subject: Subject, version: string): Promise<boolean> {
  const find = { where: { id: { equals: version } }, limit: 1, pagination: false, req };
  const { db } = req.payload;
  const { docs } =
    'collection' in subject
      ? await db.findVersions({ ...find, collection: subject.collection })
      : await db.findGlobalVersions({ ...find, global: subject.global });
  return docs.length > 0;
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
