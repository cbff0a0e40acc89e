import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { env } from '../env.ts';
import { type FrontDoor, openFrontDoor } from '../front/doors/front-door.ts';
import type { AppHandler } from '../front/doors/inner-app.ts';
import type { PageShelf } from '../front/pages/page-shelf.ts';
import { version } from '../inside/version.ts';
import { namingPort } from './port.ts';
import { readyDatabase } from './ready-database.ts';
import { openShelf } from './shelf.ts';

interface Serving {
  isDevelopment: boolean;
  /** Whether this start knows of those before it: `npm start -- --new` and development do not. */
  isRemembered: boolean;
}

/**
 * Makes the database ready, opens the front door, before that where there are pages to show, and ends in good order
 * when asked to.
 */
export async function serve({ isDevelopment, isRemembered }: Serving): Promise<void> {
  const { HOST, PORT, SERVER_URL } = env();
  const shelf = isDevelopment ? undefined : shelfOf(isRemembered);
  const canWait = shelf !== undefined && !shelf.isEmpty;
  const ending = new AbortController();
  let isAway = false;
  let door: FrontDoor | undefined;
  let endMark = async () => {};
  let closing: Promise<void> | undefined;

  async function startApp(): Promise<AppHandler> {
    const onAway = (is: boolean) => {
      isAway = is;
    };
    const readied = readyDatabase({ isDevelopment, isRemembered, canWait, onAway, ending: ending.signal });
    // Meanwhile: it asks the database for nothing yet.
    const marked = readied.then((end) => {
      endMark = end;
    });
    const [app] = await Promise.all([prepareApp(isDevelopment, PORT), marked]);
    return app.getRequestHandler();
  }

  async function close(): Promise<void> {
    ending.abort();
    await door?.close();
    await endMark();
    process.exit(0);
  }
  // `disconnect`: the process that started this one is gone. A terminal's Ctrl-C comes twice, from it and by way of
  // that.
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) {
    process.on(signal, () => {
      closing ??= close();
    });
  }
  try {
    door = await openFrontDoor({
      handler: startApp(),
      isFar: () => isAway,
      hasFile: isBuiltFile,
      shelf,
      port: PORT,
      host: HOST,
      isDevelopment,
      serverUrl: SERVER_URL,
    });
    if (canWait) console.log('✓ Besucher bekommen schon ihre Seiten / visitors already get their pages');
    await door.ready;
    console.log(`✓ ${SERVER_URL}   Verwaltung / admin: ${SERVER_URL}/admin   Version ${version}`);
  } catch (error) {
    if (!closing) throw namingPort(error, PORT);
    await closing;
  }
}

async function prepareApp(isDevelopment: boolean, port: number) {
  const { default: next } = await import('next');
  const app = next({ dev: isDevelopment, quiet: !isDevelopment, port, hostname: 'localhost' });
  await app.prepare();
  return app;
}

/** A start that begins anew shows nothing of what was before. */
function shelfOf(isRemembered: boolean): PageShelf {
  const shelf = openShelf(readFileSync('.next/BUILD_ID', 'utf8'));
  if (!isRemembered) shelf.clear();
  return shelf;
}

/** @param address of a file of the build: `/_next/static/…`, decoded and without `..` */
function isBuiltFile(address: string): boolean {
  return statSync(path.join('.next', address.slice('/_next'.length)), { throwIfNoEntry: false })?.isFile() ?? false;
}
