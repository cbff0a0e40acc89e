import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { readVcard, textsIn } from '../src/testing/read-vcard.ts';
import { findActor, sessionOf, siteUrl } from './staff.ts';

const slug = 'deutsch-franzoesisches-institut';
const exports = [
  '/data/v1/actors.json',
  '/data/v1/actors.csv',
  '/data/v1/actors.jsonld',
  `/data/v1/actors/${slug}.json`,
  `/data/v1/actors/${slug}.de.vcf`,
  `/data/v1/actors/${slug}.de.v3.vcf`,
  '/de/feed.xml',
  '/de/broschuere',
  '/en/brochure/bilingual',
  '/de/einbetten',
];

/** The names of all elements of an XML document as the browser reads it; `parsererror` among them where it cannot. */
async function elementsOf(page: Page, xml: string): Promise<string[]> {
  return page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    return [...document.querySelectorAll('*')].map(({ nodeName }) => nodeName);
  }, xml);
}

test('takes the whole directory along as JSON and finds it as described', async ({ request }) => {
  const described = await (await request.get('/data/v1/openapi.json')).text();
  const { components } = JSON.parse(described.replaceAll('#/components/schemas/', '#/$defs/'));
  const schema = (name: string) => z.fromJSONSchema({ ...components.schemas[name], $defs: components.schemas });
  const files = { 'actors.json': 'ActorsFile', 'facts.json': 'FactsFile', [`actors/${slug}.json`]: 'ActorFile' };
  for (const [file, name] of Object.entries(files)) {
    const answer = await request.get(`/data/v1/${file}`);
    expect(answer.headers()['content-type']).toContain('application/json');
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
    const data = await answer.json();
    schema(name).parse(data);
    expect(data.licence.name).toBe('CC BY 4.0');
    expect(Date.parse(data.generatedFrom.changedOn)).toBeGreaterThan(0);
  }
  const { actors } = await (await request.get('/data/v1/actors.json')).json();
  expect(() => schema('Actor').parse({ ...actors[0], name: 3 })).toThrow();
  expect(actors).toHaveLength(20);
  for (const address of Object.values(actors[3].url) as string[])
    expect((await request.get(address)).status()).toBe(200);
});

test('opens the tables in a spreadsheet', async ({ request }) => {
  const read = async (file: string, delimiter = ','): Promise<Record<string, string>[]> =>
    parse(await (await request.get(`/data/v1/${file}`)).body(), { bom: true, columns: true, delimiter });
  const actors = await read('actors.csv');
  expect(actors).toHaveLength(20);
  expect(actors.find(({ slug_de }) => slug_de === slug)).toMatchObject({ website: 'https://www.dfi.de/' });
  expect((await read('facts.csv')).length).toBeGreaterThan(20);
  const german = await read('actors.de.csv', ';');
  expect(german.find(({ Abkürzung }) => Abkürzung === 'dfi')).toMatchObject({ Website: 'https://www.dfi.de/' });
  for (const file of ['facts.de.csv', 'funding.de.csv']) expect((await read(file, ';')).length).toBeGreaterThan(20);
});

test('linked data name every entry', async ({ request }) => {
  const data = await (await request.get('/data/v1/actors.jsonld')).json();
  expect([data['@type'], data.mainEntity['@type'], data.mainEntity.numberOfItems]).toEqual(['Dataset', 'ItemList', 20]);
});

test('follows what changes, in either language', async ({ page, request }) => {
  await page.goto('/de');
  for (const locale of ['de', 'en']) {
    await page.goto(`/${locale}`);
    const address = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
    const answer = await request.get(address ?? '');
    expect(answer.headers()['content-type']).toContain('application/atom+xml');
    const elements = await elementsOf(page, await answer.text());
    expect(elements.filter((name) => name === 'entry')).toHaveLength(20);
    expect(elements).not.toContain('parsererror');
    const search = await page.locator('link[rel="search"]').getAttribute('href');
    const description = await request.get(search ?? '');
    expect(await elementsOf(page, await description.text())).toContain('ShortName');
    expect(await description.text()).toContain(`template="${siteUrl}/${locale}?q={searchTerms}"`);
  }
});

test('finds the way from the foot of each page and from an entry', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/de');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Offene Daten' }).click();
  await expect(page).toHaveURL('/de/zum-mitnehmen#data');
  await expect(page.getByText('<iframe src=')).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Download and share');
  await page.goto(`/de/akteure/${slug}`);
  await page.getByText('Zitieren und mitnehmen').click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Visitenkarte' }).click();
  expect((await download).suggestedFilename()).toBe(`${slug}.vcf`);
});

