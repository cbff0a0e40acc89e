import { expect, type Locator } from '@playwright/test';
import { test } from './own-entry.ts';
import { publishButton, signIn } from './staff.ts';

const mostInteractions = 6;

test('an editor corrects a telephone number in six steps, and visitors can ring it', async ({
  page,
  browser,
  entry,
}) => {
  await signIn(page);
  await page.goto('/admin');
  let interactions = 0;
  const step = async (act: () => Promise<unknown>) => {
    interactions += 1;
    await act();
  };
  const click = (what: Locator) => step(() => what.click());

  const search = page.getByRole('searchbox', { name: 'Akteur suchen' });
  await step(async () => {
    await search.fill(entry.name);
    await search.press('Enter');
  });
  await click(page.getByRole('link', { name: entry.name }));
  await page.waitForLoadState('networkidle');
  await click(page.getByRole('button', { name: 'Kontakt' }));
  await step(() => page.getByLabel('Telefon').fill('0231 / 838 00-46'));
  await click(publishButton(page));
  await click(page.getByRole('button', { name: 'Angehaktes veröffentlichen' }));
  const done = page.getByRole('dialog', { name: 'Veröffentlicht.' });
  await expect(done).toBeVisible();
  expect(interactions).toBeLessThanOrEqual(mostInteractions);

  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await visitor.goto(`/de/akteure/${entry.slug}`);
  await expect(visitor.getByRole('link', { name: 'Anrufen +49 231 8380046' })).toHaveAttribute(
    'href',
    'tel:+492318380046',
  );
  await visitor.context().close();

  // The form stays where it was, and takes the next change.
  await done.getByRole('button', { name: 'Schließen' }).click();
  await page.getByLabel('Telefon').fill('0231 / 838 00-47');
  await expect(page.getByText('Sie haben den Kontakt geändert.')).toBeVisible();
  await page.getByRole('button', { name: 'Heute bestätigt' }).click();
  await expect(page.getByLabel('Kontakt bestätigt')).toHaveValue(/^\d{1,2}\.\d{1,2}\.20\d\d$/);

  // Second thoughts: what is live counts again.
  await page.getByRole('button', { name: 'Entwurf speichern' }).click();
  await page.getByRole('button', { name: 'Entwurf verwerfen' }).click();
  await page.getByRole('button', { name: 'Bestätigen' }).click();
  await expect(page.getByLabel('Telefon')).toHaveValue('+492318380046');
  await expect(page.getByLabel('Kontakt bestätigt')).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Entwurf verwerfen' })).toHaveCount(0);
});
