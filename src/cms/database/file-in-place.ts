import { stat } from 'node:fs/promises';
import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import { isAbsent } from '../../inside/absent.ts';
import { DatabaseLost } from '../../inside/outage.ts';

type Sqlite = ReturnType<typeof sqliteAdapter>;

/**
 * SQLite goes on with a file that was removed or replaced under it: what it then reads is no longer true, and what it
 * writes is lost at the end of the process. So every transaction, and every reading of a global, which comes before all
 * that visitors see (the content revision), first looks whether the file is the one that was opened.
 */
export function withFileInPlace(sqlite: Sqlite, file: string): Sqlite {
  return {
    ...sqlite,
    init: (args) => {
      const adapter = sqlite.init(args);
      const { connect, beginTransaction, findGlobal } = adapter;
      let opened: string | undefined;
      const insist = async () => {
        if (opened && (await identityOf(file)) !== opened) throw new DatabaseLost('The database file is not in place');
      };
      adapter.connect = async (options) => {
        await connect?.call(adapter, options);
        opened = await identityOf(file);
      };
      adapter.beginTransaction = async (options) => {
        await insist();
        return beginTransaction.call(adapter, options);
      };
      const read: typeof findGlobal = async (options) => {
        await insist();
        return findGlobal.call<typeof adapter, [typeof options], Promise<never>>(adapter, options);
      };
      adapter.findGlobal = read;
      return adapter;
    },
  };
}

async function identityOf(file: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(file);
    return `${dev} ${ino}`;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}
