import { setTimeout as pause } from 'node:timers/promises';
import { env } from '../env.ts';
import { prepareFile } from './built-files.ts';
import { insistOnAnswer, refuseUnreachableDatabase } from './database.ts';
import { markInstallation, refuseLostDatabase } from './installation.ts';
import { run } from './program.ts';
import { markRunning } from './running.ts';

/** What waiting does not mend. */
class NotReady extends Error {}

/** In milliseconds. */
const betweenTries = 2_000;

interface Readying {
  /** Whether there is no build. */
  isDevelopment: boolean;
  /** Whether a missing or empty database is a loss, because there was one. */
  isRemembered: boolean;
  /** Whether visitors have what they need meanwhile: then a database that is away is waited for. */
  canWait: boolean;
  /** Is told whether it is away. */
  onAway: (isAway: boolean) => void;
  /** Ends it, with an `AbortError`. */
  ending: AbortSignal;
}

/**
 * Brings the database to where the site can be served from it, and marks that a site runs on it.
 * @returns ends the mark
 * @throws Error in German and English
 */
export async function readyDatabase(readying: Readying): Promise<() => Promise<void>> {
  const { canWait, onAway, ending } = readying;
  for (let told = ''; ; ) {
    try {
      return await makeReady(readying);
    } catch (error) {
      if (!canWait || !(error instanceof Error) || error instanceof NotReady || ending.aborted) throw error;
      if (told !== error.message) console.error(`✗ ${error.message}\n  ${waiting}`);
      told = error.message;
      onAway(true);
    }
    await pause(betweenTries, undefined, { signal: ending });
  }
}

const waiting =
  'Besucher bekommen derweil ihre Seiten, wie sie zuletzt waren; es wird weiter versucht. / ' +
  'Visitors meanwhile get their pages as they last were; trying on.';

async function makeReady({ isDevelopment, isRemembered, onAway, ending }: Readying): Promise<() => Promise<void>> {
  const { DATABASE_URL } = env();
  await refuseUnreachableDatabase(DATABASE_URL);
  if (isRemembered) await refuseLostDatabase(DATABASE_URL);
  onAway(false);
  await prepareDatabase(DATABASE_URL, isDevelopment, ending);
  if (isRemembered) markInstallation(DATABASE_URL);
  return markRunning(DATABASE_URL);
}

/** Migrations, content, first account, in a process of its own whose memory is given back. */
async function prepareDatabase(url: string, isDevelopment: boolean, ending: AbortSignal): Promise<void> {
  // Without this condition Node now and then never finishes loading the editor: see docs/decisions.
  const file = isDevelopment ? ['--import', 'tsx', 'src/start/prepare.ts'] : [prepareFile];
  const program = ['-C', 'production', ...file];
  // Payload applies migrations in production alone.
  const code = await run(program, { NODE_ENV: 'production' }, ending);
  if (code === 0) return;
  // It may have gone away meanwhile.
  await insistOnAnswer(url);
  throw new NotReady('Die Datenbank ist nicht bereit. / The database is not ready.');
}
