import { env } from '../../env.ts';
import { asCommand } from '../../inside/command.ts';
import { ensureSecret } from '../../start/secret.ts';
import { mediaFolder } from '../media.ts';
import { restore } from './restore.ts';

// `npm run restore FILE`: restores a backup into an empty database.
Object.assign(process.env, { NODE_ENV: 'production' });
const say = (line: string) => console.log(line);
await asCommand(async () => {
  const [, , archive] = process.argv;
  if (!archive) throw new Error('Welche Sicherung? / Which backup? npm run restore DATEI / FILE');
  ensureSecret(say);
  const { takenAt, version } = await restore({ archive, url: env().DATABASE_URL, media: mediaFolder, say });
  say(`✓ Stand vom / as of ${takenAt}, Version ${version}. Weiter mit / go on with: npm start`);
});
