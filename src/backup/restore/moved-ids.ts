import { createHash } from 'node:crypto';
import { ObjectId } from 'mongodb';
import { withMongodb } from '../mongodb.ts';
import type { Stored } from './neutral.ts';

const uuids = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;
const objectIds = /\b[0-9a-f]{24}\b/g;

/** Where MongoDB keeps what documents that came from SQLite were called there, so that they get their names back. */
export const movedIds = 'moved-ids';

/**
 * MongoDB's ids are shorter than those of SQLite: each gets one of the same second, and always the same. SQLite takes
 * those of MongoDB as they are.
 */
export async function shortIds(everything: AsyncIterable<Stored>): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for await (const { id } of everything) if (id.length === 36) ids.set(id, shortId(id));
  return ids;
}

function shortId(uuid: string): string {
  const seconds = Math.floor(Number.parseInt(uuid.replaceAll('-', '').slice(0, 12), 16) / 1000) % 2 ** 32;
  const rest = createHash('sha256').update(uuid).digest('hex').slice(0, 16);
  return seconds.toString(16).padStart(8, '0') + rest;
}

/** The same content with other ids, wherever one stands: in references, links of texts, plans, lists of columns. */
export async function* withIds(everything: AsyncIterable<Stored>, ids: Map<string, string>): AsyncGenerator<Stored> {
  const renamed = (id: string) => ids.get(id) ?? id;
  for await (const stored of everything) {
    const text = JSON.stringify(stored.data).replaceAll(uuids, renamed).replaceAll(objectIds, renamed);
    yield { ...stored, id: renamed(stored.id), data: JSON.parse(text) as Stored['data'] };
  }
}

/** Notes the ids that documents had on SQLite. */
export async function noteMovedIds(url: string, ids: Map<string, string>): Promise<void> {
  const documents = [...ids].map(([id, short]) => ({ _id: new ObjectId(short), id }));
  if (documents.length) await withMongodb(url, (client) => client.db().collection(movedIds).insertMany(documents));
}
