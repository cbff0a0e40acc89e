import { expect, type Page, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

/** The address that a browser makes of the description a page points at (OpenSearch 1.1, URL template syntax). */
async function searchAddress(page: Page, locale: string, terms: string): Promise<string> {
  await page.goto(`/${locale}`);
  const described = (await page.locator('link[rel="search"]').getAttribute('href')) ?? '';
  const description = await (await page.request.get(described)).text();
  const [, method] = /<Url type="text\/html" method="(\w+)"/.exec(description) ?? [];
  const [, template = ''] = /template="([^"]+)"/.exec(description) ?? [];
  expect(method).toBe('get');
  expect(template).toContain('{searchTerms}');
  return template.replaceAll('&amp;', '&').replace('{searchTerms}', terms);
}

for (const [locale, words, hit] of [
  ['de', 'Frankreich', 'Deutsch-Französisches Institut'],
  ['en', 'France', 'Franco-German Institute'],
  ['de', 'Städtetag', 'Deutscher Städtetag'],
  ['en', 'Städtetag', 'Association of German Cities'],
  ['de', 'Städte & Gemeinden', 'Städte- und Gemeindebund'],
  ['en', 'Städte & Gemeinden', 'Association of Towns and Municipalities'],
] as const) {
  // Browsers write a space in either way.
  for (const terms of new Set([encodeURIComponent(words), encodeURIComponent(words).replaceAll('%20', '+')])) {
    test(`finds ${words} from the browser's own field, as ${terms}, in ${locale}`, async ({ page }) => {
      const answer = await page.goto(await searchAddress(page, locale, terms));
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole('searchbox')).toHaveValue(words);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('article').filter({ hasText: hit }).first()).toBeVisible();
    });
  }
}
