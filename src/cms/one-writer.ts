import { randomUUID } from 'node:crypto';
import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { Mutex, withTimeout } from 'async-mutex';

type AdapterObject = ReturnType<typeof sqliteAdapter>;
type Adapter = ReturnType<AdapterObject['init']>;
interface WriteArguments {
  req?: { transactionID?: number | string | Promise<number | string> };
}

/** Longest time a write may wait for its turn or keep it, in milliseconds. */
const patience = 30_000;

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
export function withOneWriter(sqlite: AdapterObject): AdapterObject {
  return {
    ...sqlite,
    init: (args) => {
      const adapter = sqlite.init(args);
      serialize(adapter);
      return adapter;
    },
  };
}

function serialize(adapter: Adapter): void {
  const turn = withTimeout(new Mutex(), patience);
  const ends = new Map<string, (statement: 'COMMIT' | 'ROLLBACK') => Promise<void>>();
  let writer: Promise<ReturnType<typeof openWriter>['db']> | undefined;
  let closeWriter: (() => void) | undefined;

  const getWriter = () => {
    writer ??= (async () => {
      const opened = openWriter(adapter);
      closeWriter = opened.close;
      await opened.db.$client.execute(`PRAGMA busy_timeout = ${adapter.busyTimeout}`);
      await opened.db.$client.execute('PRAGMA synchronous = FULL');
      await opened.db.$client.execute('PRAGMA foreign_keys = ON');
      return opened.db;
    })();
    return writer;
  };

  adapter.beginTransaction = async () => {
    await adapter.initializing;
    const release = await turn.acquire();
    try {
      const db = await getWriter();
      await db.$client.execute('BEGIN IMMEDIATE');
      const id = randomUUID();
      const end = async (statement: 'COMMIT' | 'ROLLBACK') => {
        clearTimeout(deadline);
        ends.delete(id);
        delete adapter.sessions[id];
        try {
          await db.$client.execute(statement);
        } catch (error) {
          if (statement === 'COMMIT') await db.$client.execute('ROLLBACK').catch(() => {});
          throw error;
        } finally {
          release();
        }
      };
      // A hook that never ends must not stop every later write.
      const deadline = setTimeout(() => end('ROLLBACK').catch(() => {}), patience).unref();
      ends.set(id, end);
      adapter.sessions[id] = {
        db: db as unknown as Adapter['sessions'][string]['db'],
        resolve: () => end('COMMIT'),
        reject: () => end('ROLLBACK'),
      };
      return id;
    } catch (error) {
      release();
      throw error;
    }
  };
  adapter.commitTransaction = async (id) => {
    const end = ends.get(String(await id));
    if (!end) throw new Error('The write took too long and was undone. Nothing was saved; please try again.');
    await end('COMMIT');
  };
  adapter.rollbackTransaction = async (id) => {
    await ends.get(String(await id))?.('ROLLBACK');
  };

  for (const name of writes) {
    const write = adapter[name] as (args: WriteArguments) => Promise<unknown>;
    const inTurn = async (args: WriteArguments) => {
      if (args.req?.transactionID) return write.call(adapter, args);
      const id = await adapter.beginTransaction();
      try {
        const result = await write.call(adapter, { ...args, req: { ...args.req, transactionID: id ?? '' } });
        await adapter.commitTransaction(id ?? '');
        return result;
      } catch (error) {
        await adapter.rollbackTransaction(id ?? '');
        throw error;
      }
    };
    Object.assign(adapter, { [name]: inTurn });
  }

  const destroy = adapter.destroy?.bind(adapter);
  adapter.destroy = async () => {
    closeWriter?.();
    writer = undefined;
    await destroy?.();
  };
}

function openWriter(adapter: Adapter) {
  const db = drizzle({ connection: adapter.clientConfig, schema: adapter.schema });
  return { db, close: () => db.$client.close() };
}
