import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { log } from '../inside/log.ts';
import type { ObjectStorage } from '../inside/object-storage.ts';
import { lostPictures } from './lost-pictures.ts';
import { mediaFolder } from './media.ts';
import { backupName, backupsAmong, backupsIn } from './names.ts';
import { outdated } from './outdated.ts';
import { takeBackup } from './take-backup.ts';

const day = 86_400_000;

/** Where nightly backups are laid. */
interface Places {
  folder: string;
  /** On another machine, a copy of each. */
  storage?: ObjectStorage | undefined;
  /** Where all pictures lie, if not in the folder of this machine. */
  pictures?: ObjectStorage | undefined;
}

/**
 * Backs up the site at `url`, and then removes what is older than anybody needs; nothing while pictures are missing.
 */
export async function backUpNightly(
  url: string,
  { folder, storage, pictures }: Places,
  now = new Date(),
): Promise<void> {
  const name = backupName(now);
  const file = path.join(folder, name);
  const lost = lostPictures(await takeBackup({ url, media: mediaFolder, pictures, file }));
  await storage?.put(name, file);
  // The earlier ones are then the only ones that have them.
  if (lost) return log().warn(lost);
  for (const { file: old } of outdated(await backupsIn(folder), now)) await rm(old);
  await removeLeftOver(folder, now);
  for (const { file: old } of outdated(backupsAmong((await storage?.names()) ?? []), now)) await storage?.remove(old);
}

/** What a backup that was cut off has left, once it cannot be under way any more. */
async function removeLeftOver(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    const left = path.join(folder, name);
    if (name.startsWith('.backup-') && now.getTime() - (await stat(left)).mtimeMs > day)
      await rm(left, { recursive: true, force: true });
  }
}
