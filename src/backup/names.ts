import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isAbsent } from '../inside/absent.ts';

/** A backup that the site made by itself or was asked for without a name. */
export interface KnownBackup {
  file: string;
  takenAt: Date;
}

const pattern = /^who-is-who-(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)Z\.tar\.gz$/;

/** What a backup is called where nobody gave it a name; in the alphabet's order they are in that of time. */
export const backupName = (moment: Date): string =>
  `who-is-who-${moment.toISOString().slice(0, 19).replaceAll(':', '-')}Z.tar.gz`;

/** The backups in a folder, the oldest first. Each was found whole before it got its name. */
export async function backupsIn(folder: string): Promise<KnownBackup[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  return backupsAmong(names).map(({ file, takenAt }) => ({ file: path.join(folder, file), takenAt }));
}

/** The backups among files, by their names, the oldest first. */
export function backupsAmong(names: string[]): KnownBackup[] {
  return names.sort().flatMap((file) => {
    const [, hour, minute, second] = pattern.exec(file) ?? [];
    return hour ? [{ file, takenAt: new Date(`${hour}:${minute}:${second}Z`) }] : [];
  });
}

/** When the last backup was made; null where there is none. */
export async function lastBackup(folder: string): Promise<Date | null> {
  return (await backupsIn(folder)).at(-1)?.takenAt ?? null;
}
