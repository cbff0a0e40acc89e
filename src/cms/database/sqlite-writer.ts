import { setTimeout as wait } from 'node:timers/promises';
import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import type { Ending } from './turns.ts';

type SqliteAdapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>;
type Connection = Awaited<ReturnType<typeof connect>>;

/** Longest time to wait for another process that holds the lock, and the time between two looks. In milliseconds. */
const lockPatience = 10_000;
const lookEvery = 25;

/** The one connection that writes. After a failure it is thrown away, and the next write opens another. */
export interface Writer {
  /**
   * Begins a transaction.
   * @param references OFF while tables are made anew: dropping the old one would take what refers to it along
   * @throws LibsqlError when another process holds the lock for too long, or the file cannot be written
   */
  begin(references?: 'ON' | 'OFF'): Promise<Connection>;
  end(ending: Ending): Promise<void>;
  close(): void;
}

/** Makes the writer of an adapter; it connects at the first write. */
export function makeWriter(adapter: SqliteAdapter): Writer {
  let connection: Connection | undefined;
  const close = () => {
    connection?.$client.close();
    connection = undefined;
  };
  // A statement that failed stays open in libsql until it is garbage collected; until then the connection may refuse
  // every COMMIT and every BEGIN.
  const orClose = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      close();
      throw error;
    }
  };

  return {
    async begin(references = 'ON') {
      const patient = Date.now() + lockPatience;
      for (;;) {
        connection ??= await connect(adapter);
        const { $client } = connection;
        try {
          // Means nothing inside a transaction.
          await $client.execute(`PRAGMA foreign_keys = ${references}`);
          // Taken and let go at once: refused in this form, it leaves no statement open.
          await $client.executeMultiple('BEGIN IMMEDIATE');
          await orClose(() => $client.execute('BEGIN IMMEDIATE'));
          return connection;
        } catch (error) {
          if (!isLocked(error)) close();
          if (!isLocked(error) || Date.now() > patient) throw error;
        }
        await wait(lookEvery);
      }
    },
    async end(ending) {
      const client = connection?.$client;
      if (ending === 'rollback') return orClose(async () => client?.execute('ROLLBACK'));
      if (!client) throw new Error('The connection was closed before the commit');
      await orClose(async () => {
        try {
          await client.execute('COMMIT');
        } catch (error) {
          // What cannot be rolled back either is undone with the connection.
          await client.execute('ROLLBACK').catch(() => {});
          throw error;
        }
      });
    },
    close,
  };
}

const isLocked = (error: unknown) =>
  error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code));

async function connect(adapter: SqliteAdapter) {
  const db = drizzle({ connection: adapter.clientConfig, schema: adapter.schema });
  // Waiting inside SQLite would stop the whole process.
  await db.$client.execute('PRAGMA busy_timeout = 0');
  await db.$client.execute('PRAGMA synchronous = FULL');
  return db;
}
