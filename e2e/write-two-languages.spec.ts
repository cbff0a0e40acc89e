import { expect, type Page, test } from '@playwright/test';
import { findActor, inEnglish, inGerman, publishButton, publishForm, sessionOf, signIn } from './staff.ts';

const slug = 'deutsches-polen-institut';
const label = 'In einfachen Worten';
const draft = { name: 'Entwurf speichern', exact: true };

/** What visitors read in the two languages of the entry. */
async function visitorsRead(page: Page, words: { de: string; en: string }): Promise<void> {
  const [de, en] = await Promise.all(
    [`/de/akteure/${slug}`, '/en/actors/german-poland-institute'].map(async (address) =>
      (await page.request.get(address)).text(),
    ),
  );
  expect([de?.includes(words.de), en?.includes(words.en)]).toEqual([true, true]);
}

async function openForm(page: Page): Promise<void> {
  const { id } = await findActor(page.request, await sessionOf(), slug);
  await page.goto(`/admin/collections/actors/${id}`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Wer es ist' }).click();
}

test.beforeEach(async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page);
  await openForm(page);
});

test('an editor writes both languages in one form and both are live at once', async ({ page }) => {
  await expect(page.locator('.localizer')).toBeHidden();
  await inGerman(page, label).fill('Dieses Institut berät 10 Städte.');
  await inEnglish(page, label).fill('This institute advises 10 towns.');
  await publishForm(page);
  await visitorsRead(page, { de: 'berät 10 Städte', en: 'advises 10 towns' });
});

test('a correction in German shows that the English is behind, until it is adapted or said to be right', async ({
  page,
}) => {
  const behind = page.getByText(/^hinkt hinterher/);
  await expect(behind).toHaveCount(0);
  await inGerman(page, label).fill('Dieses Institut berät 102 Städte.');
  await expect(behind).toHaveCount(1);
  await expect(page.locator('.translation-note__behind del')).toHaveText('10');
  await expect(page.locator('.translation-note__behind ins')).toHaveText('102');
  await publishForm(page);
  await expect(behind).toHaveCount(1);
  await page.getByRole('button', { name: 'Das Englische stimmt weiterhin' }).click();
  await expect(behind).toHaveCount(0);
  // What the site said before may still stand there.
  const isSaved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());
  await page.getByRole('button', draft).click();
  await isSaved;
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(behind).toHaveCount(0);

  await inGerman(page, label).fill('Dieses Institut berät 103 Städte.');
  await expect(behind).toHaveCount(1);
  await inEnglish(page, label).fill('This institute advises 103 towns.');
  await publishForm(page);
  await expect(behind).toHaveCount(0);
  await visitorsRead(page, { de: 'berät 103 Städte', en: 'advises 103 towns' });
});

test('what is not ticked stays pending through a publication, and goes live when it is released', async ({ page }) => {
  await inGerman(page, label).fill('Ein neuer deutscher Satz.');
  await inEnglish(page, label).fill('Half an English sen');
  await publishButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Was geht live?' });
  const english = dialog.getByRole('group', { name: 'Englisch' });
  await expect(english.getByRole('checkbox')).toBeChecked();
  await english.getByRole('checkbox').uncheck();
  await dialog.getByRole('button', { name: 'Angehaktes veröffentlichen' }).click();
  const done = page.getByRole('dialog', { name: 'Veröffentlicht.' });
  await expect(done.getByText('Als Entwurf liegt noch: 1.')).toBeVisible();
  await visitorsRead(page, { de: 'Ein neuer deutscher Satz.', en: 'advises 103 towns' });

  await done.getByRole('button', { name: 'Schließen' }).click();
  await expect(inEnglish(page, label)).toHaveValue('Half an English sen');
  await inEnglish(page, label).fill('A whole English sentence.');
  await publishForm(page);
  await visitorsRead(page, { de: 'Ein neuer deutscher Satz.', en: 'A whole English sentence.' });
});
