import type { KnownBackup } from './names.ts';

const day = 86_400_000;

/** Of each of so many of the last days, weeks and months that have backups, the newest is kept. */
const kept: [count: number, periodOf: (takenAt: Date) => string][] = [
  [7, (takenAt) => takenAt.toISOString().slice(0, 10)],
  [4, (takenAt) => String(Math.floor((takenAt.getTime() / day + 3) / 7))],
  [6, (takenAt) => takenAt.toISOString().slice(0, 7)],
];

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
