import { expect, test } from '@playwright/test';
import { openWay } from '../src/testing/outage.ts';
import { node } from '../src/testing/process.ts';
import { startSite } from './site.ts';

const database = new URL(process.env.E2E_DATABASE_URL ?? 'file:none');

// SQLite is a file of the same machine: it is not away while the site is there.
if (database.protocol.startsWith('mongodb')) {
  test('visitors get the last good pages while the database is away', async ({ request }) => {
    test.setTimeout(120_000);
    const way = await openWay(database.href);
    const own = { DATABASE_URL: way.url, PAYLOAD_SECRET: 'a secret for tests only, of no use elsewhere' };
    const site = await startSite([...node, 'src/start.ts', '--new'], own, 'test-results/site-without-database.log');
    try {
      const before = await (await request.get(`${site.url}/de`)).text();
      expect(before).toContain('Deutscher Landkreistag');
      way.cut();
      const during = await request.get(`${site.url}/de`);
      expect([during.status(), await during.text()]).toEqual([200, before]);
      const unseen = await request.get(`${site.url}/en?category=awards`, { timeout: 60_000 });
      expect(unseen.status()).toBe(503);
      expect(await unseen.text()).toContain('<html lang="en"');
      expect((await request.get(`${site.url}/de`)).status()).toBe(200);
      await way.mend();
      await expect
        .poll(async () => (await request.get(`${site.url}/en?category=awards`)).status(), { timeout: 60_000 })
        .toBe(200);
    } finally {
      way.cut();
      await site.stop();
    }
  });
}
