import { env } from './env.ts';
import { ensureBuild, isBuilt } from './start/build.ts';
import { serverFile } from './start/built-files.ts';
import { refuseUnreachableDatabase } from './start/database.ts';
import { refuseLostDatabase } from './start/installation.ts';
import { refuseSiteOfAnother } from './start/owner.ts';
import { refuseTakenPort } from './start/port.ts';
import { become } from './start/program.ts';
import { ensureSecret, refusePublishedSecret } from './start/secret.ts';
import { serve } from './start/serve.ts';
import { openShelf } from './start/shelf.ts';
import { lockFile } from './start/start-lock.ts';

/*
 * `npm start`: makes what is missing (secret, build) and nothing twice, then becomes the server, which does the same
 * with the database (tables, content, first account).
 * `npm start -- --new`: takes an empty database for a first start, whatever was here before.
 * `npm run build`: makes the build alone.
 * `npm run dev`: the same as start without a build, with pages drawn anew for each request.
 */
const isDevelopment = process.argv.includes('--dev');
const isOnlyBuild = process.argv.includes('--build');
const isRemembered = !isDevelopment && !process.argv.includes('--new');
Object.assign(process.env, { NODE_ENV: isDevelopment ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });
// What the admin draws on the server, it draws on the clock of its staff.
process.env.TZ = 'Europe/Berlin';

function say(line: string): void {
  console.log(line);
}

/** The image and the tests of CI run on it; Node 20 gets no more security fixes. */
const advisedNode = 24;

function adviseNode(): void {
  const [major] = process.versions.node.split('.');
  if (Number(major) < 22)
    say(`! Node ${major} wird nicht mehr gepflegt / is out of support: bitte / please Node ${advisedNode}`);
}

/** What is made in this folder: secret and build. Refuses what cannot work before it takes a minute to build. */
async function makeInFolder(): Promise<void> {
  if (isOnlyBuild) return ensureBuild(say);
  adviseNode();
  ensureSecret(say);
  const { HOST, PORT, DATABASE_URL, PAYLOAD_SECRET } = env();
  refuseSiteOfAnother(DATABASE_URL);
  refusePublishedSecret(PAYLOAD_SECRET);
  await refuseTakenPort(PORT, HOST);
  if (isDevelopment) return;
  const canWait = isRemembered && !openShelf('').isEmpty;
  if (!isBuilt() && !canWait) {
    await refuseUnreachableDatabase(DATABASE_URL, () => {});
    if (isRemembered) await refuseLostDatabase(DATABASE_URL);
  }
  await ensureBuild(say);
}

try {
  refuseSiteOfAnother();
  const release = await lockFile('data/start.lock', () => {
    say('… Ein anderer Start ist hier an der Arbeit, dieser wartet / another start is at work here, this one waits');
  });
  await makeInFolder();
  await release();
  if (isOnlyBuild) process.exit(0);
  // The database holds addresses of visitors and hashes of passwords: other users of the machine read none of it.
  process.umask(0o077);
  if (isDevelopment) await serve({ isDevelopment, isRemembered });
  // Served without TypeScript at hand. Left to itself the C library keeps an arena of memory for each thread, and keeps
  // what is let go of in larger and larger pieces (mallopt(3)): 100 MB more, and 50 MB more.
  else {
    const memory = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' };
    const asked = isRemembered ? [] : ['--new'];
    await become(['--max-semi-space-size=8', serverFile, ...asked], memory);
  }
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
