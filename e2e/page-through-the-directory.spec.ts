import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { addressesOfSite, sessionOf } from './staff.ts';

test.use({ javaScriptEnabled: false });

const madeUp = [
  ...Array.from({ length: 60 }, (_, at) => `Mosaik ${100 + at}`),
  ...Array.from({ length: 25 }, (_, at) => `Zirkel ${100 + at}`),
];
const own = 'where[internalNote][equals]=page-through&limit=100&depth=0';
const words = {
  de: { next: 'Nächste Seite', previous: 'Vorherige Seite', page: 'Seite', of: 'von', letters: /Anfangsbuchstabe/ },
  en: { next: 'Next page', previous: 'Previous page', page: 'Page', of: 'of', letters: /initial letter/ },
};

async function removeMadeUp(request: APIRequestContext): Promise<void> {
  const answer = await request.delete(`/api/actors?${own}`, await sessionOf());
  expect(answer.status()).toBe(200);
}

test.beforeAll(async ({ request }) => {
  const session = await sessionOf();
  for (const name of madeUp) {
    const data = { name, bodyKind: 'group', partnerCountries: ['LU'], internalNote: 'page-through', _status: 'draft' };
    const answer = await request.post('/api/actors?locale=de&draft=true&depth=0', { ...session, data });
    expect(answer.status()).toBe(201);
  }
  const data = { _status: 'published' };
  const published = await request.patch(`/api/actors?${own}&locale=de`, { ...session, data });
  expect(((await published.json()) as { docs: unknown[] }).docs).toHaveLength(madeUp.length);
});

test.afterAll(({ request }) => removeMadeUp(request));

const namesOn = (page: Page) => page.getByRole('article').getByRole('heading').allTextContents();
const listOf = async (page: Page) => {
  const graph = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}');
  return graph['@graph'][1];
};

for (const locale of ['de', 'en'] as const) {
  const { next, previous, page: word, of, letters } = words[locale];

  test(`turns every page in ${locale} and meets each entry once`, async ({ page }) => {
    await page.goto(`/${locale}`);
    const met: string[] = [];
    for (const [number, range] of [
      [1, '1–50'],
      [2, '51–100'],
      [3, '101–105'],
    ] as const) {
      const address = number === 1 ? `/${locale}` : `/${locale}?page=${number}`;
      await expect(page).toHaveURL(new RegExp(`${address.replace('?', '\\?')}(#list)?$`));
      await expect(page.getByRole('heading', { level: 2 })).toContainText([`${range} ${of} 105`]);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        new RegExp(`${address.replace('?', '\\?')}$`),
      );
      if (number > 1) await expect(page).toHaveTitle(new RegExp(`${word} ${number} ${of} 3`, 'i'));
      const pager = page.getByRole('navigation', { name: /Seiten|Pages/ });
      await expect(pager.getByRole('link', { name: `${word} ${number}`, exact: true })).toHaveAttribute(
        'aria-current',
        'page',
      );
      await expect(pager.getByRole('link', { name: previous })).toHaveCount(number === 1 ? 0 : 1);
      const names = await namesOn(page);
      const { itemListElement: listed, numberOfItems } = await listOf(page);
      expect(numberOfItems).toBe(105);
      expect(listed.map(({ position }: { position: number }) => position)).toEqual(
        names.map((_, at) => met.length + at + 1),
      );
      expect(listed.map(({ name }: { name: string }) => name)).toEqual(names);
      met.push(...names);
      if (number < 3) await pager.getByRole('link', { name: next }).click();
      else await expect(pager.getByRole('link', { name: next })).toHaveCount(0);
    }
    expect(new Set(met).size).toBe(105);
    expect(met).toEqual(expect.arrayContaining(madeUp));
  });

  test(`jumps to a letter on another page in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}`);
    const jumps = page.getByRole('navigation', { name: letters });
    await jumps.getByRole('link', { name: 'Z', exact: true }).click();
    await expect(page).toHaveURL(`/${locale}?page=2#letter-Z`);
    await expect(page.getByRole('heading', { name: 'Zirkel 100' })).toBeInViewport();
    await jumps.getByRole('link', { name: 'C', exact: true }).click();
    await expect(page).toHaveURL(`/${locale}#letter-C`);
  });
}