for (const locale of ['de', 'en'] as const) {
  test(`an address book reads the card of every entry, in ${locale}`, async ({ request }) => {
    const { actors } = await (await request.get('/data/v1/actors.json')).json();
    for (const actor of actors) {
      const answer = await request.get(actor.vcard[locale]);
      expect(answer.headers()['content-type']).toContain('text/vcard');
      const lines = readVcard(await answer.body());
      const values = (name: string) => lines.filter((line) => line.name === name).map(({ value }) => value);
      expect(
        lines
          .slice(0, 2)
          .concat(lines.slice(-1))
          .map(({ name, value }) => `${name}:${value}`),
      ).toEqual(['BEGIN:VCARD', 'VERSION:4.0', 'END:VCARD']);
      expect([values('UID'), values('SOURCE')]).toEqual([[actor.id], [actor.vcard[locale]]]);
      expect(textsIn(values('FN')[0] ?? '', ';')).toEqual([actor.name[locale]]);
      expect(values('NICKNAME').flatMap((value) => textsIn(value, ','))).toEqual(actor.abbreviations);
      expect(values('CATEGORIES').flatMap((value) => textsIn(value, ','))).toEqual(
        actor.categories.map(({ name }: { name: Record<string, string> }) => name[locale]),
      );
      const [note = ''] = textsIn(values('NOTE')[0] ?? '', ';');
      expect(note).toBe(`${actor.summary[locale]}\n\n${actor.url[locale]}`);
      expect([...values('URL'), ...values('SOCIALPROFILE')].sort()).toEqual(
        actor.links.flatMap(({ url }: { url: string | null }) => url ?? []).sort(),
      );
    }
  });
}

test('asks again only for what is new, and is told what there is not', async ({ request }) => {
  for (const address of exports) {
    const { etag = '' } = (await request.get(address)).headers();
    const again = await request.get(address, { headers: { 'if-none-match': etag } });
    expect([address, again.status()]).toEqual([address, 304]);
  }
  const missing = await request.get('/data/v1/actors/nobody.json');
  expect([missing.status(), (await missing.json()).status]).toEqual([404, 404]);
  const preflight = await request.fetch('/data/v1/actors.json', { method: 'OPTIONS' });
  expect([preflight.status(), preflight.headers()['access-control-allow-methods']]).toEqual([
    204,
    'GET, HEAD, OPTIONS',
  ]);
  const english = await request.get('/data/v1/actors/german-county-association.json', { maxRedirects: 0 });
  expect([english.status(), english.headers().location]).toEqual([308, '/data/v1/actors/deutscher-landkreistag.json']);
});

test('an edit is in everything at once, a draft in nothing', async ({ request }) => {
  const session = await sessionOf();
  const { id, seat } = await findActor(request, session, slug);
  const holds = async (word: string) => {
    const found = [];
    for (const address of exports) {
      const answer = await request.get(address, { headers: { cookie: '' } });
      if ((await answer.text()).replaceAll('\r\n ', '').includes(word)) found.push(address);
    }
    return found;
  };
  const draft = { name: 'Zeisig4711', seat: 'Zeisig4711', internalNote: 'Zeisig4711', _status: 'draft' };
  await request.patch(`/api/actors/${id}?locale=de&draft=true`, { ...session, data: draft });
  expect(await holds('Zeisig4711')).toEqual([]);
  const published = { name: 'Deutsch-Französisches Institut', seat, internalNote: 'Zeisig4712', _status: 'published' };
  await request.patch(`/api/actors/${id}?locale=de`, { ...session, data: { ...published, name: 'Amsel4713' } });
  expect(await holds('Amsel4713')).toEqual(exports);
  expect(await holds('Zeisig4712')).toEqual([]);
  await request.patch(`/api/actors/${id}?locale=de`, { ...session, data: { ...published, internalNote: '' } });
  expect(await holds('Amsel4713')).toEqual([]);
});

/** On how many sheets a browser prints what it shows. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type ?\/Page\b/g)?.length ?? 0;
}

test('prints the brochure on eight sheets, with addresses that can be typed', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/brochure/bilingual');
  await expect(page.locator('[id^="de-"], [id^="en-"]')).toHaveCount(40);
  expect(await sheetsOf(page)).toBeLessThanOrEqual(16);
  await page.goto('/en/brochure');
  expect(await sheetsOf(page)).toBeLessThanOrEqual(8);
  await page.goto('/de/broschuere');
  expect(await sheetsOf(page)).toBeLessThanOrEqual(8);
  const entry = page.locator(`#de-${slug}`);
  await expect(entry.getByText('dfi.de', { exact: true })).toBeVisible();
  await expect(entry.getByText(`${new URL(siteUrl).host}/de/akteure/${slug}`, { exact: true })).toBeVisible();
  await expect(entry.locator('.qr')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await page.getByRole('navigation', { name: 'Inhalt' }).getByRole('link', { name: 'Deutsch-Franz' }).first().click();
  await expect(page).toHaveURL(`/de/broschuere#de-${slug}`);
});
