import 'server-only';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { CollectionSlug, Payload } from 'payload';

/**
 * Some fields of every document of a collection as they are stored, dates as texts (ISO 8601); null where there is
 * none. Straight from the database, in no particular order and by no rule of who may read: Payload's adapters take
 * 50 µs for a document of two fields, and there are thousands.
 * @param names of fields that are neither localized nor groups, besides the id
 */
export async function storedColumns<Name extends string>(
  payload: Payload,
  collection: CollectionSlug,
  names: readonly Name[],
): Promise<Record<Name | 'id', string | null>[]> {
  const columns = ['id', ...names] as const;
  const rows = payload.db.name === 'mongoose' ? await fromMongodb() : await fromSqlite();
  return rows.map(
    (row) => Object.fromEntries(columns.map((name) => [name, textOf(row[name])])) as Record<Name | 'id', string | null>,
  );

  async function fromMongodb(): Promise<Record<string, unknown>[]> {
    const { collections } = payload.db as unknown as MongooseAdapter;
    const projection = Object.fromEntries(names.map((name) => [name, 1]));
    const found = await collections[collection]?.collection.find({}, { projection }).toArray();
    return (found ?? []).map(({ _id, ...row }) => ({ ...row, id: _id }));
  }

  async function fromSqlite(): Promise<Record<string, unknown>[]> {
    const { drizzle, tables, tableNameMap } = payload.db as unknown as SQLiteAdapter;
    const table = tables[tableNameMap.get(collection) ?? collection];
    if (!table) throw new Error(`No table of ${collection}`);
    return drizzle.select(Object.fromEntries(columns.map((name) => [name, table[name]]))).from(table);
  }
}

function textOf(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString();
  return value === null || value === undefined ? null : String(value);
}
