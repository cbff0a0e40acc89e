import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ObjectStorage } from '../../inside/object-storage.ts';
import { sqliteFile } from '../../inside/sqlite-file.ts';
import { insistOnAnswer, withoutPassword } from '../../start/database.ts';
import { isRunning } from '../../start/running.ts';
import { lockDatabase } from '../../start/start-lock.ts';
import { databasePart, type Kind, kindOf, type Manifest, Unusable } from '../manifest.ts';
import { filesIn, putInPlace } from '../media.ts';
import { fillMongodb, isEmptyMongodb, storeLines } from '../mongodb.ts';
import { isEmptySqlite } from '../sqlite.ts';
import { checkArchive } from '../take-backup.ts';
import { refuseNewer } from './known-steps.ts';

/** What is restored, and where to. */
export interface RestoreOrder {
  archive: string;
  /** The database, of either kind, which must be empty or not there. */
  url: string;
  /** The folder of the pictures. */
  media: string;
  /** Where they all lie, if not in the folder. */
  pictures?: ObjectStorage | undefined;
  say?: (line: string) => void;
}

/**
 * Restores a backup, wholly or not at all. All of it is read and found whole before anything is touched; the database
 * comes last, so that what was broken off can be done again.
 * @throws Unusable where the archive is no backup that this version can read, or the database is not empty
 */
export async function restore({ archive, url, media, pictures, say = () => {} }: RestoreOrder): Promise<Manifest> {
  if (!existsSync(archive)) throw new Unusable(`${archive} gibt es nicht. / There is no ${archive}.`);
  // Not that it is whole: what was broken off is done again.
  await insistOnAnswer(url);
  const release = await lockDatabase(url, () => {
    say('… Ein Start bereitet die Datenbank vor, dies wartet / a start prepares the database, this waits');
  });
  const home = path.dirname(media);
  await mkdir(home, { recursive: true });
  const folder = await mkdtemp(path.join(home, '.restore-'));
  try {
    say('… Die Sicherung wird geprüft / checking the backup');
    const manifest = await checkArchive(archive, folder, refuseNewer);
    if (await isRunning(url)) throw running();
    await refuseFull(url);
    say('… Bilder / pictures');
    for (const name of await filesIn(path.join(folder, 'media'))) {
      await putInPlace(path.join(folder, 'media', name), path.join(media, name));
      await pictures?.put(name, path.join(media, name));
    }
    say('… Datenbank / database');
    await ways[kindOf(url)][manifest.database](path.join(folder, databasePart[manifest.database]), url, say);
    return manifest;
  } finally {
    await rm(folder, { recursive: true, force: true });
    await release();
  }
}

/** Makes a database of a part of the archive. */
type Way = (part: string, url: string, say: (line: string) => void) => Promise<void>;

/** `ways[to][from]`. */
const ways: Record<Kind, Record<Kind, Way>> = {
  sqlite: {
    sqlite: putSqlite,
    mongodb: async (part, url, say) => {
      const { moveToSqlite } = await import('./other-kind.ts');
      await moveToSqlite(part, `${part}.copy`, say);
      await putSqlite(`${part}.copy`, url);
    },
  },
  mongodb: {
    mongodb: (part, url) => fillMongodb(url, () => storeLines(url, part)),
    sqlite: async (part, url, say) => {
      const { moveToMongodb } = await import('./other-kind.ts');
      await moveToMongodb(part, url, say);
    },
  },
};

async function putSqlite(part: string, url: string): Promise<void> {
  const file = sqliteFile(url);
  // Left over from another database, they would be read into this one.
  for (const end of ['-wal', '-shm', '-journal']) await rm(file + end, { force: true });
  await putInPlace(part, file);
}

const running = () =>
  new Unusable(
    'Auf dieser Datenbank läuft gerade eine Website; bitte erst beenden. Nichts wurde geändert. / ' +
      'A site is running on this database; please end it first. Nothing was changed.',
  );

async function refuseFull(url: string): Promise<void> {
  const isEmpty = kindOf(url) === 'sqlite' ? await isEmptySqlite(url) : await isEmptyMongodb(url);
  if (isEmpty) return;
  const where = withoutPassword(url);
  throw new Unusable(
    `Die Datenbank ${where} ist nicht leer. Bitte die Website beenden und eine leere nennen (DATABASE_URL); nichts wurde geändert. / ` +
      `The database ${where} is not empty. Please end the site and name an empty one (DATABASE_URL); nothing was changed.`,
  );
}
