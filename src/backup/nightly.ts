import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { log } from '../inside/log.ts';
import { lostPictures } from './lost-pictures.ts';
import { mediaFolder } from './media.ts';
import { backupName, backupsIn, type KnownBackup } from './names.ts';
import { takeBackup } from './take-backup.ts';

const day = 86_400_000;

/** Of each of so many of the last days, weeks and months that have backups, the newest is kept. */
const kept: [count: number, periodOf: (takenAt: Date) => string][] = [
  [7, (takenAt) => takenAt.toISOString().slice(0, 10)],
  [4, (takenAt) => String(Math.floor((takenAt.getTime() / day + 3) / 7))],
  [6, (takenAt) => takenAt.toISOString().slice(0, 7)],
];

/**
 * Backs up the site at `url` into a folder, and then removes from it what is older than anybody needs; nothing while
 * pictures are missing.
 */
export async function backUpNightly(url: string, folder: string, now = new Date()): Promise<void> {
  const manifest = await takeBackup({ url, media: mediaFolder, file: path.join(folder, backupName(now)) });
  const lost = lostPictures(manifest);
  // The earlier ones are then the only ones that have them.
  if (lost) return log().warn(lost);
  for (const { file } of outdated(await backupsIn(folder), now)) await rm(file);
  await removeLeftOver(folder, now);
}

/**
 * Which backups are kept no longer: none of the last two days, nor the newest of each of the last seven days, four
 * weeks and six months.
 * @param backups the oldest first
 */
export function outdated(backups: KnownBackup[], now: Date): KnownBackup[] {
  const wanted = new Set(backups.filter(({ takenAt }) => now.getTime() - takenAt.getTime() < 2 * day));
  for (const [count, periodOf] of kept) {
    const newest = new Map(backups.map((backup) => [periodOf(backup.takenAt), backup]));
    for (const backup of [...newest.values()].slice(-count)) wanted.add(backup);
  }
  return backups.filter((backup) => !wanted.has(backup));
}

/** What a backup that was cut off has left, once it cannot be under way any more. */
async function removeLeftOver(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    const left = path.join(folder, name);
    if (name.startsWith('.backup-') && now.getTime() - (await stat(left)).mtimeMs > day)
      await rm(left, { recursive: true, force: true });
  }
}
