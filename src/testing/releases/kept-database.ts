import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createClient } from '@libsql/client';
import { BSON, type Document, type IndexDescription, MongoClient } from 'mongodb';
import { sqliteFile } from '../../inside/sqlite-file.ts';

const { EJSON } = BSON;

/** Where a release's database is kept, in the two forms in which it can be. */
export const keptFile = (release: string, url: string): string =>
  `src/testing/releases/${release}.${url.startsWith('mongodb') ? 'ejson' : 'db'}.gz`;

/** One line of the MongoDB form: MongoDB Extended JSON, relaxed off, so that every type survives. */
interface Line {
  collection: string;
  indexes?: IndexDescription[];
  document?: Document;
}

/**
 * Writes the database at `url` into a file: gzipped, SQLite as one vacuumed file, MongoDB as lines of Extended JSON,
 * for each collection its indexes and then its documents.
 */
export async function keepDatabase(url: string, file: string): Promise<void> {
  writeFileSync(file, gzipSync(url.startsWith('mongodb') ? await linesOf(url) : await vacuumed(url), { level: 9 }));
}

/** Lays a kept database at `url`, where there was none. */
export async function layOutDatabase(url: string, file: string): Promise<void> {
  const bytes = gunzipSync(readFileSync(file));
  if (url.startsWith('mongodb')) await storeLines(url, bytes.toString());
  else writeFileSync(sqliteFile(url), bytes, { flag: 'wx' });
}

async function vacuumed(url: string): Promise<Buffer> {
  const copy = `${sqliteFile(url)}.copy`;
  const client = createClient({ url });
  await client.execute({ sql: 'VACUUM INTO ?', args: [copy] });
  client.close();
  const bytes = readFileSync(copy);
  rmSync(copy);
  return bytes;
}

async function linesOf(url: string): Promise<string> {
  const client = await MongoClient.connect(url);
  const lines: Line[] = [];
  for (const { name } of await client.db().listCollections().toArray()) {
    const collection = client.db().collection(name);
    const indexes = (await collection.indexes()).map(({ v: _, ns: __, ...index }) => index as IndexDescription);
    lines.push({ collection: name, indexes: indexes.filter((index) => index.name !== '_id_') });
    for await (const document of collection.find().sort({ _id: 1 })) lines.push({ collection: name, document });
  }
  await client.close();
  return lines.map((line) => EJSON.stringify(line, { relaxed: false })).join('\n');
}

async function storeLines(url: string, text: string): Promise<void> {
  const client = await MongoClient.connect(url);
  const documents = new Map<string, Document[]>();
  for (const line of text.split('\n')) {
    const { collection, indexes, document } = EJSON.parse(line, { relaxed: false }) as Line;
    if (document) documents.set(collection, [...(documents.get(collection) ?? []), document]);
    if (indexes?.length) await client.db().collection(collection).createIndexes(indexes);
  }
  for (const [name, stored] of documents) await client.db().collection(name).insertMany(stored);
  await client.close();
}
