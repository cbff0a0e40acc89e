import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { BSON, type ClientSession, type Document, type IndexDescription, MongoClient } from 'mongodb';
import { describePart } from './archive.ts';
import { type Contents, Unusable } from './manifest.ts';
import { withoutSessions } from './without-sessions.ts';

const { EJSON } = BSON;

/** One line of a copy, in MongoDB Extended JSON, relaxed off, so that every type survives. */
interface Line {
  collection: string;
  indexes?: IndexDescription[];
  document?: Document;
}

/** What belongs to running the site, and not to what it holds. */
const passing = ['start-lock', 'restoring', 'running'];

/** How often a database without transactions is read until two readings in a row are the same. */
const mostReadings = 10;

/**
 * Copies a database as it is at one moment: in a snapshot where there is a replica set; else it is read until nothing
 * was written between two readings. For each collection its indexes, then its documents; sessions of staff are left
 * out.
 * @throws Unusable where it was written to all the time
 */
export async function copyMongodb(url: string, folder: string, name: string): Promise<void> {
  await withMongodb(url, async (client) => {
    if (client.options.replicaSet) {
      await client.withSession({ snapshot: true }, (session) => writeLines(client, `${folder}/${name}`, session));
      return;
    }
    let before = '';
    for (let reading = 1; reading <= mostReadings; reading += 1) {
      await writeLines(client, `${folder}/${name}`);
      const { sha256 } = await describePart(folder, name);
      if (sha256 === before) return;
      before = sha256;
    }
    throw new Unusable(
      'Die MongoDB ohne Replica Set wurde die ganze Zeit beschrieben; bitte noch einmal, wenn niemand speichert. / ' +
        'The MongoDB without a replica set was written to all the time; please try again when nobody saves.',
    );
  });
}

async function writeLines(client: MongoClient, file: string, session?: ClientSession): Promise<void> {
  await pipeline(linesOf(client, session), createWriteStream(file, { mode: 0o600 }));
}

async function* linesOf(client: MongoClient, session?: ClientSession): AsyncGenerator<string> {
  const line = (content: Line) => `${EJSON.stringify(content, { relaxed: false })}\n`;
  for (const name of await collectionsOf(client)) {
    const collection = client.db().collection(name);
    const all = (await collection.indexes()).map(({ v: _, ns: __, ...index }) => index as IndexDescription);
    yield line({ collection: name, indexes: all.filter((index) => index.name !== '_id_') });
    for await (const document of collection.find({}, session ? { session } : {}).sort({ _id: 1 }))
      yield line({ collection: name, document: withoutSessions(document) });
  }
}

async function collectionsOf(client: MongoClient): Promise<string[]> {
  const found = await client.db().listCollections({}, { nameOnly: true }).toArray();
  const names = found.map(({ name }) => name);
  return names.filter((name) => !name.startsWith('system.') && !passing.includes(name)).sort();
}

/** What a copy holds. Reads every line of it. */
export async function examineLines(file: string): Promise<Contents> {
  const contents: Contents = { counts: {}, migrations: [] };
  for await (const { collection, document } of readLines(file)) {
    contents.counts[collection] = (contents.counts[collection] ?? 0) + (document ? 1 : 0);
    if (collection === 'payload-migrations' && document) contents.migrations.push(String(document.name));
  }
  return contents;
}

/** The lines of a copy. */
export async function* readLines(file: string): AsyncGenerator<Line> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }))
    yield EJSON.parse(line, { relaxed: false }) as Line;
}

/** The steps that a database has been through. */
export function mongodbMigrations(url: string): Promise<string[]> {
  return withMongodb(url, async (client) => {
    const steps = client.db().collection('payload-migrations').find().sort({ _id: 1 });
    return (await steps.toArray()).map(({ name }) => String(name));
  });
}

/** Whether nothing is stored, or only what a restore that was broken off left behind. */
export function isEmptyMongodb(url: string): Promise<boolean> {
  return withMongodb(url, async (client) => {
    if (await isHalf(client)) return true;
    for (const name of await collectionsOf(client)) if (await client.db().collection(name).findOne({})) return false;
    return true;
  });
}

/** Whether a restore into this database was broken off: what is stored is not whole. */
export const isHalfRestored = (url: string): Promise<boolean> => withMongodb(url, isHalf);

const isHalf = async (client: MongoClient) => (await client.db().collection('restoring').findOne({})) !== null;

/**
 * Fills an empty database. Until all of it is there, a mark says that it is not whole; with it, nobody starts a site on
 * it, and the next try begins with nothing.
 */
export async function fillMongodb(url: string, fill: () => Promise<void>): Promise<void> {
  await withMongodb(url, async (client) => {
    const empty = async () => {
      for (const name of await collectionsOf(client)) await client.db().collection(name).drop();
    };
    await client
      .db()
      .collection('restoring')
      .updateOne({}, { $set: { begun: new Date() } }, { upsert: true });
    await empty();
    try {
      await fill();
    } catch (error) {
      await empty();
      await client.db().collection('restoring').drop();
      throw error;
    }
    await client.db().collection('restoring').drop();
  });
}

/** Stores the lines of a copy as they are. */
export async function storeLines(url: string, file: string): Promise<void> {
  await withMongodb(url, async (client) => {
    let batch: { collection: string; documents: Document[] } = { collection: '', documents: [] };
    const flush = async () => {
      if (batch.documents.length) await client.db().collection(batch.collection).insertMany(batch.documents);
    };
    for await (const { collection, indexes, document } of readLines(file)) {
      if (batch.collection !== collection || batch.documents.length === 500) {
        await flush();
        batch = { collection, documents: [] };
      }
      if (document) batch.documents.push(document);
      if (indexes?.length) await client.db().collection(collection).createIndexes(indexes);
    }
    await flush();
  });
}

/** Lends a connection. */
export async function withMongodb<T>(url: string, use: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 });
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}
