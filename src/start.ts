import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { env } from './env.ts';
import { ensureBuild, serverFile } from './start/build.ts';
import { refuseUnreachableDatabase } from './start/database.ts';
import { ensureSecret } from './start/secret.ts';
import { serve } from './start/serve.ts';

/*
 * `npm start`: makes what is missing (secret, build, tables, content, first account) and nothing twice, then serves.
 * `npm run dev`: the same without a build, with pages drawn anew for each request.
 */
const isDevelopment = process.argv.includes('--dev');
Object.assign(process.env, { NODE_ENV: isDevelopment ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });

function say(line: string): void {
  console.log(line);
}

/** Ends in a sentence where the address is taken, before anything else is done. */
async function refuseTakenPort(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portTaken(port) : error);
    });
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

const portTaken = (port: number) =>
  new Error(
    `Port ${port} ist belegt; bitte mit PORT=… einen anderen wählen. / Port ${port} is in use; choose another with PORT=….`,
  );

/** Migrations, content, first account, in a process of its own whose memory is given back. */
async function prepareDatabase(): Promise<void> {
  // Without this condition Node now and then never finishes loading the editor: see docs/decisions.
  const child = spawn(process.execPath, ['-C', 'production', '--import', 'tsx', 'src/seed/run.ts'], {
    stdio: 'inherit',
  });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error('Die Datenbank ist nicht bereit. / The database is not ready.');
}

/** Serves from a process of its own without TypeScript at hand, and ends as it ends. */
function serveBuild(): void {
  const child = spawn(process.execPath, ['--max-semi-space-size=8', serverFile], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // Without it the C library keeps an arena of memory for each thread: 100 MB more.
    env: { ...process.env, MALLOC_ARENA_MAX: '2' },
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => process.exit(code ?? 1));
}

try {
  ensureSecret(say);
  const { PORT, DATABASE_URL } = env();
  await refuseTakenPort(PORT);
  await refuseUnreachableDatabase(DATABASE_URL);
  if (!isDevelopment) await ensureBuild(say);
  await prepareDatabase();
  if (isDevelopment) await serve(true);
  else serveBuild();
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