test('filter and search begin on the first page, and have pages of their own', async ({ page }) => {
  await page.goto('/de?page=3');
  await page
    .getByRole('navigation', { name: 'Verzeichnis filtern' })
    .getByRole('link', { name: /^Luxemburg/ })
    .click();
  await expect(page).toHaveURL('/de?country=LU');
  await page.getByRole('link', { name: 'Nächste Seite' }).click();
  await expect(page).toHaveURL('/de?country=LU&page=2#list');
  await expect(page.getByRole('heading', { level: 2 })).toContainText(['51–85 von 85 Akteuren für Luxemburg']);
  await page.getByRole('searchbox').fill('Mosaik');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page).toHaveURL('/de?q=Mosaik&country=LU');
  const first = await namesOn(page);
  await page.getByRole('link', { name: 'Seite 2', exact: true }).click();
  await expect(page).toHaveURL('/de?q=Mosaik&country=LU&page=2#list');
  expect([...first, ...(await namesOn(page))].toSorted()).toEqual(madeUp.slice(0, 60));
  await page.getByRole('link', { name: /Luxemburg: Filter entfernen/ }).click();
  await expect(page).toHaveURL('/de?q=Mosaik');
});

test('a page that there is not says how many there are, in the other language too', async ({ page }) => {
  for (const number of ['4', '999999999999999']) {
    const answer = await page.goto(`/de?page=${number}`);
    expect(answer?.status()).toBe(404);
    await expect(page).toHaveTitle(/^Seite \S+ gibt es nicht/);
    await expect(page.getByText('Diese Liste hat 3 Seiten mit 105 Einträgen.')).toBeVisible();
  }
  await page.getByRole('link', { name: 'Zur letzten Seite (3)' }).click();
  await expect(page).toHaveURL('/de?page=3');
  const english = await page.goto('/en?country=LU&page=3');
  expect(english?.status()).toBe(404);
  await page.getByRole('link', { name: 'To the first page' }).click();
  await expect(page).toHaveURL('/en?country=LU');
});

test('what is no page at all leads to the canonical address', async ({ request }) => {
  for (const nonsense of ['page=0', 'page=1', 'page=-1', 'page=1e9', 'page=abc', 'page=2&page=3', 'page=']) {
    const answer = await request.get(`/de?${nonsense}`, { maxRedirects: 0 });
    expect([nonsense, answer.status(), answer.headers().location]).toEqual([nonsense, 308, '/de']);
  }
  const named = await request.get('/de?page=2&utm_source=x&country=lu', { maxRedirects: 0 });
  expect(named.headers().location).toBe('/de?country=LU&page=2');
});

test('fits a narrow screen, with targets for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/de?page=2');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  for (const link of await page.getByRole('navigation', { name: 'Seiten der Liste' }).getByRole('link').all()) {
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test('the list in a frame is bounded and leads to the whole, the brochure has all', async ({ page, request }) => {
  await page.goto('/de/einbetten');
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('link') })).toHaveCount(100);
  await expect(page.getByText('100 von 105 Einträgen')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Alle 105 im Verzeichnis ansehen' })).toHaveAttribute('href', '/de');
  expect((await (await request.get('/de/broschuere')).text()).match(/class="sheet"/g)).toHaveLength(105);
  const entries = (await addressesOfSite(request)).filter((path) => path.startsWith('/de/akteure/'));
  expect(entries).toHaveLength(105);
});

test('with the twenty entries of today nothing is paged', async ({ page, request }) => {
  await removeMadeUp(request);
  await page.goto('/de');
  await expect(page.getByRole('heading', { name: '20 Akteure, alphabetisch' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Seiten der Liste' })).toHaveCount(0);
});
