import { setTimeout as pause } from 'node:timers/promises';
import { env } from '../env.ts';
import { insistOnAnswer, refuseUnreachableDatabase } from './database.ts';
import { markInstallation, refuseLostDatabase } from './installation.ts';
import { run } from './program.ts';
import { markRunning } from './running.ts';

/** What waiting does not mend. */
class NotReady extends Error {}

/** In milliseconds. */
const betweenTries = 2_000;

interface Readying {
  /** Whether a missing or empty database is a loss, because there was one. */
  isRemembered: boolean;
  /** Whether visitors have what they need meanwhile: then a database that is away is waited for. */
  canWait: boolean;
  /** Ends it, with an `AbortError`. */
  ending: AbortSignal;
}

/**
 * Brings the database to where the site can be served from it, and marks that a site runs on it.
 * @returns ends the mark
 * @throws Error in German and English
 */
export async function readyDatabase({ isRemembered, canWait, ending }: Readying): Promise<() => Promise<void>> {
  for (let told = ''; ; ) {
    try {
      return await makeReady(isRemembered, ending);
    } catch (error) {
      if (!canWait || !(error instanceof Error) || error instanceof NotReady || ending.aborted) throw error;
      if (told !== error.message) console.error(`✗ ${error.message}\n  ${waiting}`);
      told = error.message;
    }
    await pause(betweenTries, undefined, { signal: ending });
  }
}

const waiting =
  'Besucher bekommen derweil ihre Seiten, wie sie zuletzt waren; es wird weiter versucht. / ' +
  'Visitors meanwhile get their pages as they last were; trying on.';

async function makeReady(isRemembered: boolean, ending: AbortSignal): Promise<() => Promise<void>> {
  const { DATABASE_URL } = env();
  await refuseUnreachableDatabase(DATABASE_URL);
  if (isRemembered) await refuseLostDatabase(DATABASE_URL);
  await prepareDatabase(DATABASE_URL, ending);
  if (isRemembered) markInstallation(DATABASE_URL);
  return markRunning(DATABASE_URL);
}

/** Migrations, content, first account, in a process of its own whose memory is given back. */
async function prepareDatabase(url: string, ending: AbortSignal): Promise<void> {
  // Without this condition Node now and then never finishes loading the editor: see docs/decisions.
  const program = ['-C', 'production', '--import', 'tsx', 'src/start/prepare.ts'];
  // Payload applies migrations in production alone.
  const code = await run(program, { NODE_ENV: 'production' }, ending);
  if (code === 0) return;
  // It may have gone away meanwhile.
  await insistOnAnswer(url);
  throw new NotReady('Die Datenbank ist nicht bereit. / The database is not ready.');
}
