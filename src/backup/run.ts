import path from 'node:path';
import { env } from '../env.ts';
import { asCommand } from '../inside/command.ts';
import { refuseEmptyDatabase, refuseUnreachableDatabase } from '../start/database.ts';
import { refuseSiteOfAnother } from '../start/owner.ts';
import { lostPictures } from './lost-pictures.ts';
import { mediaFolder } from './media.ts';
import { backupName } from './names.ts';
import { backupStorage, pictureStorage } from './storages.ts';
import { takeBackup } from './take-backup.ts';

// `npm run backup [FILE]`: backs up the site, running or not.
await asCommand(async () => {
  const { BACKUP_DIR, BACKUP_S3_URL, DATABASE_URL } = env();
  const [, , file = path.join(BACKUP_DIR, backupName(new Date()))] = process.argv;
  if (file.startsWith('-')) throw new Error('npm run backup [DATEI / FILE]');
  refuseSiteOfAnother(DATABASE_URL);
  await refuseUnreachableDatabase(DATABASE_URL);
  await refuseEmptyDatabase(DATABASE_URL);
  const say = (line: string) => console.log(line);
  const manifest = await takeBackup({ url: DATABASE_URL, media: mediaFolder, pictures: pictureStorage(), file, say });
  console.log(
    `✓ ${file}: gesichert und geprüft / backed up and checked (${manifest.parts.length - 1} Bilder / pictures)`,
  );
  if (BACKUP_S3_URL) {
    await backupStorage()?.put(path.basename(file), file);
    say(`✓ Eine Abschrift liegt bei / a copy lies with ${new URL(BACKUP_S3_URL).host}`);
  }
  const lost = lostPictures(manifest);
  if (lost) console.error(`! ${lost}`);
});
