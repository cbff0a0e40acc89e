import { expect, test } from '@playwright/test';
import { sessionOf, signIn } from './staff.ts';

/** More than the ten of a page that nobody asked to be longer. */
const count = 12;
const word = 'Sammelwort';

test('what is ticked in a list is published, and unpublished, to the last one', async ({ page, request }) => {
  test.setTimeout(180_000);
  const session = await sessionOf();
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const data = { name: `${word} ${at}`, slug: `sammelwort-${at}`, bodyKind: 'organisation', _status: 'draft' };
    const made = await request.post('/api/actors?locale=de&draft=true', { ...session, data });
    expect(made.status()).toBe(201);
    ids.push((await made.json()).doc.id);
  }
  const visible = async () => {
    const answer = await request.get(`/api/actors?where[name][like]=${word}&locale=de&limit=100`, {
      headers: { cookie: '' },
    });
    return (await answer.json()).docs.length as number;
  };

  await signIn(page);
  for (const { action, confirm, expected } of [
    { action: 'Veröffentlichen', confirm: 'Bestätigen', expected: count },
    { action: 'Von der Website nehmen', confirm: 'Bestätigen', expected: 0 },
  ]) {
    await page.goto(`/admin/collections/actors?limit=50&search=${word}`);
    await page.waitForLoadState('networkidle');
    await page.locator('thead input[type="checkbox"]').check();
    await page.getByRole('button', { name: action, exact: true }).click();
    await expect(page.getByText(new RegExp(`${count} Akteure: .*${word} 7`))).toHaveCount(2);
    await page.getByRole('button', { name: confirm, exact: true }).click();
    await expect(page.getByText(`${count} Akteure`).filter({ hasText: 'erfolgreich' }).first()).toBeVisible();
    expect(await visible()).toBe(expected);
  }

  const query = ids.map((id) => `where[id][in]=${id}`).join('&');
  await request.patch(`/api/actors?${query}`, { ...session, data: { deletedAt: new Date().toISOString() } });
  expect((await request.delete(`/api/actors?trash=true&${query}`, session)).status()).toBe(200);
});
