import { expect } from '@playwright/test';
import { test } from './own-entry.ts';
import { inGerman, publishForm, sessionOf, signIn } from './staff.ts';

test('an old version comes back as a draft, and goes live when it is published', async ({ page, entry, request }) => {
  const session = await sessionOf();
  const actor = `/api/actors/${entry.id}?locale=de`;
  for (const plainWords of ['Der alte Satz.', 'Der neue Satz.']) {
    const saved = await request.patch(actor, { ...session, data: { plainWords, _status: 'published' } });
    expect(saved.status()).toBe(200);
  }
  const visible = async () => (await (await request.get(actor, { headers: { cookie: '' } })).json()).plainWords;

  await signIn(page);
  await page.goto(`${entry.form}/versions`);
  await page.locator(`tbody a[href*="/${entry.id}/versions/"]`).nth(1).click();
  await page.waitForURL(/\/versions\/[0-9a-f-]+/);
  const version = `/api/actors/versions/${page.url().split('/').at(-1)?.split('?')[0]}`;
  const { updatedAt } = await (await request.get(version, session)).json();
  const clock = { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' } as const;
  await expect(page.locator('.step-nav')).toContainText(new Date(updatedAt).toLocaleTimeString('de-DE', clock));
  await page.getByRole('button', { name: 'Diesen Stand zurückholen' }).click();
  await expect(page.getByText('Auf der Website ändert sich nichts, bis Sie')).toBeVisible();
  await page.getByRole('button', { name: 'Bestätigen' }).click();
  await expect(page.getByText('Als Entwurf zurückgeholt.')).toBeVisible();
  await expect(inGerman(page, 'In einfachen Worten')).toHaveValue('Der alte Satz.');
  expect(await visible()).toBe('Der neue Satz.');

  await page.waitForLoadState('networkidle');
  await publishForm(page);
  expect(await visible()).toBe('Der alte Satz.');
});
