import { existsSync } from 'node:fs';
import { createClient } from '@libsql/client';
import { MongoClient } from 'mongodb';
import { isHalfRestored } from '../backup/mongodb.ts';
import { sqliteFile } from '../inside/sqlite-file.ts';
import { warningWithoutTransactions } from './transactions.ts';

/**
 * Refuses a database that is not there, or that a restore has left half, before a site is started on it.
 * @throws Error in German and English; never repeats a password of the address
 */
export async function refuseUnreachableDatabase(url: string, warn = warnOnConsole): Promise<void> {
  await insistOnAnswer(url, warn);
  if (url.startsWith('mongodb') && (await isHalfRestored(url)))
    throw new Error(
      'Das Einspielen einer Sicherung in diese Datenbank wurde abgebrochen; bitte noch einmal: npm run restore DATEI / ' +
        'Restoring a backup into this database was broken off; please once more: npm run restore FILE',
    );
}

/**
 * Asks the database once whether it is there, so that whoever asked for something reads one sentence and no stack.
 * @throws Error in German and English; never repeats a password of the address
 */
export async function insistOnAnswer(url: string, warn = warnOnConsole): Promise<void> {
  if (url.startsWith('mongodb')) return refuseUnreachableMongodb(url, warn);
  const file = sqliteFile(url);
  if (!existsSync(file)) return;
  try {
    await countInSqlite(url, 'SELECT count(*) FROM sqlite_master');
  } catch (error) {
    throw new Error(
      `Die Datenbank ${file} lässt sich nicht lesen. Ist es eine SQLite-Datei und gehört sie diesem Benutzer? Ist sie beschädigt: ` +
        'zur Seite legen und die Sicherung einspielen (docs/running.md). / ' +
        `The database ${file} cannot be read. Is it an SQLite file, and does it belong to this user? If it is damaged: ` +
        `put it aside and restore the backup (docs/running.md). (${reason(error)})`,
    );
  }
}

function warnOnConsole(line: string): void {
  console.warn(line);
}

async function refuseUnreachableMongodb(url: string, warn: (line: string) => void): Promise<void> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000, connectTimeoutMS: 5000 });
  try {
    await client.db().command({ ping: 1 });
    const warning = warningWithoutTransactions(client.options.replicaSet);
    if (warning) warn(warning);
  } catch (error) {
    const where = withoutPassword(url);
    throw new Error(
      `Unter ${where} antwortet keine MongoDB. Läuft sie, und stimmt DATABASE_URL? / ` +
        `No MongoDB answers at ${where}. Is it running, and is DATABASE_URL right? (${reason(error)})`,
    );
  } finally {
    await client.close();
  }
}

/** The address as it may be shown. */
export function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '');
}

/**
 * Refuses a database that no start has put content into.
 * @throws Error in German and English
 */
export async function refuseEmptyDatabase(url: string): Promise<void> {
  if (await hasContent(url)) return;
  throw new Error(
    `Unter ${withoutPassword(url)} ist keine Website: Die Datenbank fehlt oder ist leer. Stimmt DATABASE_URL? / ` +
      `There is no site at ${withoutPassword(url)}: the database is missing or empty. Is DATABASE_URL right?`,
  );
}

/** Whether a start has ever put content into this database: it then remembers what of the seed it was given. */
export async function hasContent(url: string): Promise<boolean> {
  if (url.startsWith('mongodb')) {
    const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 });
    try {
      return (await client.db().collection('globals').findOne({ globalType: 'seed-record' })) !== null;
    } finally {
      await client.close();
    }
  }
  if (!existsSync(sqliteFile(url))) return false;
  const tables = "SELECT count(*) FROM sqlite_master WHERE name = 'seed_record'";
  return (await countInSqlite(url, tables)) > 0 && (await countInSqlite(url, 'SELECT count(*) FROM seed_record')) > 0;
}

async function countInSqlite(url: string, query: string): Promise<number> {
  const client = createClient({ url });
  try {
    const { rows } = await client.execute(query);
    return Number(rows[0]?.[0]);
  } finally {
    client.close();
  }
}

function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\/\/[^@/]*@/g, '//').slice(0, 200);
}
