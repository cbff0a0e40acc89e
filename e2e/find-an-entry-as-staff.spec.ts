import { expect, type Page, test } from '@playwright/test';
import { sessionOf, signIn } from './staff.ts';

const entry = {
  name: 'Büro für Städtefreundschaft Überruhr',
  slug: 'buero-ueberruhr',
  bodyKind: 'organisation',
  lifecycle: 'active',
  names: [{ value: 'Jumelage-Stelle Quellenbusch', kind: 'former', language: 'de' }],
  links: [{ platform: 'website', state: 'known', url: 'https://www.ueberruhr-freundschaft.example/wir' }],
  _status: 'draft',
};

/** Types into the search of the list that is open, in a drawer or not. */
async function search(page: Page, words: string): Promise<void> {
  await page.locator('#search-filter-input').last().fill(words);
}

test.afterEach(async ({ request }) => {
  await request.delete(`/api/actors?where[slug][equals]=${entry.slug}&trash=true`, await sessionOf());
});

test('staff find an entry however they write it, and a fact by a country in its rows', async ({ page, request }) => {
  test.setTimeout(120_000);
  const session = await sessionOf();
  expect((await request.post('/api/actors?draft=true&locale=de', { ...session, data: entry })).status()).toBe(201);
  await signIn(page);

  await page.goto('/admin/collections/actors');
  await page.waitForLoadState('networkidle');
  const found = page.getByRole('link', { name: entry.name });
  for (const words of ['quellenbusch', 'STAEDTEFREUNDSCHAFT', 'ueberruhr-freundschaft.example']) {
    await search(page, words);
    await expect(page.getByRole('row')).toHaveCount(2);
    await expect(found).toBeVisible();
  }

  await page.goto('/admin/collections/fun-facts');
  await page.waitForLoadState('networkidle');
  await search(page, 'vereinigtes koenigreich');
  await expect(page).toHaveURL(/search=vereinigtes/);
  const form = /fun-facts\/[0-9a-f-]{24,36}/;
  // The list that is being drawn anew may swallow a click.
  await expect(async () => {
    if (!form.test(page.url())) await page.getByRole('link', { name: /^Partnerländer .*\(Rangliste\)/ }).click();
    await expect(page).toHaveURL(form, { timeout: 5000 });
  }).toPass();
  await expect(page.getByText('Vereinigtes Königreich – mehr als 130')).toBeVisible();

  await page.goto('/admin/collections/actors/create');
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Einordnung', exact: true }).click();
  await page.locator('#field-parent .rs__control').click();
  await search(page, 'UEBERRUHR');
  await page.getByRole('dialog').getByRole('button', { name: entry.name }).click();
  await expect(page.locator('#field-parent .relationship--single-value__text')).toHaveText(entry.name);
});
