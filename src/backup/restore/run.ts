import { env } from '../../env.ts';
import { refuseUnreachableDatabase } from '../../start/database.ts';
import { ensureSecret } from '../../start/secret.ts';
import { mediaFolder } from '../media.ts';
import { restore } from './restore.ts';

// `npm run restore FILE`: restores a backup into an empty database.
process.umask(0o077);
Object.assign(process.env, { NODE_ENV: 'production' });
const say = (line: string) => console.log(line);
try {
  const [, , archive] = process.argv;
  if (!archive) throw new Error('Welche Sicherung? / Which backup? npm run restore DATEI / FILE');
  ensureSecret(say);
  await refuseUnreachableDatabase(env().DATABASE_URL);
  const { takenAt, version } = await restore({ archive, url: env().DATABASE_URL, media: mediaFolder, say });
  say(`✓ Stand vom / as of ${takenAt}, Version ${version}. Weiter mit / go on with: npm start`);
  process.exit(0);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
