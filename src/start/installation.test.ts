import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { markInstallation, refuseLostDatabase } from './installation.ts';

/** Makes, or empties, what a start leaves behind where it puts content. */
async function fill({ name, url }: TestDatabase, isFull: boolean): Promise<void> {
  if (name === 'SQLite') {
    const client = createClient({ url: url() });
    await client.execute('CREATE TABLE IF NOT EXISTS seed_record (id text)');
    await client.execute(isFull ? "INSERT INTO seed_record VALUES ('1')" : 'DELETE FROM seed_record');
    client.close();
    return;
  }
  const client = new MongoClient(url());
  const globals = client.db().collection('globals');
  if (isFull) await globals.insertOne({ globalType: 'seed-record' });
  else await globals.deleteMany({});
  await client.close();
}

describeOnEachDatabase(
  'an installation',
  (database) => {
    const home = mkdtempSync(path.join(tmpdir(), 'who-is-who-home-'));
    beforeAll(() => refuseLostDatabase(database.url(), home));
    afterAll(() => rmSync(home, { recursive: true, force: true }));

    it('takes any database with content, and refuses a missing or an empty one once it has had one', async () => {
      const start = () => refuseLostDatabase(database.url(), home);
      await fill(database, true);
      await start();
      markInstallation('mongodb://user:hidden@example.org/lost?a=b', home);
      await start();
      await fill(database, false);
      const refusal = await start().catch(String);
      for (const said of ['DATABASE_URL berichtigen', 'correct DATABASE_URL', 'mongodb://example.org/lost', '--new'])
        expect(refusal).toContain(said);
      expect(refusal).not.toContain('hidden');
    });

    it.each(['data', '.installed'])('remembers it where %s was lost', async (lost) => {
      markInstallation(database.url(), home);
      rmSync(path.join(home, lost), { recursive: true });
      await expect(refuseLostDatabase(`file:${path.join(home, 'nowhere.db')}`, home)).rejects.toThrow('nowhere.db');
    });
  },
  'new',
);
