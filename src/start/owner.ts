import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { sqliteFile } from '../inside/sqlite-file.ts';

/** Who runs a command, and what they may write. */
interface Runner {
  /** 0 is root; absent on Windows, where files have no owner of this kind. */
  uid: number | undefined;
  mayWrite(path: string): boolean;
}

const present: Runner = {
  uid: process.getuid?.(),
  mayWrite(path) {
    try {
      accessSync(path, constants.W_OK);
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EACCES') return false;
      throw error;
    }
  },
};

/** What a site makes itself, by the database it runs on, where that is known. */
const madeBySite = (url: string | undefined): string[] => [
  ...(url?.startsWith('file:') ? [sqliteFile(url)] : []),
  ...['data/media', 'data/pages', 'data/backups', 'data/start.lock'],
];

/**
 * Refuses to work on a site that belongs to another user: what root writes into it, the site itself could not change
 * any more, and whoever may not write finds no site at all.
 * @throws Error in German and English
 */
export function refuseSiteOfAnother(url?: string, { uid, mayWrite } = present, paths = madeBySite(url)): void {
  if (uid === undefined) return;
  for (const path of paths.filter((each) => existsSync(each))) {
    const owner = statSync(path).uid;
    if (uid === 0 && owner !== 0)
      throw new Error(
        `${path} gehört dem Benutzer mit der Nummer ${owner}; was root hier schreibt, kann die Website nicht mehr ändern. ` +
          `Bitte als dieser Benutzer: runuser -u "$(id -un ${owner})" -- … / ` +
          `${path} belongs to the user with the number ${owner}; what root writes here, the site cannot change any more. ` +
          `Please as that user: runuser -u "$(id -un ${owner})" -- …`,
      );
    if (!mayWrite(path))
      throw new Error(
        `${path} gehört nicht dem Benutzer, der den Befehl gibt, sondern dem mit der Nummer ${owner}. Hat root hier etwas ` +
          'geschrieben, gibt er es so zurück: chown -R BENUTZER: ORDNER (docs/running.md). / ' +
          `${path} does not belong to the user who gives the command but to the one with the number ${owner}. If root ` +
          'has written here, root gives it back: chown -R USER: FOLDER (docs/running.md).',
      );
  }
}
