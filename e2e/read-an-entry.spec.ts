import { expect, type Page } from '@playwright/test';
import { test } from './own-entry.ts';
import { addressesOfSite, findActor, sessionOf, siteUrl } from './staff.ts';

type Data = Record<string, unknown> & { '@type': string };

/** What a page says to machines. */
async function dataOf(page: Page): Promise<Data[]> {
  const printed = await page.locator('script[type="application/ld+json"]').textContent();
  return (JSON.parse(printed ?? '') as { '@graph': Data[] })['@graph'];
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { address, headings, card, sentence } of [
    {
      address: '/de/akteure/deutsch-franzoesisches-institut',
      headings: [
        'In einfachen Worten',
        'Worum es geht',
        'Zum Nachlesen und Nutzen',
        'Gut zu wissen',
        'Verwandte Akteure',
      ],
      card: [
        'Hilft bei',
        'Partnerland',
        'Weitere Kanäle',
        'Weitere Namen',
        'Zuletzt geprüft',
        'So zitieren Sie den Eintrag',
      ],
      sentence: 'Hilft bei der Suche nach Veröffentlichungen über deutsch-französische Partnerschaften.',
    },
    {
      address: '/en/actors/franco-german-institute',
      headings: ['In plain words', 'About', 'Further reading and tools', 'Good to know', 'Related organisations'],
      card: [
        'Helps with',
        'Partner country',
        'Other channels',
        'Other names',
        'Last checked',
        'How to cite this entry',
      ],
      sentence: 'Helps people find publications on Franco-German partnerships.',
    },
  ]) {
    test(`everything known stands in its fixed order at ${address}`, async ({ page }) => {
      await page.goto(address);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 2 })).toHaveText(headings);
      await expect(main.getByText(sentence, { exact: true })).toBeVisible();
      const terms = await main.getByRole('complementary').locator('dt').allTextContents();
      expect(terms.filter((term) => card.includes(term))).toEqual(card);
      await expect(main.getByText(`in: Who is Who`)).toContainText(siteUrl + address);
    });
  }

  test('channels say their language, related actors why they are', async ({ page }) => {
    await page.goto('/de/akteure/deutscher-staedte-und-gemeindebund');
    await expect(page.getByRole('complementary').getByText('youtube.com')).toContainText('Deutsch');
    await page.goto('/de/akteure/rgre-deutsche-sektion');
    const related = page.locator('section', { has: page.getByRole('heading', { name: 'Verwandte Akteure' }) });
    await expect(related.getByRole('listitem').first()).toContainText('Dachorganisation');
    expect(await related.getByRole('listitem').count()).toBe(4);
    await related.getByRole('link').first().click();
    await expect(page).toHaveURL('/de/akteure/rat-der-gemeinden-und-regionen-europas-cemr');
    const back = page.locator('section', { has: page.getByRole('heading', { name: 'Verwandte Akteure' }) });
    await expect(back.getByRole('listitem').first()).toContainText('Gehört zu diesem Akteur');
  });

  test('an entry without plain words shows no empty box', async ({ page, entry }) => {
    await page.goto(`/de/akteure/${entry.slug}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(entry.name);
    await expect(page.getByRole('heading', { name: 'In einfachen Worten' })).toHaveCount(0);
  });

  test('machines read what people read', async ({ page }) => {
    await page.goto('/en/actors/british-german-association');
    const [entry, body, way] = await dataOf(page);
    const address = `${siteUrl}/en/actors/british-german-association`;
    expect(entry).toMatchObject({ '@type': 'WebPage', url: address, inLanguage: 'en' });
    expect(Date.parse(String(entry?.dateModified))).not.toBeNaN();
    expect(body).toMatchObject({
      '@type': 'NGO',
      name: 'British-German Association',
      alternateName: 'BGA',
      sameAs: 'https://britishgermanassociation.org/',
      foundingDate: '1951',
      areaServed: 'NRW, Germany and Europe',
      knowsAbout: 'United Kingdom',
    });
    expect(way).toMatchObject({ '@type': 'BreadcrumbList' });

    await page.goto('/de');
    const [website, list] = await dataOf(page);
    expect(website).toMatchObject({ '@type': 'WebSite', name: 'Who is Who', inLanguage: 'de' });
    expect(list).toMatchObject({ '@type': 'ItemList', numberOfItems: 20 });
    await page.goto('/de/fakten');
    expect((await dataOf(page))[0]).toMatchObject({ '@type': 'Dataset', inLanguage: 'de', isAccessibleForFree: true });
  });

  test('machines are told of every page below the directory where it stands', async ({ request }) => {
    const below = (await addressesOfSite(request)).filter((address) => !/^\/(de|en)$/.test(address));
    expect(below.length).toBeGreaterThan(50);
    for (const address of below) {
      const html = await (await request.get(address)).text();
      const [, printed = '', ...others] = html.split(/<script type="application\/ld\+json">(.*?)<\/script>/s);
      expect([address, others.length]).toEqual([address, 1]);
      const { '@graph': graph } = JSON.parse(printed) as { '@graph': Data[] };
      const [locale, directory] = /^\/de\b/.test(address) ? ['de', 'Verzeichnis'] : ['en', 'Directory'];
      expect(graph.filter((data) => data['@type'] === 'BreadcrumbList')).toMatchObject([
        {
          itemListElement: [
            { position: 1, name: directory, item: `${siteUrl}/${locale}` },
            ...(/^(.*\/(laender|countries|zum-mitnehmen|take-along))\/./.exec(address)?.slice(1, 2) ?? [])
              .concat(address)
              .map((item, at) => ({ position: at + 2, name: expect.stringMatching(/\S/), item: siteUrl + item })),
          ],
        },
      ]);
    }
  });

  for (const [locale, other] of [
    ['de', 'en'],
    ['en', 'de'],
  ] as const) {
    test(`a shared page has a picture that was drawn ahead, in ${locale}`, async ({ page, request }) => {
      await page.goto(`/${locale}`);
      const content = (name: string) => page.locator(`meta[property="${name}"]`).first().getAttribute('content');
      const address = (await content('og:image')) ?? '';
      expect(await content('og:image:alt')).toContain('Who is Who');
      expect(await content('og:locale:alternate')).toMatch(`${other}_`);
      await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
      const image = await request.get(address);
      expect(image.status()).toBe(200);
      expect(image.headers()).toMatchObject({ 'content-type': 'image/png' });
      expect(image.headers()['cache-control']).toContain('immutable');
      const bytes = await image.body();
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    });
  }
});

test('the sitemap names each page in both languages and where others are led', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const entries = [...sitemap.matchAll(/<url>.*?<\/url>/gs)].map(([entry]) => ({
    address: /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '',
    alternates: new Map(
      [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language = '', href = '']) => [language, href]),
    ),
  }));
  expect(entries.length).toBeGreaterThan(50);
  for (const { address, alternates } of entries) {
    expect([...alternates.keys()].sort()).toEqual(['de', 'en', 'x-default']);
    expect([...alternates.values()]).toContain(address);
    expect(alternates.get('x-default')).toBe(alternates.get('de'));
    for (const language of ['de', 'en']) {
      const other = entries.find((entry) => entry.address === alternates.get(language));
      expect(other?.alternates).toEqual(alternates);
    }
  }
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
  expect(robots).toContain('Disallow: /admin');
});

test('an old address in either language leads to the present one for good', async ({ request }) => {
  const session = await sessionOf();
  const { id } = await findActor(request, session, 'europaministerkonferenz');
  const rename = (locale: string, slug: string) =>
    request.patch(`/api/actors/${id}?locale=${locale}`, { ...session, data: { slug, _status: 'published' } });
  const german = 'europaministerkonferenz';
  const english = 'conference-of-european-affairs-ministers';
  await rename('de', 'emk-der-laender');
  await rename('en', 'emk');
  try {
    for (const [asked, answered] of [
      [`/de/akteure/${german}`, '/de/akteure/emk-der-laender'],
      [`/de/akteure/${english}`, '/de/akteure/emk-der-laender'],
      ['/de/akteure/emk', '/de/akteure/emk-der-laender'],
      [`/en/actors/${german}`, '/en/actors/emk'],
      [`/en/actors/${english}`, '/en/actors/emk'],
    ] as const) {
      const answer = await request.get(asked, { maxRedirects: 0 });
      expect([asked, answer.status(), answer.headers().location]).toEqual([asked, 308, answered]);
    }
  } finally {
    await rename('de', german);
    await rename('en', english);
  }
  const back = await request.get(`/de/akteure/${german}`, { maxRedirects: 0 });
  expect(back.status()).toBe(200);
  const once = await request.get('/de/akteure/emk-der-laender', { maxRedirects: 0 });
  expect(once.headers().location).toBe(`/de/akteure/${german}`);
});
