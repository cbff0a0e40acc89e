import { createLocalReq, getPayload } from 'payload';
import config from '../../payload.config.ts';
import { Unusable } from '../backup/manifest.ts';
import { MigrationFailed } from '../cms/database/migrate.ts';
import { beginRuns } from '../cms/jobs/runs.ts';
import { beginQuality } from '../cms/quality/count-quality.ts';
import { env } from '../env.ts';
import { makeFirstAdmin } from '../seed/first-admin.ts';
import { keepFirstSite } from '../seed/first-site.ts';
import { seed } from '../seed/seed.ts';
import { backUpBefore } from './back-up-before.ts';
import { lockDatabase } from './start-lock.ts';

/**
 * Prepares the database for serving: migrations, content, first account. Run by `npm start`, as a process of its own.
 * Of several starts at once, one does all this while the others wait.
 */
async function prepare(): Promise<void> {
  const { BACKUP_DIR, DATABASE_URL } = env();
  const release = await lockDatabase(DATABASE_URL, () => {
    console.log('… Ein anderer Start bereitet die Datenbank vor, dieser wartet / another start prepares the database');
  });
  await backUpBefore(DATABASE_URL, BACKUP_DIR, (line) => console.log(line));
  const payload = await getPayload({ config });
  const added = await seed(payload, (done, all) => {
    if (done % 10 === 0 || done === all) console.log(`  Inhalte / content: ${done} von / of ${all}`);
  });
  console.log(added ? `✓ Inhalte eingespielt / content seeded (${added})` : '✓ Inhalte vorhanden / content is there');
  const { FIRST_ADMIN_EMAIL, FIRST_ADMIN_PASSWORD, SERVER_URL } = env();
  await keepFirstSite(payload, SERVER_URL);
  await beginRuns(payload);
  await beginQuality(await createLocalReq({}, payload));
  const password = await makeFirstAdmin(payload, FIRST_ADMIN_EMAIL, FIRST_ADMIN_PASSWORD);
  if (password) {
    console.log('\n  Erstes Konto, das Passwort wird nur dieses eine Mal gezeigt.');
    console.log('  First account; the password is shown only this once.');
    console.log(`  ${FIRST_ADMIN_EMAIL}   ${password}\n`);
  }
  await payload.destroy();
  await release();
}

try {
  await prepare();
  process.exit(0);
} catch (error) {
  if (error instanceof MigrationFailed || error instanceof Unusable) console.error(`✗ ${error.message}`);
  else console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
}
