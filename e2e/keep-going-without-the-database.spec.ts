import { expect, type Page, test } from '@playwright/test';
import { openWay } from '../src/testing/outage.ts';
import { node } from '../src/testing/process.ts';
import { firstAdmin } from './first-admin.ts';
import { startSite } from './site.ts';
import { inGerman, publishButton, publishForm, signIn } from './staff.ts';

const database = new URL(process.env.E2E_DATABASE_URL ?? 'file:none');

/** An editor's form with what the test changes in it. */
async function openForm(page: Page, site: string) {
  await signIn(page, firstAdmin, site);
  const { docs } = await (await page.request.get(`${site}/api/actors?limit=1`)).json();
  await page.goto(`${site}/admin/collections/actors/${docs[0].id}`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Einordnung' }).click();
  return inGerman(page, 'Sitz');
}

// SQLite is a file of the same machine: it is not away while the site is there.
if (database.protocol.startsWith('mongodb')) {
  test('visitors get the last good pages while the database is away, and staff lose no text', async ({
    request,
    page,
  }) => {
    test.setTimeout(180_000);
    const way = await openWay(database.href);
    const own = { DATABASE_URL: way.url, PAYLOAD_SECRET: 'that of a site which a test takes away' };
    const site = await startSite([...node, 'src/start.ts', '--new'], own, 'test-results/site-without-database.log');
    try {
      const before = await (await request.get(`${site.url}/de`)).text();
      expect(before).toContain('Deutscher Landkreistag');
      const seat = await openForm(page, site.url);
      const former = await seat.inputValue();
      await seat.fill('Kleinkleckersdorf');
      way.cut();
      const during = await request.get(`${site.url}/de`);
      expect([during.status(), await during.text()]).toEqual([200, before]);
      const unseen = await request.get(`${site.url}/en?category=awards&country=GH`, { timeout: 60_000 });
      expect(unseen.status()).toBe(503);
      expect(await unseen.text()).toContain('<html lang="en"');
      expect((await request.get(`${site.url}/de`)).status()).toBe(200);
      await publishButton(page).click();
      await expect(page.getByText('Ihr Text steht noch hier').first()).toBeVisible({ timeout: 60_000 });
      await expect(seat).toHaveValue('Kleinkleckersdorf');
      await way.mend();
      await expect
        .poll(async () => (await request.get(`${site.url}/en?category=awards&country=GH`)).status(), {
          timeout: 60_000,
        })
        .toBe(200);
      await publishForm(page);
      await seat.fill(former);
      await publishForm(page);
    } finally {
      way.cut();
      await site.stop();
    }
  });
}
