import { expect } from '@playwright/test';
import { test } from './own-entry.ts';
import { inEnglish, inGerman, publishButton, publishForm, sessionOf, signIn } from './staff.ts';

test('a refused publication is corrected by way of the summary', async ({ page, entry }) => {
  await signIn(page);
  await page.goto('/admin/collections/actors');
  await page.getByRole('link', { name: entry.name }).first().click();
  await expect(page).toHaveURL(entry.form);
  await page.waitForLoadState('networkidle');

  const address = page.getByLabel('Adresse', { exact: true }).first();
  await page.getByRole('button', { name: 'Kontakt' }).click();
  const before = await address.inputValue();
  await address.fill('eine Adresse mit Leerzeichen');
  await page.getByRole('button', { name: 'Wer es ist' }).click();
  await publishButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Was geht live?' });
  await dialog.getByRole('button', { name: 'Angehaktes veröffentlichen' }).click();
  await expect(dialog.getByText('keine vollständige Internet-Adresse')).toBeVisible();
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();

  const summary = page.getByRole('alert', { name: 'Es gibt ein Problem' });
  await expect(summary).toBeFocused();
  await summary
    .getByRole('link', { name: /^Website und weitere Kanäle 1, Adresse: Das ist keine vollständige Internet-Adresse/ })
    .click();
  await expect(address).toBeFocused();
  const told = page
    .locator('.field-error')
    .filter({ hasText: 'Sie beginnt mit https:// und enthält keine Leerzeichen.' });
  await expect(told).toBeVisible();
  await expect(address).toHaveAccessibleDescription(/enthält keine Leerzeichen/);
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  expect(await told.evaluate((error) => getComputedStyle(error).whiteSpace)).toBe('normal');

  await address.fill(before.replace(/\/?$/, '/?neu'));
  await publishForm(page);
  await expect(page.getByRole('alert', { name: 'Es gibt ein Problem' })).toHaveCount(0);
});

test('a new entry says what is needed, what is still missing and what kept it from being saved', async ({
  page,
  request,
}) => {
  await signIn(page);
  await page.goto('/admin/collections/actors/create');
  await page.waitForLoadState('networkidle');
  const name = inGerman(page, 'Name');
  const star = (label: RegExp) =>
    page
      .locator('.field-label')
      .filter({ hasText: label })
      .first()
      .evaluate((words) => getComputedStyle(words, '::after').content);
  expect([await star(/^Name\s?— Deutsch/), await star(/^Name — Englisch/)]).toEqual(['"*"', 'none']);
  await expect(inEnglish(page, 'Name')).toBeVisible();
  const missing = page.getByText('Es fehlt noch, kann aber später kommen:').locator('..');
  await expect(missing.getByRole('listitem')).toHaveCount(6);

  await publishButton(page).click();
  const summary = page.getByRole('alert', { name: 'Es gibt ein Problem' });
  await summary.getByRole('link', { name: /^Name — Deutsch:/ }).click();
  await expect(name).toBeFocused();
  // Nothing was made of it, and what may go live is shown first, as in every form.
  expect(page.url()).toMatch(/\/create$/);
  const draft = `Erst zeigen ${process.pid}`;
  await name.fill(draft);
  try {
    await publishButton(page).click();
    const dialog = page.getByRole('dialog', { name: 'Was geht live?' });
    await expect(dialog.getByText('Der Eintrag war noch nicht auf der Website.')).toBeVisible();
    await expect(dialog.getByText(draft)).toBeVisible();
  } finally {
    const query = `where[name][equals]=${encodeURIComponent(draft)}&overrideLock=true&trash=true`;
    expect((await request.delete(`/api/actors?${query}`, await sessionOf())).status()).toBe(200);
  }
});
