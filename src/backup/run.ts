import path from 'node:path';
import { env } from '../env.ts';
import { mediaFolder } from './media.ts';
import { backupName } from './names.ts';
import { takeBackup } from './take-backup.ts';

// `npm run backup [FILE]`: backs up the site, running or not.
try {
  const { BACKUP_DIR, DATABASE_URL } = env();
  const file = process.argv[2] ?? path.join(BACKUP_DIR, backupName(new Date()));
  const say = (line: string) => console.log(line);
  const { counts, parts } = await takeBackup({ url: DATABASE_URL, media: mediaFolder, file, say });
  for (const [name, count] of Object.entries(counts)) if (count) console.log(`  ${name}: ${count}`);
  console.log(`✓ ${file}: gesichert und geprüft / backed up and checked (${parts.length - 1} Bilder / pictures)`);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
