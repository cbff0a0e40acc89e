import { expect, test } from '@playwright/test';
import { inGerman, publishForm, sessionOf, signIn } from './staff.ts';

test('an old version comes back as a draft, and goes live when it is published', async ({ page, request }) => {
  const session = await sessionOf(request);
  const data = { name: 'Versionsprobe', slug: 'versionsprobe', bodyKind: 'organisation', _status: 'published' };
  const made = await request.post('/api/actors?locale=de', {
    ...session,
    data: { ...data, plainWords: 'Der alte Satz.' },
  });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()).doc as { id: string };
  const actor = `/api/actors/${id}?locale=de`;
  const changed = await request.patch(actor, {
    ...session,
    data: { plainWords: 'Der neue Satz.', _status: 'published' },
  });
  expect(changed.status()).toBe(200);
  const visible = async () => (await (await request.get(actor, { headers: { cookie: '' } })).json()).plainWords;

  await signIn(page);
  await page.goto(`/admin/collections/actors/${id}/versions`);
  await page.locator(`tbody a[href*="/${id}/versions/"]`).last().click();
  await page.getByRole('button', { name: 'Diesen Stand zurückholen' }).click();
  await expect(page.getByText('Auf der Website ändert sich nichts, bis Sie')).toBeVisible();
  await page.getByRole('button', { name: 'Bestätigen' }).click();
  await expect(page.getByText('Als Entwurf zurückgeholt.')).toBeVisible();
  await expect(inGerman(page, 'In einfachen Worten')).toHaveValue('Der alte Satz.');
  expect(await visible()).toBe('Der neue Satz.');

  await page.waitForLoadState('networkidle');
  await publishForm(page);
  expect(await visible()).toBe('Der alte Satz.');
  await request.patch(actor, { ...session, data: { deletedAt: new Date().toISOString() } });
  expect((await request.delete(`${actor}&trash=true`, session)).status()).toBe(200);
});
