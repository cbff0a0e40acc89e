import { expect } from '@playwright/test';
import { test } from './own-entry.ts';
import { sessionOf, signIn } from './staff.ts';

test('makes a search word of what was looked for in vain, with one choice', async ({ page, request, entry }) => {
  const typed = `wasserballverein${Date.now().toString(36).replaceAll(/\d/g, 'x')}`;
  const session = await sessionOf();
  const where = `where[words][equals]=${typed}`;
  await page.goto(`/de?q=${typed}`);
  try {
    await expect
      .poll(async () => (await (await request.get(`/api/missed-searches?${where}`, session)).json()).totalDocs)
      .toBe(1);
    await signIn(page);
    await page.goto(`/admin/collections/missed-searches?search=${typed}`);
    await page.getByRole('combobox', { name: `Wozu gehört „${typed}“?` }).fill(`${entry.name} (Eintrag)`);
    await expect(page.getByText(`„${typed}“ ist jetzt ein Suchwort von ${entry.name}`)).toBeVisible();
    await page.goto(`/de?q=${typed}`);
    await expect(page.getByRole('article')).toContainText(entry.name);
  } finally {
    await request.delete(`/api/missed-searches?${where}`, session);
  }
});
