import { expect, type Page } from '@playwright/test';
import { test } from './own-entry.ts';
import { inEnglish, inGerman, makeAccount, publishForm, signIn } from './staff.ts';

const label = 'In einfachen Worten';
const translator = {
  email: 'translator-states@example.org',
  password: 'four unrelated words',
  name: 'Tina Tran',
  role: 'translator',
};

async function openForm(page: Page, form: string): Promise<void> {
  await page.goto(form);
  await page.waitForLoadState('networkidle');
}

const states = (page: Page) => page.locator('.language-states');

test('head and list tell how far German and English are, and a translator hands in what an editor publishes', async ({
  page,
  browser,
  request,
  entry,
}) => {
  test.setTimeout(180_000);
  await signIn(page);
  await openForm(page, entry.form);
  await inGerman(page, label).fill('Der Verband vertritt 294 Landkreise.');
  await inEnglish(page, label).fill('The association represents 294 counties.');
  await publishForm(page);
  await expect(states(page)).toContainText('veröffentlicht');

  await makeAccount(request, translator);
  const colleague = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await signIn(colleague, translator);
  await page.goto('/admin/collections/actors');
  await openForm(colleague, entry.form);
  await expect(colleague.getByRole('button', { name: /Veröffentlichen|Entwurf speichern/ })).toHaveCount(0);
  await expect(colleague.getByRole('button', { name: /hinzufügen$/ }).filter({ visible: true })).toHaveCount(0);
  await expect(inGerman(colleague, label)).toBeDisabled();
  await inEnglish(colleague, label).fill('The association speaks for 294 counties.');
  await colleague.keyboard.press('Control+s');
  await expect(states(colleague)).toContainText(/Entwurf offen \(von Tina Tran, seit .+\)/);
  await colleague.context().close();

  await page.goto('/admin/collections/actors?search=Probeverein');
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: entry.name }) });
  await expect(row).toContainText('veröffentlicht');
  await expect(row.locator('.language-pill')).toHaveCount(2);
});

test('the preview leads back to the form', async ({ page, entry: { id } }) => {
  await signIn(page);
  await page.goto(`/preview?collection=actors&id=${id}&locale=en`);
  await expect(page).toHaveURL(/\/en\/actors\//);
  const note = page.getByRole('status');
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  expect((await note.boundingBox())?.width).toBe(width);
  await note.getByRole('link', { name: 'Back to editing' }).click();
  await expect(page).toHaveURL(`/admin/collections/actors/${id}`);
  await page.goto(`/preview?collection=actors&id=${id}&locale=en`);
  await note.getByRole('link', { name: 'See it on the site' }).click();
  await expect(page).toHaveURL(/\/en\/actors\//);
  await expect(note).toHaveCount(0);
});
