import { getPayload } from 'payload';
import { accountCommand } from '../cms/sign-in/account-command.ts';
import { env } from '../env.ts';
import { refuseEmptyDatabase, refuseUnreachableDatabase } from './database.ts';

// `npm run account`: for whoever is locked out. While the site runs or stands still.
process.umask(0o077);
try {
  const { DATABASE_URL } = env();
  await refuseUnreachableDatabase(DATABASE_URL);
  // Payload would make tables and an empty list of accounts.
  await refuseEmptyDatabase(DATABASE_URL);
  const { default: config } = await import('../../payload.config.ts');
  const payload = await getPayload({ config });
  console.log((await accountCommand(payload, process.argv.slice(2))).join('\n'));
  process.exit(0);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
