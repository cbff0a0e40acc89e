import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { type Document, MongoClient } from 'mongodb';
import { sqliteFile } from '../../src/inside/sqlite-file.ts';
import { type Drill, demand, eventually } from '../drill.ts';
import { insistOnErrorPage, insistOnPages, insistOnRecovery, insistOnTruth, keepPages } from '../outage.ts';
import { backUp, startFromBackup, waitForLaidPages } from '../restored.ts';
import { ask, openSite, publish } from '../staff.ts';
import type { Stage } from '../stage.ts';

type PutBack = () => Promise<void> | void;

/** Replaces the file by an empty one, or drops the database. Returns what undoes that. */
async function empty({ database, databaseUrl }: Stage): Promise<PutBack> {
  if (database === 'MongoDB') return emptyMongodb(databaseUrl);
  const file = sqliteFile(databaseUrl);
  const names = ['', '-wal', '-shm'].map((end) => file + end);
  for (const name of names) renameSync(name, `${name}-away`);
  writeFileSync(file, '');
  return () => {
    for (const name of names) {
      rmSync(name, { force: true });
      renameSync(`${name}-away`, name);
    }
  };
}

async function emptyMongodb(url: string): Promise<PutBack> {
  const client = await MongoClient.connect(url);
  const kept = new Map<string, Document[]>();
  for (const { name } of await client.db().listCollections().toArray())
    kept.set(name, await client.db().collection(name).find().toArray());
  await client.db().dropDatabase();
  return async () => {
    await client.db().dropDatabase();
    for (const [name, documents] of kept)
      if (documents.length) await client.db().collection(name).insertMany(documents);
    await client.close();
  };
}

/** The database answers, and there is nothing in it any more. */
export const databaseEmptied: Drill = {
  name: 'database-emptied',
  minutes: 10,
  run: async (stage) => {
    const { site, staff, entry } = await openSite(stage);
    demand((await publish(staff, entry, 'Vorherstadt')).status === 200, 'a save failed');
    const backup = await backUp(stage);
    const kept = await keepPages(site, ['/de', '/en', entry.page]);
    const putBack = await empty(stage);
    await eventually('the site says that it fails', async () => (await ask(`${site.url}/ready`)).status === 503);
    const slowest = await insistOnPages(site, kept);
    await insistOnTruth(site, staff, entry, stage.database === 'SQLite');
    await insistOnErrorPage(site);
    await putBack();
    const seconds = await insistOnRecovery(site, staff, entry, 'Nachherstadt');

    await waitForLaidPages(stage);
    const undo = await empty(stage);
    stage.afterwards(undo);
    await site.stop();
    await startFromBackup(stage, backup, 'Die Datenbank dieser Website', entry, 'Vorherstadt');
    return `kept pages in ${slowest.toFixed(0)} ms, put back: ${seconds}; a start says so and shows pages; restored from the backup`;
  },
};
