import { renameSync } from 'node:fs';
import { sqliteFile } from '../../src/inside/sqlite-file.ts';
import { type Drill, demand, eventually } from '../drill.ts';
import {
  insistOnErrorPage,
  insistOnPages,
  insistOnRecovery,
  insistOnTruth,
  insistOnWords,
  keepPages,
} from '../outage.ts';
import { ask, openSite, publish, tryToSignIn } from '../staff.ts';
import type { Stage } from '../stage.ts';

/** As often as makes a wrong password be held back. */
const tries = 12;

/** Takes the database away: MongoDB refuses, the file of SQLite is elsewhere. Returns what brings it back. */
function takeAway({ way, databaseUrl }: Stage): () => Promise<void> | void {
  if (way) {
    way.cut();
    return way.mend;
  }
  const files = ['', '-wal', '-shm'].map((end) => sqliteFile(databaseUrl) + end);
  for (const file of files) renameSync(file, `${file}-away`);
  return () => {
    for (const file of files) renameSync(`${file}-away`, file);
  };
}

/** The database goes away under a running site, and comes back. */
export const databaseAway: Drill = {
  name: 'database-away',
  minutes: 8,
  run: async (stage) => {
    const { site, staff, entry } = await openSite(stage);
    demand((await publish(staff, entry, 'Vorherstadt')).status === 200, 'a save failed before');
    const kept = await keepPages(site, ['/de', '/en', entry.page]);
    const bringBack = takeAway(stage);
    await eventually('the site says that it fails', async () => (await ask(`${site.url}/ready`)).status === 503);
    const slowest = await insistOnPages(site, kept);
    await insistOnTruth(site, staff, entry, stage.database === 'SQLite');
    await insistOnErrorPage(site);
    for (const answer of await Promise.all(Array.from({ length: tries }, () => tryToSignIn(site.url))))
      insistOnWords('signing in', answer, 'away-login');
    await insistOnPages(site, kept);
    await bringBack();
    const seconds = await insistOnRecovery(site, staff, entry, 'Nachherstadt');
    return `kept pages in ${slowest.toFixed(0)} ms, ${tries + 1} honest sign-ins not held against anybody, ${seconds}`;
  },
};
