import { expect, test } from '@playwright/test';
import { findActor, sessionOf } from './staff.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('stays on the same entry, with an address in the other language', async ({ page }) => {
    await page.goto('/de/akteure/europarat');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL('/en/actors/council-of-europe');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Council of Europe');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByText(/not yet reviewed/)).toBeVisible();
    await page.getByRole('link', { name: 'Deutsch', exact: true }).click();
    await expect(page).toHaveURL('/de/akteure/europarat');
  });

  test('keeps the filters', async ({ page }) => {
    await page.goto('/de?category=funding');
    const found = await page.getByRole('article').count();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL('/en?category=funding');
    await expect(page.getByRole('article')).toHaveCount(found);
  });

  for (const [language, address] of [
    ['en-GB', '/en'],
    ['de-DE', '/de'],
    ['fr-FR', '/de'],
  ] as const) {
    test(`greets a browser in ${language} at ${address}`, async ({ browser }) => {
      const context = await browser.newContext({ locale: language });
      const page = await context.newPage();
      await page.goto('/');
      await expect(page).toHaveURL(address);
      expect(await context.cookies()).toEqual([]);
      await context.close();
    });
  }

  test('leads an address of the other language to ours for good', async ({ request }) => {
    for (const [asked, answered] of [
      ['/de/actors/europarat', '/de/akteure/europarat'],
      ['/en/akteure/council-of-europe', '/en/actors/council-of-europe'],
      ['/de/akteure/council-of-europe', '/de/akteure/europarat'],
      ['/en/fakten', '/en/facts'],
      ['/en/wer-hilft', '/en'],
      ['/en/einbetten?category=advice&category=funding', '/en/embed?category=advice&category=funding'],
      ['/de/embed?category=funding', '/de/einbetten?category=funding'],
      ['/en/rueckmeldung?entry=europarat&kind=mistake', '/en/feedback?entry=europarat&kind=mistake'],
      ['/de/report?kind=suggestion', '/de/rueckmeldung?kind=suggestion'],
    ] as const) {
      const answer = await request.get(asked, { maxRedirects: 0 });
      const { pathname, search } = new URL(answer.headers().location ?? '', 'http://x');
      expect([asked, answer.status(), pathname + search]).toEqual([asked, 308, answered]);
    }
  });
});

test('shows German, marked and explained, where English is missing', async ({ page, request }) => {
  const session = await sessionOf();
  const data = {
    name: 'Nur auf Deutsch',
    bodyKind: 'organisation',
    lifecycle: 'active',
    seat: 'Münster',
    _status: 'published',
  };
  const made = await request.post('/api/actors?locale=de', { ...session, data });
  expect(made.status()).toBe(201);
  const { id } = await findActor(request, session, 'nur-auf-deutsch');
  try {
    const answer = await page.goto('/en/actors/nur-auf-deutsch');
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nur auf Deutsch');
    await expect(page.locator('[lang="de"]', { hasText: 'Nur auf Deutsch' }).first()).toBeVisible();
    await expect(page.getByText(/only.*German/i).first()).toBeVisible();
  } finally {
    await request.delete(`/api/actors/${id}`, session);
  }
});
