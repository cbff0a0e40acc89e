import { existsSync } from 'node:fs';
import { createClient } from '@libsql/client';
import { MongoClient } from 'mongodb';
import { warningWithoutTransactions } from './transactions.ts';

/**
 * Asks the database once whether it is there, so that whoever starts the site reads one sentence and no stack.
 * @throws Error in German and English; never repeats a password of the address
 */
export async function refuseUnreachableDatabase(url: string): Promise<void> {
  if (url.startsWith('mongodb')) return refuseUnreachableMongodb(url);
  const file = url.replace(/^file:/, '');
  if (!existsSync(file)) return;
  try {
    const client = createClient({ url });
    await client.execute('SELECT count(*) FROM sqlite_master');
    client.close();
  } catch (error) {
    throw new Error(
      `Die Datenbank ${file} lässt sich nicht lesen. Ist es eine SQLite-Datei und gehört sie diesem Benutzer? / ` +
        `The database ${file} cannot be read. Is it an SQLite file, and does it belong to this user? (${reason(error)})`,
    );
  }
}

async function refuseUnreachableMongodb(url: string): Promise<void> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000, connectTimeoutMS: 5000 });
  try {
    await client.db().command({ ping: 1 });
    const warning = warningWithoutTransactions(client.options.replicaSet);
    if (warning) console.warn(warning);
  } catch (error) {
    const where = url.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '');
    throw new Error(
      `Unter ${where} antwortet keine MongoDB. Läuft sie, und stimmt DATABASE_URL? / ` +
        `No MongoDB answers at ${where}. Is it running, and is DATABASE_URL right? (${reason(error)})`,
    );
  } finally {
    await client.close();
  }
}

function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\/\/[^@/]*@/g, '//').slice(0, 200);
}
