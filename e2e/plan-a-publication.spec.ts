import { expect, test } from '@playwright/test';
import { runProgram } from './run-program.ts';
import { findActor, inGerman, sessionOf, signIn } from './staff.ts';

test('what was planned by another process is published by the site and seen by visitors', async ({ request }) => {
  test.setTimeout(120_000);
  const list = async () => (await request.get('/de')).text();
  expect(await list()).not.toContain('Terminstadt');
  runProgram('src/testing/plan-publication.ts', 'europarat', 'Terminstadt');
  expect(await list()).not.toContain('Terminstadt');
  await expect.poll(list, { timeout: 90_000, intervals: [1000] }).toContain('Terminstadt');
});

/** The Monday after this one as a German writes it, and in words. */
function nextMonday(): { typed: string; words: string } {
  const day = new Date(Date.now() + 86_400_000 * (8 - (new Date().getUTCDay() || 7) + 7));
  const written = (options: Intl.DateTimeFormatOptions) =>
    day.toLocaleDateString('de-DE', { timeZone: 'UTC', day: 'numeric', year: 'numeric', ...options });
  return { typed: written({ month: 'numeric' }), words: written({ weekday: 'long', month: 'long' }) };
}

test('an editor plans for a Monday at nine, sees the plan in form and list, and deletes it', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page);
  const slug = 'institut-fuer-europaeische-partnerschaften';
  const { id, name } = await findActor(page.request, await sessionOf(), slug);
  await page.goto(`/admin/collections/actors/${id}`);
  await page.waitForLoadState('networkidle');
  await inGerman(page, 'In einfachen Worten').fill('Erst am Montag zu lesen.');
  await page.getByRole('button', { name: 'Planen …' }).click();

  const { typed, words } = nextMonday();
  const window = page.getByRole('dialog', { name: 'Planen' });
  await expect(window.getByRole('checkbox', { name: 'In einfachen Worten' })).toBeChecked();
  await window.getByLabel('Tag').fill('31.11.2099');
  await window.getByLabel('Uhrzeit').fill('9');
  await window.getByRole('button', { name: 'Plan speichern' }).click();
  await expect(window.getByRole('alert')).toContainText('Dieses Datum gibt es nicht');
  await window.getByLabel('Tag').fill(typed);
  await expect(window.getByText(`${words}, 9:00 Uhr`)).toBeVisible();
  await window.getByRole('button', { name: 'Plan speichern' }).click();
  const done = page.getByRole('dialog', { name: 'Geplant.' });
  await done.getByRole('button', { name: 'Schließen' }).click();

  const note = page.locator('.plan-note');
  await expect(note).toContainText(`Wird veröffentlicht: ${words}, 9:00 Uhr`);
  await page.goto(`/admin/collections/actors?search=${encodeURIComponent(name)}`);
  await expect(page.locator('tr', { hasText: name }).getByText('live ab')).toBeVisible();
  expect(await (await page.request.get(`/de/akteure/${slug}`)).text()).not.toContain('Erst am Montag');

  await page.goto(`/admin/collections/actors/${id}`);
  await note.getByRole('button', { name: 'Plan löschen' }).click();
  await expect(note).toHaveCount(0);
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(note).toHaveCount(0);
});
