import { getPayload } from 'payload';
import { accountCommand } from '../cms/sign-in/account-command.ts';
import { env } from '../env.ts';
import { asCommand } from '../inside/command.ts';
import { refuseEmptyDatabase, refuseUnreachableDatabase } from './database.ts';
import { refuseSiteOfAnother } from './owner.ts';

// `npm run account`: for whoever is locked out. While the site runs or stands still.
await asCommand(async () => {
  const { DATABASE_URL } = env();
  refuseSiteOfAnother(DATABASE_URL);
  await refuseUnreachableDatabase(DATABASE_URL);
  // Payload would make tables and an empty list of accounts.
  await refuseEmptyDatabase(DATABASE_URL);
  const { default: config } = await import('../../payload.config.ts');
  const payload = await getPayload({ config });
  console.log((await accountCommand(payload, process.argv.slice(2))).join('\n'));
});
