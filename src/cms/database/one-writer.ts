import { randomUUID } from 'node:crypto';
import type { mongooseAdapter } from '@payloadcms/db-mongodb';
import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { makeTurns } from './turns.ts';

type Sqlite = ReturnType<typeof sqliteAdapter>;
type SqliteAdapter = ReturnType<Sqlite['init']>;
type Mongodb = ReturnType<typeof mongooseAdapter>;
interface WriteArguments {
  req?: { transactionID?: number | string | Promise<number | string> };
}

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const;

/**
 * SQLite takes one writer at a time, while Payload holds a transaction open across awaited hooks. With the adapter's own
 * transactions nearly every concurrent edit fails with SQLITE_BUSY or is torn, and each leaves a file handle behind. So
 * all transactions run on one connection of their own, one after the other; reads go on beside them on the adapter's
 * connection and see only what is committed. A write outside any transaction gets one, or it would meet the lock.
 *
 * A commit that fails (disk full) fails the operation: the adapter's own `commitTransaction` swallows it.
 */
export function withOneWriter(sqlite: Sqlite): Sqlite {
  return {
    ...sqlite,
    init: (args) => {
      const adapter = sqlite.init(args);
      writeInTurnsOnSqlite(adapter);
      return adapter;
    },
  };
}

/**
 * Two edits of one document, each in its language, read the same old document and the later save undoes the earlier one:
 * MongoDB without transactions loses it silently, with transactions it refuses it. One after the other, both are kept.
 */
export function withWritesInTurns(mongodb: Mongodb): Mongodb {
  return {
    ...mongodb,
    init: (args) => {
      const adapter = mongodb.init(args);
      const connect = adapter.connect?.bind(adapter);
      // Connecting decides whether the server knows transactions, and replaces `beginTransaction` where it does not.
      adapter.connect = async (options) => {
        await connect?.(options);
        writeInTurnsOnMongodb(adapter);
      };
      return adapter;
    },
  };
}

function writeInTurnsOnMongodb(adapter: ReturnType<Mongodb['init']>): void {
  const turns = makeTurns();
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter;
  adapter.beginTransaction = ({ migration, ...options } = {}) =>
    turns.begin(async () => {
      const given = Object.keys(options).length ? options : undefined;
      const id = String((await beginTransaction.call(adapter, given)) ?? randomUUID());
      const end = { commit: commitTransaction, rollback: rollbackTransaction };
      return { id, end: (ending) => end[ending].call(adapter, id) };
    }, Boolean(migration));
  adapter.commitTransaction = (id) => turns.end(id, 'commit');
  adapter.rollbackTransaction = (id) => turns.end(id, 'rollback');
}

function writeInTurnsOnSqlite(adapter: SqliteAdapter): void {
  const turns = makeTurns();
  let opened: ReturnType<typeof openWriter> | undefined;
  const writer = () => {
    opened ??= openWriter(adapter);
    return opened;
  };

  adapter.beginTransaction = async ({ migration } = {}) => {
    await adapter.initializing;
    return turns.begin(async () => {
      const db = await writer();
      // A table is made anew by dropping the old one, which would take the rows that refer to it along.
      if (migration === 'tables') await db.$client.execute('PRAGMA foreign_keys = OFF');
      await db.$client.execute('BEGIN IMMEDIATE');
      const id = randomUUID();
      const commit = () => turns.end(id, 'commit');
      const reject = () => turns.end(id, 'rollback');
      adapter.sessions[id] = { db: db as unknown as SqliteAdapter['sessions'][string]['db'], resolve: commit, reject };
      return {
        id,
        end: async (ending) => {
          delete adapter.sessions[id];
          try {
            if (ending === 'rollback') return void (await db.$client.execute('ROLLBACK'));
            await db.$client.execute('COMMIT').catch(async (error: unknown) => {
              await db.$client.execute('ROLLBACK').catch(() => {});
              throw error;
            });
          } finally {
            if (migration === 'tables') await db.$client.execute('PRAGMA foreign_keys = ON');
          }
        },
      };
    }, Boolean(migration));
  };
  adapter.commitTransaction = (id) => turns.end(id, 'commit');
  adapter.rollbackTransaction = (id) => turns.end(id, 'rollback');
  for (const name of writes) {
    const write = adapter[name] as (args: WriteArguments) => Promise<unknown>;
    Object.assign(adapter, { [name]: inTransaction(adapter, write) });
  }

  const destroy = adapter.destroy?.bind(adapter);
  adapter.destroy = async () => {
    (await opened)?.$client.close();
    opened = undefined;
    await destroy?.();
  };
}

function inTransaction(adapter: SqliteAdapter, write: (args: WriteArguments) => Promise<unknown>) {
  return async (args: WriteArguments): Promise<unknown> => {
    if (args.req?.transactionID) return write.call(adapter, args);
    const transactionID = (await adapter.beginTransaction()) ?? '';
    try {
      const result = await write.call(adapter, { ...args, req: { ...args.req, transactionID } });
      await adapter.commitTransaction(transactionID);
      return result;
    } catch (error) {
      await adapter.rollbackTransaction(transactionID);
      throw error;
    }
  };
}

async function openWriter(adapter: SqliteAdapter) {
  const db = drizzle({ connection: adapter.clientConfig, schema: adapter.schema });
  await db.$client.execute(`PRAGMA busy_timeout = ${adapter.busyTimeout}`);
  await db.$client.execute('PRAGMA synchronous = FULL');
  await db.$client.execute('PRAGMA foreign_keys = ON');
  return db;
}
