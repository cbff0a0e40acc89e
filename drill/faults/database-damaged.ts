import { statSync, writeFileSync } from 'node:fs';
import { createClient } from '@libsql/client';
import { sqliteFile } from '../../src/inside/sqlite-file.ts';
import { type Drill, demand, eventually } from '../drill.ts';
import { insistOnErrorPage, insistOnPages, insistOnTruth, keepPages } from '../outage.ts';
import { backUp, startFromBackup, waitForLaidPages } from '../restored.ts';
import { ask, openSite, publish } from '../staff.ts';

/** Writes over the whole file, in place. */
async function damage(url: string): Promise<void> {
  const client = createClient({ url });
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  client.close();
  const file = sqliteFile(url);
  writeFileSync(file, Buffer.alloc(statSync(file).size, 'x'), { flag: 'r+' });
}

/** The file of the database is damaged under the running site; the backup brings it back. */
export const databaseDamaged: Drill = {
  name: 'database-damaged',
  only: 'SQLite',
  minutes: 8,
  run: async (stage) => {
    const { site, staff, entry } = await openSite(stage);
    demand((await publish(staff, entry, 'Vorherstadt')).status === 200, 'a save failed');
    const backup = await backUp(stage);
    const kept = await keepPages(site, ['/de', '/en', entry.page]);
    await waitForLaidPages(stage);
    await damage(stage.databaseUrl);
    await eventually('the site says that it fails', async () => (await ask(`${site.url}/ready`)).status === 503);
    const slowest = await insistOnPages(site, kept);
    await insistOnTruth(site, staff, entry);
    await insistOnErrorPage(site);
    await insistOnPages(site, kept);
    await site.stop();
    await startFromBackup(stage, backup, 'lässt sich nicht lesen', entry, 'Vorherstadt');
    return `kept pages in ${slowest.toFixed(0)} ms, a start says so in German and shows them too, restored from the backup`;
  },
};
