import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { siteUrl } from './staff.ts';

test.use({ javaScriptEnabled: false });

/** A municipality's site: another origin that shows our pages in frames, in a sandbox where one is told. */
async function openTown(addresses: string[], sandbox?: string) {
  const bounds = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  const frames = addresses.map((address) => `<iframe title="${address}" src="${siteUrl}${address}"${bounds}></iframe>`);
  const server = createServer((_req, res) => {
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.end(`<!doctype html><html lang="de"><title>Stadt</title>${frames.join('')}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

for (const sandbox of [undefined, 'allow-popups', 'allow-popups allow-popups-to-escape-sandbox']) {
  test(`a town shows the part of the list it has chosen, and a link opens the entry (sandbox: ${sandbox})`, async ({
    page,
  }) => {
    const town = await openTown(['/de/einbetten?category=data-and-research'], sandbox);
    await page.goto(town.url);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('Who is Who');
    await expect(frame.locator('.rows > li')).toHaveCount(3);
    const opened = page.waitForEvent('popup');
    const link = frame.getByRole('link', { name: 'Deutsch-Französisches Institut' });
    await expect(link).toHaveAccessibleDescription(/in einem neuen Fenster/);
    await link.click();
    const entry = await opened;
    await expect(entry).toHaveURL(`${siteUrl}/de/akteure/deutsch-franzoesisches-institut`);
    await expect(entry.getByRole('heading', { level: 1 })).toContainText('Deutsch-Französisches Institut');
    await expect(page).toHaveURL(town.url);
    town.close();
  });
}

test('no other page can be framed', async ({ page }) => {
  const others = [
    '/de',
    '/en',
    '/de/akteure/deutsch-franzoesisches-institut',
    '/de/broschuere',
    '/en/take-along',
    '/admin',
  ];
  const town = await openTown([...others, '/en/embed']);
  await page.goto(town.url);
  await expect(page.frameLocator('iframe[title="/en/embed"]').getByRole('heading', { level: 1 })).toBeVisible();
  for (const address of others) {
    const frame = page.frameLocator(`iframe[title="${address}"]`);
    await expect(frame.getByText('Who is Who')).toHaveCount(0);
    await expect(frame.locator('main')).toHaveCount(0);
  }
  town.close();
});
