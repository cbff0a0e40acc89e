import path from 'node:path';
import { kindOf } from '../backup/manifest.ts';
import { mediaFolder } from '../backup/media.ts';
import { mongodbMigrations } from '../backup/mongodb.ts';
import { backupName } from '../backup/names.ts';
import { stepsOf } from '../backup/restore/known-steps.ts';
import { sqliteMigrations } from '../backup/sqlite.ts';
import { pictureStorage } from '../backup/storages.ts';
import { takeBackup } from '../backup/take-backup.ts';
import { hasContent } from './database.ts';

/**
 * Backs up a site whose database is to be brought to this version, before anything of it is changed.
 * @param folder where the backup is laid
 * @returns the file; null where there is nothing to change, or nothing to lose
 */
export async function backUpBefore(url: string, folder: string, say: (line: string) => void): Promise<string | null> {
  if (!(await hasContent(url))) return null;
  const kind = kindOf(url);
  const done = new Set(await (kind === 'sqlite' ? sqliteMigrations(url) : mongodbMigrations(url)));
  if (stepsOf(kind).every((name) => done.has(name))) return null;
  say('… Vor dem Übergang auf diese Version wird gesichert / backing up before the step to this version');
  const file = path.join(folder, backupName(new Date()));
  await takeBackup({ url, media: mediaFolder, pictures: pictureStorage(), file });
  say(`✓ Gesichert / backed up: ${file}`);
  return file;
}
