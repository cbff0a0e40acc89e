import type { PayloadRequest } from 'payload';
import { dropVersion, type Subject } from '../publishing/subject.ts';
import type { Kept, ReadIn } from './log.ts';

interface Version {
  id: string;
  version: Record<string, unknown>;
}

const subjectOf = ({ id }: ReadIn) => ({ collection: 'actors', id }) as const satisfies Subject;

/** Why an entry that was read in cannot be put back as it was; null where it can. */
export async function reasonToKeep(req: PayloadRequest, entry: ReadIn): Promise<Kept | null> {
  const latest = await latestVersion(req, entry);
  if (!latest) return 'gone';
  const savedAt = new Date(String(latest.version.updatedAt)).getTime();
  if (savedAt !== new Date(entry.savedAt).getTime()) return 'changed-since';
  // The history holds a hundred versions, so that this is there unless somebody has cleared it.
  return entry.before && !(await versionOf(req, entry, entry.before)) ? 'gone' : null;
}

/**
 * Puts an entry back as it was before it was read in: a new one goes for good, since nobody else has had a hand in it;
 * of one that was there the version before is the latest again, published or draft as it was, and the imported one
 * leaves the history. Visitors' version was never touched.
 */
export async function revert(req: PayloadRequest, entry: ReadIn): Promise<void> {
  if (!entry.before) {
    await req.payload.delete({ collection: 'actors', id: entry.id, overrideAccess: true, req });
    return;
  }
  const imported = await latestVersion(req, entry);
  const before = await versionOf(req, entry, entry.before);
  if (!imported || !before) return;
  const { id: _, _id: __, ...versionData } = structuredClone(before.version);
  const now = new Date().toISOString();
  await req.payload.db.createVersion({
    collectionSlug: 'actors',
    parent: entry.id,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    versionData: versionData as Parameters<typeof req.payload.db.createVersion>[0]['versionData'],
    req,
  });
  await dropVersion(req, subjectOf(entry), imported.id);
}

/** The version that is the latest of an entry. */
export async function latestVersion(req: PayloadRequest, { id }: { id: string }): Promise<Version | null> {
  return findVersion(req, { and: [{ parent: { equals: id } }, { latest: { equals: true } }] });
}

const versionOf = (req: PayloadRequest, { id }: ReadIn, version: string): Promise<Version | null> =>
  findVersion(req, { and: [{ parent: { equals: id } }, { id: { equals: version } }] });

async function findVersion(
  req: PayloadRequest,
  where: NonNullable<Parameters<typeof req.payload.db.findVersions>[0]['where']>,
): Promise<Version | null> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: 'actors',
    where,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
  });
  const [found] = docs;
  return found ? { id: String(found.id), version: found.version } : null;
}
