import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasContent, withoutPassword } from './database.ts';

/**
 * Where it is noted that this installation has had a database: in `data`, which outlives a container, and beside
 * `.env`, which outlives a `data` that was lost or not mounted. Each holds the database's address.
 */
const marksIn = (home: string) => ['data', '.'].map((folder) => path.join(home, folder, '.installed'));

/** Notes, once the database is ready, that from now on a missing or empty one is a loss and no beginning. */
export function markInstallation(url: string, home = '.'): void {
  for (const mark of marksIn(home)) {
    const text = `${withoutPassword(url)}\n`;
    if (existsSync(mark) && readFileSync(mark, 'utf8') === text) continue;
    try {
      mkdirSync(path.dirname(mark), { recursive: true });
      writeFileSync(mark, text);
    } catch (error) {
      // The code of a container may be read-only; the other mark is enough.
      if (!(error instanceof Error && 'code' in error && ['EROFS', 'EACCES'].includes(String(error.code)))) throw error;
    }
  }
}

/**
 * Refuses to take a lost database for a first start. Any database with content will do: a restored one, a moved one.
 * @throws Error in German and English: what is missing and what to do
 */
export async function refuseLostDatabase(url: string, home = '.'): Promise<void> {
  const mark = marksIn(home).find((file) => existsSync(file));
  if (!mark || (await hasContent(url))) return;
  const before = readFileSync(mark, 'utf8').trim();
  const now = withoutPassword(url);
  throw new Error(
    `Die Datenbank dieser Website (zuletzt ${before}) ist nicht da: ${now} fehlt oder ist leer. Bitte die Sicherung ` +
      'einspielen oder DATABASE_URL berichtigen; wer wirklich leer neu beginnen will: npm start -- --new / ' +
      `The database of this site (last ${before}) is not there: ${now} is missing or empty. Restore the backup or ` +
      'correct DATABASE_URL; to really begin anew with nothing: npm start -- --new',
  );
}
