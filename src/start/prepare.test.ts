import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { expect, it } from 'vitest';
import { startProcess } from '../testing/process.ts';
import { readRows } from '../testing/releases/rows.ts';

it('tells who starts the site in one sentence that the database could not be brought to this version', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'who-is-who-failing-'));
  const url = `file:${path.join(folder, 'site.db')}`;
  const client = createClient({ url });
  await client.execute('CREATE TABLE actors (name text)');
  await client.execute("INSERT INTO actors VALUES ('in the way')");
  const before = await readRows(url);
  const { child, output } = startProcess(
    [process.execPath, '-C', 'production', '--import', 'tsx', 'src/start/prepare.ts'],
    {
      NODE_ENV: 'production',
      DATABASE_URL: url,
      PAYLOAD_SECRET: 'a secret for tests only, of no use elsewhere',
    },
  );
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(output()).toMatch(/^✗ Beim Übergang auf diese Version ist der Schritt „\d+_\d+_initial“ gescheitert\./m);
  expect(output()).toContain('Die Datenbank ist, wie sie davor war. Bitte die vorige Version starten');
  expect(output()).toContain('The database is as it was before. Please start the version before');
  expect(output()).toContain('(table `actors` already exists)');
  expect(output()).not.toMatch(/^\s+at |CREATE TABLE/m);
  expect(await readRows(url)).toEqual(before);
  client.close();
  rmSync(folder, { recursive: true, force: true });
});
