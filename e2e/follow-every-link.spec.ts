import { type APIRequestContext, expect, test } from '@playwright/test';
import { elementsIn } from './html.ts';
import { addressesOfSite, siteUrl } from './staff.ts';

interface Head {
  canonical: string;
  /** The address of the page in each language, by `hreflang`. */
  alternates: Record<string, string>;
  /** Everything the page points at for machines, with the type it announces. */
  targets: { address: string; type: string }[];
}

const whole = (address = '') => new URL(address, siteUrl).href;
const pageType = 'text/html';
/** What a link announces as oEmbed is sent as plain JSON (oEmbed, 2.3.4 and 4). */
const sentAs = new Map([['application/json+oembed', 'application/json']]);

async function headOf(request: APIRequestContext, path: string): Promise<Head> {
  const html = await (await request.get(path)).text();
  const links = elementsIn(html, 'link').map(({ attributes }) => attributes);
  const languages = links.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang);
  const meta = new Map(
    elementsIn(html, 'meta').map(({ attributes: { name, property, content } }) => [property ?? name, content]),
  );
  return {
    canonical: whole(links.find(({ rel }) => rel === 'canonical')?.href),
    alternates: Object.fromEntries(languages.map(({ hreflang, href }) => [hreflang, whole(href)])),
    targets: [
      ...links.map(({ href, type }) => ({ address: whole(href), type: sentAs.get(type ?? '') ?? type ?? pageType })),
      ...['og:image', 'twitter:image'].map((image) => ({
        address: whole(meta.get(image)),
        type: meta.get(`${image}:type`) ?? '',
      })),
      { address: whole(meta.get('og:url')), type: pageType },
    ],
  };
}

test('every link for machines, on every page, leads to what it announces', async ({ request }) => {
  const pages = await addressesOfSite(request);
  const heads = await Promise.all(pages.map((page) => headOf(request, page)));
  const announced = new Map<string, Set<string>>();
  for (const { address, type } of heads.flatMap(({ targets }) => targets))
    announced.set(address, (announced.get(address) ?? new Set()).add(type));
  expect(announced.size).toBeGreaterThan(pages.length);
  const seen = new Set([...announced.values()].flatMap((types) => [...types]));
  const known = ['application/atom+xml', 'application/opensearchdescription+xml', 'application/json', 'image/png'];
  for (const type of [...known, 'image/svg+xml']) expect(seen).toContain(type);
  for (const [address, types] of announced) {
    expect(address.startsWith(`${siteUrl}/`), address).toBe(true);
    const answer = await request.get(address, { maxRedirects: 0 });
    const type = answer.headers()['content-type']?.split(';')[0];
    expect([address, answer.status(), [...types]]).toEqual([address, 200, [type]]);
  }
});

test('each page names itself in every language, and is named back', async ({ request }) => {
  const pages = await addressesOfSite(request);
  const heads = new Map<string, Head>();
  for (const page of pages) heads.set(whole(page), await headOf(request, page));
  for (const [address, { canonical, alternates }] of heads) {
    const locale = new URL(address).pathname.slice(1, 3);
    expect(Object.keys(alternates).sort(), address).toEqual(['de', 'en', 'x-default']);
    expect([canonical, alternates[locale], alternates['x-default']]).toEqual([address, address, alternates.de]);
    for (const other of [alternates.de, alternates.en])
      expect(heads.get(other ?? '')?.alternates, `${other} names ${address} back`).toEqual(alternates);
  }
});

test('the sitemap names the same languages as the pages', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const entries = sitemap.split('<url>').slice(1);
  expect(entries.length).toBeGreaterThan(50);
  for (const entry of entries) {
    const [page] = elementsIn(entry, 'loc');
    const links = elementsIn(entry, 'xhtml:link').map(({ attributes: { hreflang, href } }) => [hreflang, href]);
    expect(Object.fromEntries(links)).toEqual((await headOf(request, page?.text ?? '')).alternates);
  }
});

test('who follows a feed or searches from the browser is offered it in the language of the page', async ({
  request,
}) => {
  for (const locale of ['de', 'en']) {
    const { targets } = await headOf(request, `/${locale}`);
    for (const file of ['feed.xml', 'opensearch.xml'])
      expect(targets.map(({ address }) => address)).toContain(`${siteUrl}/${locale}/${file}`);
  }
});
