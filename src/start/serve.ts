import { env } from '../env.ts';
import { openFrontDoor } from '../front/doors/front-door.ts';
import { version } from '../inside/version.ts';

/** Opens the front door and ends in good order when asked to. */
export async function serve(isDevelopment: boolean): Promise<void> {
  const { PORT, SERVER_URL } = env();
  const { default: next } = await import('next');
  const app = next({ dev: isDevelopment, quiet: !isDevelopment, port: PORT, hostname: 'localhost' });
  await app.prepare();
  const door = await openFrontDoor({
    handler: app.getRequestHandler(),
    ...(isDevelopment ? { upgradeHandler: app.getUpgradeHandler() } : {}),
    port: PORT,
    isDevelopment,
    serverUrl: SERVER_URL,
  });
  console.log(`✓ ${SERVER_URL}   Verwaltung / admin: ${SERVER_URL}/admin   Version ${version}`);
  const stop = async () => {
    await door.close();
    process.exit(0);
  };
  // `disconnect`: the process that started this one is gone.
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, stop);
}
