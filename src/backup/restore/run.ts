import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { env } from '../../env.ts';
import { asCommand } from '../../inside/command.ts';
import { ensureSecret } from '../../start/secret.ts';
import { mediaFolder } from '../media.ts';
import { backupStorage, pictureStorage } from '../storages.ts';
import { restore } from './restore.ts';

// `npm run restore FILE`: restores a backup into an empty database.
Object.assign(process.env, { NODE_ENV: 'production' });
const say = (line: string) => console.log(line);
await asCommand(async () => {
  const [, , archive] = process.argv;
  if (!archive) throw new Error('Welche Sicherung? / Which backup? npm run restore DATEI / FILE');
  ensureSecret(say);
  const { BACKUP_S3_URL, DATABASE_URL } = env();
  if (BACKUP_S3_URL && !existsSync(archive)) {
    say(`… Die Sicherung wird geholt / fetching the backup from ${new URL(BACKUP_S3_URL).host}`);
    await mkdir(path.dirname(archive), { recursive: true });
    await backupStorage()?.get(path.basename(archive), archive);
  }
  const { takenAt, version } = await restore({
    archive,
    url: DATABASE_URL,
    media: mediaFolder,
    pictures: pictureStorage(),
    say,
  });
  say(`✓ Stand vom / as of ${takenAt}, Version ${version}. Weiter mit / go on with: npm start`);
});
