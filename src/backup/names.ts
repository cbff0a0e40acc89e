/** What a backup is called where nobody gave it a name; in the alphabet's order they are in that of time. */
export const backupName = (moment: Date): string =>
  `who-is-who-${moment.toISOString().slice(0, 19).replaceAll(':', '-')}Z.tar.gz`;
