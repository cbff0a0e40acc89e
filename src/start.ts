import { spawn } from 'node:child_process';
import { env } from './env.ts';
import { ensureBuild, serverFile } from './start/build.ts';
import { refuseUnreachableDatabase } from './start/database.ts';
import { markInstallation, refuseLostDatabase } from './start/installation.ts';
import { refuseTakenPort } from './start/port.ts';
import { ensureSecret, refusePublishedSecret } from './start/secret.ts';
import { serve } from './start/serve.ts';
import { lockFile } from './start/start-lock.ts';

/*
 * `npm start`: makes what is missing (secret, build, tables, content, first account) and nothing twice, then serves.
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

/** Runs a program of ours to its end. What asks this process to end asks that one, and both do. */
async function run(args: string[], environment: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, args, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
  });
  let isAsked = false;
  const passOn = (signal: NodeJS.Signals) => {
    isAsked = true;
    child.kill(signal);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, passOn);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.off(signal, passOn);
  if (isAsked) process.exit(code ?? 0);
  return code ?? 1;
}

/** Migrations, content, first account, in a process of its own whose memory is given back. */
async function prepareDatabase(): Promise<void> {
  // Without this condition Node now and then never finishes loading the editor: see docs/decisions.
  const program = ['-C', 'production', '--import', 'tsx', 'src/start/prepare.ts'];
  // Payload applies migrations in production alone.
  const code = await run(program, { NODE_ENV: 'production' });
  if (code !== 0) throw new Error('Die Datenbank ist nicht bereit. / The database is not ready.');
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
  refusePublishedSecret(PAYLOAD_SECRET);
  await refuseTakenPort(PORT, HOST);
  await refuseUnreachableDatabase(DATABASE_URL);
  if (isRemembered) await refuseLostDatabase(DATABASE_URL);
  if (!isDevelopment) await ensureBuild(say);
}

try {
  const release = await lockFile('data/start.lock', () => {
    say('… Ein anderer Start ist hier an der Arbeit, dieser wartet / another start is at work here, this one waits');
  });
  await makeInFolder();
  await release();
  if (isOnlyBuild) process.exit(0);
  // The database holds addresses of visitors and hashes of passwords: other users of the machine read none of it.
  process.umask(0o077);
  await prepareDatabase();
  if (isRemembered) markInstallation(env().DATABASE_URL);
  if (isDevelopment) await serve(true);
  // Served from a process of its own without TypeScript at hand. Without the variable the C library keeps an arena of
  // memory for each thread: 100 MB more.
  else process.exit(await run(['--max-semi-space-size=8', serverFile], { MALLOC_ARENA_MAX: '2' }));
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
