import { expect, test } from '@playwright/test';

// The people whom the directory is for, each with one question, without a script: never more than two steps.
test.use({ javaScriptEnabled: false });

test('a town hall finds who gives advice on money for a visit, and how to reach them', async ({ page }) => {
  await page.goto('/de');
  await page.getByRole('searchbox').fill('Förderung');
  await page.getByRole('button', { name: 'Suchen', exact: true }).click();
  const first = page.getByRole('main').getByRole('article').first();
  await expect(first.getByRole('heading')).toContainText('Kontaktstelle CERV');
  await expect(first.getByRole('link', { name: /kontaktstelle-cerv\.de/ })).toHaveAttribute('href', /^https:\/\//);
});

test('a volunteer with a phone calls somebody who knows Poland', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/de');
  await page.getByRole('searchbox').fill('Polen');
  await page.getByRole('button', { name: 'Suchen', exact: true }).click();
  const institute = page.getByRole('main').getByRole('article').filter({ hasText: 'Deutsches Polen-Institut' });
  const call = institute.getByRole('link', { name: /Telefon|\+49/ });
  await expect(call).toHaveAttribute('href', 'tel:+49615142020');
  await expect(institute.getByRole('heading')).toBeInViewport();
});

test('a journalist finds how many links there are with France, of when, and who says so', async ({ page }) => {
  await page.goto('/de');
  await page
    .getByRole('link', { name: /Fakten|260/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/de\/fakten/);
  const row = page.getByRole('row').filter({ hasText: 'Frankreich' }).first();
  await expect(row).toContainText(/mehr als\s*260/);
  await expect(page.getByRole('main')).toContainText(/Stand 2021/);
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Auslandsgesellschaft\.de, Who is Who/ })
      .first(),
  ).toBeVisible();
});

test('a British council finds its partner in the field and writes to it', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('searchbox').fill('UK');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const first = page.getByRole('main').getByRole('article').first();
  await expect(first.getByRole('heading')).toContainText('British-German Association');
  await expect(first.getByRole('link').nth(1)).toHaveAttribute('href', /^(https:|mailto:|tel:)/);
});

test('a pupil learns what a partnership of towns is, and how one begins', async ({ page }) => {
  await page.goto('/de');
  await page.getByRole('main').getByRole('link', { name: 'Städtepartnerschaft', exact: true }).click();
  await expect(page).toHaveURL('/de/grundlagen');
  await expect(page.getByRole('heading', { level: 2, name: 'Wie man beginnt' })).toBeVisible();
  await page.goto('/en');
  await page.getByRole('main').getByRole('link', { name: 'partnerships', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'How to begin' })).toBeVisible();
});

test('somebody who listens goes past the menu and from heading to heading', async ({ page }) => {
  await page.goto('/de?category=awards');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#/);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  const entries = main.getByRole('article');
  expect(await entries.count()).toBeGreaterThan(1);
  for (const entry of await entries.all()) {
    const name = (await entry.getByRole('heading', { level: 3 }).textContent()) ?? '';
    await expect(entry.getByRole('heading', { level: 3 }).getByRole('link')).toHaveText(name.trim());
  }
});
