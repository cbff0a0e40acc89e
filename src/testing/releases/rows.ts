import { createClient } from '@libsql/client';
import { BSON, type Document, MongoClient } from 'mongodb';
import type { CollectionSlug, Payload } from 'payload';

type Row = Record<string, unknown>;

/** Columns by which rows without a name are told from one another. */
const structure = ['parent', '_locale', 'path', 'order', 'locale'];

/**
 * Everything a database holds, value by value: SQLite's under `table › row › column`, MongoDB's under
 * `collection › id › path`. Read beside Payload, as it is stored.
 */
export async function readRows(url: string): Promise<Map<string, unknown>> {
  return url.startsWith('mongodb') ? rowsOnMongodb(url) : rowsOnSqlite(url);
}

async function rowsOnSqlite(url: string): Promise<Map<string, unknown>> {
  const client = createClient({ url });
  const { rows: tables } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'");
  const stored: { table: string; row: Row }[] = [];
  for (const { name } of tables) {
    const { rows } = await client.execute(`SELECT * FROM "${name}"`);
    stored.push(...rows.map((row) => ({ table: String(name), row: { ...row } })));
  }
  client.close();
  const names = new Map(stored.map(({ row }) => [row.id, nameOf(row)]));
  const read = new Map<string, unknown>();
  for (const { table, row } of stored) {
    const parent = row._parent_id ?? row.parent_id;
    const lasting: Row = { ...row, id: nameOf(row), ...(parent ? { parent: names.get(parent) ?? parent } : {}) };
    const key = lasting.id ?? structure.map((column) => lasting[column] ?? '').join('/');
    for (const [column, value] of Object.entries(lasting))
      if (!/^_?parent_id$/.test(column)) read.set(`${table} › ${key} › ${column}`, value);
  }
  return read;
}

/**
 * What a row is called for good. Rows of versions, of chosen values, of translations and of references are made anew
 * when their document is stored again, so their ids are no names: `undefined`, or where other rows refer to them, their
 * place.
 */
function nameOf(row: Row): unknown {
  if ('_uuid' in row) return `${row._parent_id}/${row._order}`;
  return typeof row.id === 'string' && !('parent_id' in row) ? row.id : undefined;
}

async function rowsOnMongodb(url: string): Promise<Map<string, unknown>> {
  const client = await MongoClient.connect(url);
  const read = new Map<string, unknown>();
  for (const { name } of await client.db().listCollections().toArray()) {
    for await (const document of client.db().collection(name).find()) {
      const stored = BSON.EJSON.serialize(document, { relaxed: true }) as Document;
      for (const [path, value] of leavesOf(stored)) read.set(`${name} › ${document._id} › ${path}`, value);
    }
  }
  await client.close();
  return read;
}

/** How often each text is stored, whichever row it lies in; marks of structure and of languages left out. */
export function storedTexts(rows: Map<string, unknown>): Map<string, number> {
  const marks = /[ .](id|_id|parent|_locale|locale|path|_uuid|globalType|__v)$/;
  return tally([...rows].flatMap(([key, value]) => (marks.test(key) ? [] : leavesOf(treeIn(value)))));
}

/** How often each text is read by Payload, in all documents and versions of all collections and globals. */
export async function readTexts(payload: Payload): Promise<Map<string, number>> {
  const { db, config } = payload;
  const everything: unknown[] = [];
  const all = { limit: 0, pagination: false, sort: 'id', locale: 'all' } as const;
  for (const { slug, versions } of config.collections) {
    const collection = slug as CollectionSlug;
    everything.push((await db.find({ collection, ...all })).docs);
    if (versions) everything.push((await db.findVersions({ collection, ...all })).docs);
  }
  for (const { slug, versions } of config.globals) {
    everything.push(await db.findGlobal({ slug }));
    if (versions) everything.push((await db.findGlobalVersions({ global: slug, ...all })).docs);
  }
  return tally(leavesOf(JSON.parse(JSON.stringify(everything))));
}

function tally(leaves: [string, unknown][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, value] of leaves) {
    if (typeof value !== 'string') continue;
    // Extended JSON leaves out what a time lacks.
    const text = value.replace(/(T\d\d:\d\d:\d\d)Z$/, '$1.000Z');
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** Texts with marks (bold, links) are trees; SQLite keeps them as one text. */
function treeIn(value: unknown): unknown {
  return typeof value === 'string' && value.startsWith('{"') ? JSON.parse(value) : value;
}

/** The values in a tree, each with its path; an empty list or object is one. */
function leavesOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const entries = Object.entries(value);
  if (!entries.length) return [[path, JSON.stringify(value)]];
  return entries.flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}
