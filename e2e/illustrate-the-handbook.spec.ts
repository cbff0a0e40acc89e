import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import sharp from 'sharp';
import { handbook } from '../src/cms/handbook/handbook.ts';
import { type PictureName, pictureNames } from '../src/cms/handbook/handbook-page.ts';
import { wordsInAdmin } from '../src/cms/handbook/marked-words.ts';
import { formStamp } from '../src/domain/reports/form-stamp.ts';
import { type OwnEntry, test } from './own-entry.ts';
import { inGerman, makeAccount, publishButton, sessionOf, signIn, siteUrl } from './staff.ts';

test.use({ viewport: { width: 1100, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

const editor = { email: 'handbook@example.org', password: 'four unrelated words', name: 'Rita Muster', role: 'editor' };
const name = 'Städtefreunde Musterstadt';
const slug = 'staedtefreunde-musterstadt';
const visitor = 'besucherin@example.org';

/** What a scene is played with. */
interface Stage {
  page: Page;
  entry: OwnEntry;
  request: APIRequestContext;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.template-default--nav-hydrated')).toBeVisible();
  await expect(page.locator('.shimmer-effect')).toHaveCount(0);
}

async function firstOf(request: APIRequestContext, query: string): Promise<string> {
  const answer = await request.get(`/api/${query}&limit=1&depth=0&locale=de`, await sessionOf());
  return (await answer.json()).docs[0].id;
}

/** Sends a report as a visitor does, and tells its id. */
async function report(request: APIRequestContext): Promise<string> {
  const message = `Guten Tag,\nder Sitz ist nicht mehr Bonn, sondern Musterstadt. Das steht auf der Website. Vielen Dank!`;
  const stamp = formStamp(process.env.E2E_SECRET ?? '', Date.now() - 60_000);
  const form = { kind: 'mistake', entry: slug, message, email: visitor, stamp };
  const sent = await request.post('/de/rueckmeldung', { form, headers: { origin: siteUrl }, maxRedirects: 0 });
  expect(sent.status()).toBe(303);
  return firstOf(request, `reports?where[email][equals]=${visitor}`);
}

async function inDialog(page: Page, button: Locator, title: string): Promise<Locator> {
  await button.click();
  return page.getByRole('dialog', { name: title });
}

/** How each picture comes about, one after the other; what is given back is in it: all on the screen, or a part. */
const scenes: Record<PictureName, (stage: Stage) => Promise<Page | Locator>> = {
  heute: async ({ page }) => {
    await open(page, '/admin');
    return page;
  },
  formular: async ({ page, entry }) => {
    await open(page, entry.form);
    return page;
  },
  live: async ({ page }) => {
    await inGerman(page, 'Name').fill(`${name} e. V.`);
    return inDialog(page, publishButton(page), 'Was geht live?');
  },
  planen: async ({ page }) => {
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    return inDialog(page, page.getByRole('button', { name: 'Planen …' }), 'Planen');
  },
  sprachstand: async ({ page, entry }) => {
    await open(page, entry.form);
    return page
      .locator('.both-languages')
      .filter({ has: inGerman(page, 'Name') })
      .first();
  },
  'stand-zurueckholen': async ({ page, entry }) => {
    await open(page, `${entry.form}/versions`);
    const older = page.getByRole('row').nth(2).getByRole('link');
    await open(page, (await older.getAttribute('href')) ?? '');
    return page;
  },
  rueckmeldung: async ({ page, request }) => {
    const id = await report(request);
    await open(page, `/admin/collections/reports/${id}`);
    await expect(page.getByRole('button', { name: 'Erledigt' })).toBeEnabled();
    return page;
  },
  papierkorb: async ({ page, entry }) => {
    const session = await sessionOf();
    const data = { deletedAt: new Date().toISOString() };
    const answer = await page.request.patch(`/api/actors/${entry.id}?overrideLock=true`, { ...session, data });
    expect(answer.status()).toBe(200);
    await open(page, entry.form.replace('/actors/', '/actors/trash/'));
    return page;
  },
  rangliste: async ({ page, request }) => {
    // What stays on top while a form is scrolled would lie over it.
    await page.setViewportSize({ width: 1366, height: 1200 });
    await open(page, `/admin/collections/fun-facts/${await firstOf(request, 'fun-facts?where[kind][equals]=ranking')}`);
    await expect(page.getByRole('combobox', { name: 'Land' }).last()).toBeVisible();
    return page.locator('.ranking-rows');
  },
  bild: async ({ page, request }) => {
    await open(page, `/admin/collections/pages/${await firstOf(request, 'pages?where[key][equals]=about')}`);
    const field = page.locator('#field-picture');
    await expect(field.getByRole('button', { name: 'Neu anlegen' })).toBeEnabled();
    return field;
  },
  tabelle: async ({ page }) => {
    const rows = [
      'Name;Sitz;Website',
      'Freundeskreis Eins;Aachen;www.eins.example',
      'Freundeskreis Zwei;Bonn;www.zwei.example',
    ];
    await open(page, '/admin/import');
    await page
      .getByLabel('Tabelle (CSV)')
      .setInputFiles({ name: 'vereine.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
    await page.getByRole('button', { name: 'Ansehen, was geschähe' }).click();
    return page.locator('.import-page');
  },
  ungespeichert: async ({ page, request }) => {
    const form = `/admin/collections/pages/${await firstOf(request, 'pages?where[key][equals]=about')}`;
    await open(page, form);
    await inGerman(page, 'Titel').fill('Über uns und unsere Partner');
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).join())).toContain('unsaved:');
    page.on('dialog', (dialog) => dialog.accept());
    await open(page, form);
    return page.getByRole('region', { name: 'Hier liegt noch Ungespeichertes von Ihnen' });
  },
};

/** The words of the admin that are said to be in a picture. */
const wordsIn = (picture: PictureName): string[] =>
  handbook
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (typeof part === 'object' && 'picture' in part && part.picture === picture ? [part.alt] : []))
    .flatMap(wordsInAdmin);

/** The words in a text, not within longer ones. */
const asWords = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u');

async function keep(picture: PictureName, place: Page | Locator): Promise<void> {
  const edge = 'url' in place ? 0 : 16;
  const shot = sharp(await place.screenshot());
  const framed = shot.extend({ top: edge, bottom: edge, left: edge, right: edge, background: 'white' });
  await framed.webp({ quality: 80, effort: 6 }).toFile(`src/cms/handbook/pictures/${picture}.webp`);
}

// The markup is the same on both databases.
const played = process.env.E2E_DATABASE === 'MongoDB' ? pictureNames.slice(0, 1) : pictureNames;

test('what the handbook shows is to be seen, and can be pictured anew', async ({ page, request, entry }, info) => {
  test.setTimeout(240_000);
  const session = await sessionOf();
  await makeAccount(request, editor);
  const named = { name, nameEn: 'Friends of Musterstadt', slug, slugEn: 'friends-of-musterstadt', seat: 'Aachen' };
  for (const data of [named, { seat: 'Bonn' }]) {
    const change = { ...session, data: { ...data, _status: 'published' } };
    expect((await request.patch(`/api/actors/${entry.id}?locale=de`, change)).status()).toBe(200);
  }
  await signIn(page, editor);
  for (const picture of played) {
    const place = await scenes[picture]({ page, entry, request });
    for (const words of wordsIn(picture)) {
      const shown = expect(place.getByText(asWords(words)).filter({ visible: true }).first(), `${picture}: ${words}`);
      await (place === page ? shown.toBeInViewport() : shown.toBeVisible());
    }
    if (info.config.updateSnapshots === 'all') await keep(picture, place);
  }
  await request.delete(`/api/reports?where[email][equals]=${visitor}`, await sessionOf());
});
