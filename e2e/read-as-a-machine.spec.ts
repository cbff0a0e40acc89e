import { type APIRequestContext, expect, test } from '@playwright/test';
import { addressesOfSite, siteUrl } from './staff.ts';
import { dataOf, everythingIn, type Thing } from './told-to-machines.ts';

/** A date, as exactly as it is known, or a time (ISO 8601); also a span of such. */
const iso = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?)?)?$/;
const dates = ['dateModified', 'datePublished', 'lastReviewed', 'foundingDate', 'dissolutionDate'];
const addresses = ['@id', 'url', 'item', 'contentUrl'];

function ownAddressesIn(thing: Thing): string[] {
  return addresses.flatMap((key) => {
    const value = thing[key];
    return typeof value === 'string' && value.startsWith(siteUrl) ? [value.replace(/#.*/, '')] : [];
  });
}

type Said = { page: string; thing: Thing }[];
let said: Promise<Said> | undefined;

/** Everything said on all pages of the site and in the file of all entries, with where it is said: read once. */
function everythingSaid(request: APIRequestContext): Promise<Said> {
  said ??= readEverything(request);
  return said;
}

async function readEverything(request: APIRequestContext): Promise<Said> {
  const pages = await addressesOfSite(request);
  const ofPages = await Promise.all(
    pages.map(async (page) => (await dataOf(request, page)).map((block) => ({ page, block }))),
  );
  const file = '/data/v1/actors.jsonld';
  const blocks = [...ofPages.flat(), { page: file, block: (await (await request.get(file)).json()) as Thing }];
  return blocks.flatMap(({ page, block }) => {
    expect(block['@context'], page).toBe('https://schema.org');
    return everythingIn(block).map((thing) => ({ page, thing }));
  });
}

test('every address of the site that is told to machines answers', async ({ request }) => {
  const own = new Set((await everythingSaid(request)).flatMap(({ thing }) => ownAddressesIn(thing)));
  expect(own.size).toBeGreaterThan(40);
  for (const address of own) expect([address, (await request.get(address)).status()]).toEqual([address, 200]);
});

test('every date told to machines is one, and every list is in order', async ({ request }) => {
  const kinds = new Set<string>();
  for (const { page, thing } of await everythingSaid(request)) {
    kinds.add(thing['@type'] ?? '');
    for (const key of dates.filter((each) => each in thing)) expect(thing[key], `${page}: ${key}`).toMatch(iso);
    for (const part of String(thing.temporalCoverage ?? '2000').split('/')) expect(part, page).toMatch(iso);
    if (thing['@type'] !== 'ItemList' && thing['@type'] !== 'BreadcrumbList') continue;
    const items = thing.itemListElement as Thing[];
    expect(items.map(({ position }) => position)).toEqual(items.map((_, place) => place + 1));
    if (thing['@type'] === 'ItemList') expect(thing.numberOfItems).toBe(items.length);
    else expect(items.at(-1)?.item, page).toBe(`${siteUrl}${page}`);
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['ItemList', 'BreadcrumbList', 'Dataset', 'WebPage', 'WebSite']));
});

test('every data set has a licence and files that are what it says', async ({ request }) => {
  const sets = (await everythingSaid(request)).filter(({ thing }) => thing['@type'] === 'Dataset');
  expect(sets.map(({ page }) => page)).toEqual(['/de/fakten', '/en/facts', '/data/v1/actors.jsonld']);
  for (const { page, thing } of sets) {
    expect(thing.license, page).toMatch(/^https:\/\/creativecommons\.org\//);
    const files = thing.distribution as Thing[];
    expect(files.length, page).toBeGreaterThan(1);
    for (const { contentUrl, encodingFormat } of files) {
      const answer = await request.get(String(contentUrl));
      expect([contentUrl, answer.status(), answer.headers()['content-type']?.split(';')[0]]).toEqual([
        contentUrl,
        200,
        encodingFormat,
      ]);
    }
  }
});

test('a body is the same one, of the same kind, wherever it is told of', async ({ request }) => {
  const { actors } = (await (await request.get('/data/v1/actors.json')).json()) as { actors: { id: string }[] };
  const told = new Map<string, Thing[]>();
  for (const { thing } of await everythingSaid(request)) {
    const id = thing['@id'];
    if (id?.startsWith('tag:') && thing.sameAs) told.set(id, [...(told.get(id) ?? []), thing]);
  }
  const withWays = actors.filter(({ id }) => told.has(id));
  expect(withWays.length).toBeGreaterThan(15);
  expect([...told.keys()].sort()).toEqual(withWays.map(({ id }) => id).sort());
  for (const things of told.values()) {
    const [first, ...others] = things.map(({ '@type': type, url, sameAs, foundingDate }) => ({
      type,
      url,
      sameAs,
      foundingDate,
    }));
    // On the German page, on the English one and in the file of all.
    expect(others).toEqual([first, first]);
  }
});
