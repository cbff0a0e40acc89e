import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the ranking is a table with places, numbers, date and source', async ({ page }) => {
  await page.goto('/de/fakten');
  const table = page.getByRole('table').first();
  const rows = table.getByRole('row');
  await expect(rows.nth(1)).toContainText(/1.*Frankreich.*mehr als.*260/s);
  await expect(rows.nth(2)).toContainText(/2.*Vereinigtes Königreich.*mehr als.*130/s);
  await expect(rows.nth(3)).toContainText(/3.*Polen.*mehr als.*80/s);
  await expect(page.getByText(/Stand.*2021/).first()).toBeVisible();
  await expect(page.getByRole('link', { name: /Auslandsgesellschaft/ }).first()).toHaveAttribute('href', /^https:/);
  await expect(table.locator('svg').first()).toBeVisible();
});

test('sources that disagree both stand, with the reason', async ({ page }) => {
  await page.goto('/en/facts');
  await expect(page.getByText(/269/).first()).toBeVisible();
  await expect(page.getByText(/links of every kind/).first()).toBeVisible();
});

test('every number has its date or says that it is unknown, and a source', async ({ page }) => {
  await page.goto('/de/fakten');
  const facts = page.getByRole('article');
  expect(await facts.count()).toBeGreaterThan(20);
  for (const fact of await facts.all()) await expect(fact).toContainText(/Quelle/);
});
