import { createClient } from '@libsql/client';
import { type Drill, demand } from '../drill.ts';
import { insistOnPages, insistOnRecovery, insistOnWords, keepPages } from '../outage.ts';
import { ask, openSite, publish, tryToSignIn } from '../staff.ts';

/** Another program holds the lock of the file, longer than anybody waits. */
export const databaseLocked: Drill = {
  name: 'database-locked',
  only: 'SQLite',
  minutes: 8,
  run: async (stage) => {
    const { site, staff, entry } = await openSite(stage);
    const kept = await keepPages(site, ['/de', '/en', entry.page]);
    const other = createClient({ url: stage.databaseUrl });
    await other.execute('BEGIN IMMEDIATE');
    const begun = performance.now();
    const waiting = Promise.all([publish(staff, entry, 'Nirgends'), tryToSignIn(site.url)]);
    const slowest = await insistOnPages(site, kept);
    const unread = await ask(`${site.url}/de?q=jugend`);
    demand(unread.status === 200, `a page not kept was answered ${unread.status}, though it can be read`);
    const [saving, signing] = await waiting;
    const told = (performance.now() - begun) / 1_000;
    insistOnWords('a save', saving, 'away-writing');
    insistOnWords('signing in', signing, 'away-login');
    await insistOnPages(site, kept);
    await other.execute('ROLLBACK');
    other.close();
    const seconds = await insistOnRecovery(site, staff, entry, 'Nachherstadt');
    return `kept pages in ${slowest.toFixed(0)} ms, staff told within ${told.toFixed(0)} s, ${seconds}`;
  },
};
