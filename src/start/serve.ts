import { env } from '../env.ts';
import { openFrontDoor } from '../front/doors/front-door.ts';
import { version } from '../inside/version.ts';
import { namingPort } from './port.ts';
import { markRunning } from './running.ts';

/** Opens the front door and ends in good order when asked to. */
export async function serve(isDevelopment: boolean): Promise<void> {
  const { DATABASE_URL, HOST, PORT, SERVER_URL } = env();
  const { default: next } = await import('next');
  const app = next({ dev: isDevelopment, quiet: !isDevelopment, port: PORT, hostname: 'localhost' });
  await app.prepare();
  const door = await openFrontDoor({
    handler: app.getRequestHandler(),
    port: PORT,
    host: HOST,
    isDevelopment,
    serverUrl: SERVER_URL,
  }).catch((error: unknown) => {
    throw namingPort(error, PORT);
  });
  const endMark = await markRunning(DATABASE_URL);
  console.log(`✓ ${SERVER_URL}   Verwaltung / admin: ${SERVER_URL}/admin   Version ${version}`);
  let closing: Promise<void> | undefined;
  const stop = async () => {
    closing ??= door.close().then(endMark);
    await closing;
    process.exit(0);
  };
  // `disconnect`: the process that started this one is gone. A terminal's Ctrl-C comes twice, from it and by way of
  // that.
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(signal, stop);
}
