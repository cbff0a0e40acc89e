import { getPayload } from 'payload';
import config from '../../payload.config.ts';
import { accountCommand } from '../cms/sign-in/account-command.ts';

// `npm run account`: for whoever is locked out. While the site runs or stands still.
try {
  const payload = await getPayload({ config });
  console.log((await accountCommand(payload, process.argv.slice(2))).join('\n'));
  process.exit(0);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
