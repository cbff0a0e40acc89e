import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { againOnConflict } from '../cms/database/unsaved.ts';
import { site } from './content/site.ts';
import { type SeedDocument, seedDocuments } from './documents.ts';

const slug = 'seed-record';

/**
 * Gives a database the real content it does not have yet, in both languages. Each document is written whole or not at
 * all and remembered, so that a second run, or one after a cut-off first, adds only what is missing, and nothing that
 * staff changed, renamed or deleted is touched.
 * @returns how many documents were added
 */
export async function seed(
  payload: Payload,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<number> {
  const documents = await seedDocuments(payload.config);
  const remembered = await readRecord(payload);
  const ids = new Map<string, string>();
  const all = documents.length + 1;
  let added = 0;
  for (const [at, document] of documents.entries()) {
    const isKnown = remembered.has(document.key);
    const existing = await findExisting(payload, document);
    if (existing && !existing.isInTrash) ids.set(document.key, existing.id);
    if (isKnown) continue;
    await inTransaction(payload, async (req) => {
      ids.set(document.key, await write(payload, req, document, existing, { ids, remembered }));
      remembered.add(document.key);
      await writeRecord(payload, req, remembered);
    });
    added += 1;
    onProgress(at + 1, all);
  }
  if (!remembered.has('site')) {
    await inTransaction(payload, async (req) => {
      await writeSite(payload, req, ids);
      remembered.add('site');
      await writeRecord(payload, req, remembered);
    });
    added += 1;
    onProgress(all, all);
  }
  return added;
}

interface Existing {
  id: string;
  isUnfinished: boolean;
  isInTrash: boolean;
}

/** A document that carries the seed's address. One that was never published is a seed that was cut off. */
async function findExisting(payload: Payload, { collection, natural }: SeedDocument): Promise<Existing | null> {
  const { docs } = await payload.find({
    collection,
    where: { [natural.field]: { equals: natural.value } },
    locale: 'de',
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    trash: true,
  });
  const [found] = docs;
  if (!found) return null;
  const isUnfinished = '_status' in found && found._status === 'draft';
  return { id: String(found.id), isUnfinished, isInTrash: 'deletedAt' in found && Boolean(found.deletedAt) };
}

/** What earlier documents have become: their ids, and the keys of all that were ever added. */
interface Seeded {
  ids: Map<string, string>;
  remembered: Set<string>;
}

async function write(
  payload: Payload,
  req: PayloadRequest,
  document: SeedDocument,
  existing: Existing | null,
  { ids, remembered }: Seeded,
): Promise<string> {
  if (existing && !existing.isUnfinished) return existing.id;
  const { collection } = document;
  const idOf = (key: string) => {
    if (!remembered.has(key)) throw new Error(`${document.key} needs ${key}, which is not there`);
    return ids.get(key);
  };
  const options = { collection, req, depth: 0, overrideAccess: true, fallbackLocale: false } as const;
  // Draft and German first, published with English second: where the database knows no transactions, a run that is cut
  // off leaves a draft nobody sees, and the next run finishes it.
  const draft = { ...options, locale: 'de', draft: true } as const;
  const data = { ...document.fields('de', idOf), _status: 'draft' } as never;
  const german = existing
    ? await payload.update({ ...draft, id: existing.id, data })
    : await payload.create({ ...draft, data });
  await payload.update({
    ...options,
    id: german.id,
    locale: 'en',
    data: { ...withRowIds(document.fields('en', idOf), german), _status: 'published' } as never,
  });
  return String(german.id);
}

/** Rows of an array keep their identity by id; without it a second language would replace them. */
function withRowIds(fields: Record<string, unknown>, stored: object): Record<string, unknown> {
  const rowsOf = (name: string): unknown => (stored as Record<string, unknown>)[name];
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const rows = rowsOf(name);
      if (!Array.isArray(value) || !Array.isArray(rows)) return [name, value];
      return [name, value.map((row: unknown, at) => (isObject(row) ? { ...row, id: idIn(rows[at]) } : row))];
    }),
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const idIn = (row: unknown): unknown => (isObject(row) && 'id' in row ? row.id : undefined);

async function writeSite(payload: Payload, req: PayloadRequest, ids: Map<string, string>): Promise<void> {
  const shared = {
    name: site.name,
    navigation: site.navigation.map((target) => ({ target })),
    contact: { ...site.contact, entry: ids.get(`actors/${site.contact.entry}`) ?? null },
  };
  const options = { slug: 'site', req, depth: 0, overrideAccess: true, fallbackLocale: false } as const;
  const german = await payload.updateGlobal({
    ...options,
    locale: 'de',
    data: { ...shared, tagline: site.tagline.de, _status: 'published' },
  });
  const english = { ...shared, tagline: site.tagline.en };
  await payload.updateGlobal({
    ...options,
    locale: 'en',
    data: { ...withRowIds(english, german), _status: 'published' } as never,
  });
}

async function readRecord(payload: Payload): Promise<Set<string>> {
  const record = await payload.findGlobal({ slug, depth: 0, overrideAccess: true });
  return new Set(record.keys ?? []);
}

async function writeRecord(payload: Payload, req: PayloadRequest, keys: Set<string>): Promise<void> {
  await payload.updateGlobal({ slug, req, depth: 0, overrideAccess: true, data: { keys: [...keys] } });
}

function inTransaction(payload: Payload, work: (req: PayloadRequest) => Promise<void>): Promise<void> {
  return againOnConflict(() => inOneTransaction(payload, work));
}

async function inOneTransaction(payload: Payload, work: (req: PayloadRequest) => Promise<void>): Promise<void> {
  const req = await createLocalReq({}, payload);
  const isOurs = await initTransaction(req);
  try {
    await work(req);
    if (isOurs) await commitTransaction(req);
  } catch (error) {
    if (isOurs) await killTransaction(req);
    throw error;
  }
}
