import { randomUUID } from 'node:crypto';
import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import { inLine } from './commands.ts';
import type { MigrationTransaction } from './migrate.ts';
import { makeWriter } from './sqlite-writer.ts';
import { makeTurns } from './turns.ts';

type Sqlite = ReturnType<typeof sqliteAdapter>;
type SqliteAdapter = ReturnType<Sqlite['init']>;

/**
 * SQLite takes one writer at a time, while Payload holds a transaction open across awaited hooks. With the adapter's
 * own transactions nearly every concurrent edit fails with SQLITE_BUSY or is torn, and each leaves a file handle
 * behind. So all transactions run on one connection of their own, one after the other; reads go on beside them on the
 * adapter's connection and see only what is committed. A write outside any transaction gets one, or it would meet the
 * lock.
 *
 * A commit that fails (disk full) fails the operation: the adapter's own `commitTransaction` swallows it.
 */
export function withOneWriter(sqlite: Sqlite): Sqlite {
  return {
    ...sqlite,
    init: (args) => {
      const adapter = sqlite.init(args);
      writeInTurns(adapter);
      return adapter;
    },
  };
}

function writeInTurns(adapter: SqliteAdapter): void {
  const turns = makeTurns();
  const writer = makeWriter(adapter);

  const begin = async ({ migration }: MigrationTransaction = {}) => {
    await adapter.initializing;
    return turns.begin(async () => {
      const db = await writer.begin(migration === 'tables' ? 'OFF' : 'ON');
      const id = randomUUID();
      const commit = () => turns.end(id, 'commit');
      const reject = () => turns.end(id, 'rollback');
      adapter.sessions[id] = { db: db as unknown as SqliteAdapter['sessions'][string]['db'], resolve: commit, reject };
      return {
        id,
        canBeUndone: true,
        end: async (ending) => {
          delete adapter.sessions[id];
          await writer.end(ending);
        },
      };
    }, migration !== undefined);
  };
  adapter.beginTransaction = begin;
  adapter.commitTransaction = (id) => turns.end(id, 'commit');
  adapter.rollbackTransaction = (id) => turns.end(id, 'rollback');

  inLine(adapter, turns, async (kind, args, command) => {
    if (kind === 'read') return command(args);
    const transactionID = await begin();
    try {
      const req = { ...args.req, transactionID };
      const result = await turns.run(transactionID, () => command({ ...args, req }), args.req);
      await turns.end(transactionID, 'commit');
      return result;
    } catch (error) {
      await turns.end(transactionID, 'rollback');
      throw error;
    }
  });

  const destroy = adapter.destroy?.bind(adapter);
  adapter.destroy = async () => {
    writer.close();
    await destroy?.();
  };
}
