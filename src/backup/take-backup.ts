import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ObjectStorage } from '../inside/object-storage.ts';
import { sqliteFile } from '../inside/sqlite-file.ts';
import { version } from '../inside/version.ts';
import { describePart, packArchive, unpackArchive } from './archive.ts';
import {
  type Contents,
  damaged,
  databasePart,
  format,
  formatVersion,
  type Kind,
  kindOf,
  type Manifest,
  Unusable,
} from './manifest.ts';
import { fetchPictures, filesIn, holdMedia } from './media.ts';
import { copyMongodb, examineLines } from './mongodb.ts';
import { copySqlite, examineSqlite } from './sqlite.ts';

/** What is backed up, and where to. */
export interface BackupOrder {
  /** The database. */
  url: string;
  /** The folder of the pictures. */
  media: string;
  /** Where they all lie, if not in the folder. */
  pictures?: ObjectStorage | undefined;
  /** The archive, which must not be there yet. */
  file: string;
  say?: (line: string) => void;
}

/**
 * Backs up a site, while it runs: everything as it is at one moment. The archive gets its name when it has been read
 * again and found whole.
 */
export async function takeBackup({ url, media, pictures, file, say = () => {} }: BackupOrder): Promise<Manifest> {
  const kind = kindOf(url);
  if (kind === 'sqlite' && !existsSync(sqliteFile(url))) throw nothing();
  refuseTaken(file);
  await mkdir(path.dirname(file), { recursive: true });
  if (pictures) await fetchPictures(pictures, media);
  const folder = await mkdtemp(path.join(path.dirname(file), '.backup-'));
  try {
    // Before and after: a picture is stored before its entry is, and removed after it.
    await holdMedia(media, path.join(folder, 'media'));
    say('… Die Datenbank wird kopiert / copying the database');
    await (kind === 'sqlite'
      ? copySqlite(url, path.join(folder, databasePart.sqlite))
      : copyMongodb(url, folder, databasePart.mongodb));
    await holdMedia(media, path.join(folder, 'media'));
    const manifest = await describeAll(kind, folder);
    say('… Alles wird gepackt / packing');
    const archive = path.join(folder, 'archive');
    await packArchive(archive, manifest, folder);
    say('… Die Sicherung wird geprüft / checking the backup');
    await checkArchive(archive, path.join(folder, 'check'));
    await giveName(archive, file);
    return manifest;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const nothing = () =>
  new Unusable(
    'Es gibt nichts zu sichern: Die Datenbank fehlt oder ist leer. Stimmt DATABASE_URL? / ' +
      'There is nothing to back up: the database is missing or empty. Is DATABASE_URL right?',
  );

async function describeAll(kind: Kind, folder: string): Promise<Manifest> {
  const names = [databasePart[kind], ...(await filesIn(path.join(folder, 'media'))).map((name) => `media/${name}`)];
  const parts = [];
  for (const name of names) parts.push(await describePart(folder, name));
  const contents = await examine(kind, folder);
  if (!Object.values(contents.counts).some(Boolean)) throw nothing();
  const takenAt = new Date().toISOString();
  return { format, formatVersion, version, takenAt, database: kind, ...contents, parts };
}

const examine = (kind: Kind, folder: string): Promise<Contents> =>
  kind === 'sqlite'
    ? examineSqlite(path.join(folder, databasePart.sqlite))
    : examineLines(path.join(folder, databasePart.mongodb));

/**
 * Lays out an archive in a folder of its own, and looks whether all that its manifest tells is true.
 * @param judge may refuse it by its manifest
 * @throws Unusable where it is not
 */
export async function checkArchive(
  archive: string,
  folder: string,
  judge: (manifest: Manifest) => void = () => {},
): Promise<Manifest> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const manifest = await unpackArchive(archive, folder);
  judge(manifest);
  const { counts, migrations } = await examine(manifest.database, folder);
  const told = JSON.stringify([manifest.counts, manifest.migrations]);
  if (JSON.stringify([counts, migrations]) !== told) throw damaged('manifest.json');
  return manifest;
}

/** Never over another file: a mistyped name may be that of the database. */
function refuseTaken(file: string): void {
  if (existsSync(file))
    throw new Error(`${file} gibt es schon, bitte einen anderen Namen. / ${file} exists, please another name.`);
}

async function giveName(archive: string, file: string): Promise<void> {
  refuseTaken(file);
  await rename(archive, file);
  const folder = await open(path.dirname(file));
  await folder.sync();
  await folder.close();
}
