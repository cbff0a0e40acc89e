import type { CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload';
import { authorsIn, authorsOf } from '../publishing/authors.ts';
import { changes } from '../publishing/changes.ts';
import { draftsIn, type NotedDraft } from '../publishing/drafts.ts';
import type { Stored } from '../publishing/parts.ts';
import { fieldsOf, readStates } from '../publishing/subject.ts';

/** A document in its newest state, as stored, and what of it is not published. */
export interface NewestState {
  newest: Stored;
  isLive: boolean;
  drafts: { de: NotedDraft | null; en: NotedDraft | null };
}

/** Of so many versions of drafts the authors are looked up; the others are told by who saved them last. */
const mostVersions = 300;

/**
 * Every document of a collection that is not in the trash, in its newest state: in three reads, however many there are.
 */
export async function newestStates(req: PayloadRequest, collection: CollectionSlug): Promise<NewestState[]> {
  const { config } = req.payload.collections[collection];
  const hasDrafts = Boolean(config.versions?.drafts);
  const { docs: rows } = await req.payload.db.find<Stored>({
    collection,
    locale: 'all',
    limit: 0,
    pagination: false,
    req,
  });
  const kept = rows.filter(({ deletedAt }) => !deletedAt);
  const drafts = hasDrafts ? await latestDrafts(req, collection) : new Map<string, Stored>();
  const history = drafts.size ? await historyOf(req, collection, [...drafts.keys()]) : new Map<string, Stored[]>();
  return kept.map((row) => {
    const id = String(row.id);
    const draft = drafts.get(id);
    const isLive = !hasDrafts || row._status === 'published';
    if (!draft) return { newest: row, isLive, drafts: { de: null, en: null } };
    const { flattenedFields } = config;
    const pending = changes(flattenedFields, isLive ? row : {}, draft);
    const authors = authorsIn(history.get(id) ?? [draft], flattenedFields, pending);
    return { newest: { ...draft, id }, isLive, drafts: draftsIn(pending, authors) };
  });
}

/** The newest version of each document whose newest version is a draft, by the document's id. */
async function latestDrafts(req: PayloadRequest, collection: CollectionSlug): Promise<Map<string, Stored>> {
  const where: Where = { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }] };
  const { docs } = await req.payload.db.findVersions<Stored>({
    collection,
    where,
    locale: 'all',
    limit: 0,
    pagination: false,
    req,
  });
  return new Map(docs.map(({ parent, version }) => [String(parent), version]));
}

/** The newest versions of some documents, the last saved first, by the document's id. */
async function historyOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: string[],
): Promise<Map<string, Stored[]>> {
  const { docs } = await req.payload.db.findVersions<Stored>({
    collection,
    where: { parent: { in: ids } },
    sort: '-updatedAt',
    limit: mostVersions,
    locale: 'all',
    pagination: false,
    req,
  });
  const history = new Map<string, Stored[]>();
  for (const { parent, version } of docs) {
    const key = String(parent);
    history.set(key, [...(history.get(key) ?? []), version]);
  }
  return history;
}

/** The same for what there is only one of; null while nobody has saved it. */
export async function newestGlobal(req: PayloadRequest, global: GlobalSlug): Promise<NewestState | null> {
  const subject = { global };
  const { live, draft } = await readStates(req, subject);
  const newest = draft ?? live;
  if (!newest) return null;
  const pending = draft ? changes(fieldsOf(req, subject), live ?? {}, draft) : [];
  const authors = draft ? await authorsOf(req, subject, pending) : new Map();
  return { newest, isLive: live !== null, drafts: draftsIn(pending, authors) };
}
