import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { transform } from '@payloadcms/db-mongodb/internal';
import { type MigrateUpArgs, type SQLiteAdapter, sql } from '@payloadcms/db-sqlite';
import { upsertRow } from '@payloadcms/drizzle';
import {
  type BaseDatabaseAdapter,
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type Payload,
} from 'payload';
import type { MigrationTransaction } from '../../cms/database/migrate.ts';
import { type Place, placesOf, type Stored } from './neutral.ts';

/**
 * Writes everything into a database of this version that holds nothing else, each with the id and the days that it had.
 * No hook runs.
 */
export async function writeNeutral(payload: Payload, everything: AsyncIterable<Stored>): Promise<void> {
  const places = new Map(placesOf(payload).map((place) => [place.name, place]));
  const write = payload.db.name === 'sqlite' ? writeSqlite : writeMongodb;
  await write(payload, places, everything);
}

interface Made {
  save(options: object): Promise<unknown>;
}
type Model = new (document: object, fields: undefined, options: object) => Made;
type Connection = MigrateUpArgs['db'];
type Write = (payload: Payload, places: Map<string, Place>, everything: AsyncIterable<Stored>) => Promise<void>;

const fieldsOf = ({ config }: Payload, place: Place, isFlat: boolean) => {
  const own = 'collection' in place ? place.collection : place.global;
  if (!place.isVersion) return isFlat ? own.flattenedFields : own.fields;
  return 'collection' in place
    ? buildVersionCollectionFields(config, place.collection, isFlat)
    : buildVersionGlobalFields(config, place.global, isFlat);
};

const writeMongodb: Write = async (payload, places, everything) => {
  const adapter = payload.db as unknown as MongooseAdapter;
  const modelOf = (place: Place) => {
    if (!('collection' in place)) return place.isVersion ? adapter.versions[place.global.slug] : adapter.globals;
    return (place.isVersion ? adapter.versions : adapter.collections)[place.collection.slug];
  };
  const create = (place: Place, document: object) => {
    const Model = modelOf(place) as unknown as Model;
    // What had no value gets none.
    return new Model(document, undefined, { defaults: false }).save({ timestamps: false });
  };
  for (const place of places.values()) await modelOf(place)?.deleteMany({});
  for await (const { place: name, id, data } of everything) {
    const place = places.get(name);
    if (!place) continue;
    const document: Record<string, unknown> = structuredClone(data);
    const globalSlug = 'global' in place && !place.isVersion ? { globalSlug: place.global.slug } : {};
    transform({
      adapter,
      data: document,
      fields: fieldsOf(payload, place, false),
      operation: 'write',
      ...globalSlug,
    } as never);
    await create(place, { ...document, _id: id });
  }
};

const writeSqlite: Write = async (payload, places, everything) => {
  const adapter = payload.db as unknown as SQLiteAdapter;
  // References to what comes later are looked at in the end.
  const options: MigrationTransaction = { migration: 'tables' };
  const transactionID = (await (payload.db as unknown as BaseDatabaseAdapter).beginTransaction({ ...options })) ?? '';
  const db = adapter.sessions[transactionID]?.db as unknown as Connection;
  try {
    const { rows: tables } = await db.run(sql`SELECT name FROM sqlite_master WHERE type = 'table'`);
    for (const { name } of tables) if (name !== 'payload_migrations') await db.run(sql.raw(`DELETE FROM "${name}"`));
    for await (const { place: name, id, data } of everything) {
      const place = places.get(name);
      if (!place) continue;
      const slug = ('collection' in place ? place.collection : place.global).slug;
      const table = adapter.tableNameMap.get(
        place.isVersion ? `_${snake(slug)}${adapter.versionsSuffix}` : snake(slug),
      );
      await upsertRow({
        adapter,
        customID: id,
        data: structuredClone(data),
        db,
        fields: fieldsOf(payload, place, true),
        ignoreResult: true,
        operation: 'create',
        tableName: table ?? '',
        ...('collection' in place ? { collectionSlug: slug } : { globalSlug: slug }),
      } as never);
    }
    await endReferences(db);
    await adapter.commitTransaction(transactionID);
  } catch (error) {
    await adapter.rollbackTransaction(transactionID);
    throw error;
  }
};

const snake = (slug: string) => slug.replaceAll('-', '_');

/** MongoDB keeps references to what was deleted; SQLite would have ended them, as each table says. */
async function endReferences(db: Connection): Promise<void> {
  const { rows: broken } = await db.run(sql`PRAGMA foreign_key_check`);
  for (const { table, rowid, fkid } of broken) {
    const { rows: keys } = await db.run(sql.raw(`PRAGMA foreign_key_list("${table}")`));
    const key = keys.find(({ id }) => id === fkid);
    const isKept = String(key?.on_delete).toUpperCase() === 'SET NULL';
    const change = isKept ? `UPDATE "${table}" SET "${key?.from}" = NULL` : `DELETE FROM "${table}"`;
    await db.run(sql.raw(`${change} WHERE rowid = ${Number(rowid)}`));
  }
}
