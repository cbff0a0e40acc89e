import { expect, test } from '@playwright/test';
import { findActor, publishForm, sessionOf, signIn } from './staff.ts';

const german = /bisher nur auf Deutsch|only available in German so far/;

interface Exported {
  actor: { summary: { de?: string; en?: string } };
}

interface StoredPage {
  id: string;
  body: object;
}

test('an editor clears an English page, and visitors read the German one, marked and explained', async ({
  page,
  browser,
  request,
}) => {
  const session = await sessionOf();
  const asked = '/api/pages?where[key][equals]=accessibility&locale=en&limit=1';
  const { docs } = (await (await request.get(asked, session)).json()) as { docs: [StoredPage] };
  const [{ id, body }] = docs;
  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await visitor.goto('/en/accessibility');
  await expect(visitor.getByText(german)).toHaveCount(0);
  try {
    await signIn(page);
    await page.goto(`/admin/collections/pages/${id}`);
    await page.waitForLoadState('networkidle');
    await page.locator('[lang=en] [contenteditable=true]').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await publishForm(page);
    await visitor.goto('/en/accessibility');
    await expect(visitor.getByText(german)).toBeVisible();
    await expect(visitor.locator('.prose[lang="de"]')).toContainText('Barrierefreiheit');
  } finally {
    const data = { body, _status: 'published' };
    expect((await request.patch(`/api/pages/${id}?locale=en`, { ...session, data })).status()).toBe(200);
  }
});

test('a summary cleared in English is the German one in entry, open data and feed', async ({ page, request }) => {
  const session = await sessionOf();
  const { id } = await findActor(request, session, 'europarat');
  const { summary } = (await (await request.get(`/api/actors/${id}?locale=en`, session)).json()) as { summary: object };
  const clear = { root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children: [] }] } };
  const save = async (text: object) => {
    const data = { summary: text, _status: 'published' };
    expect((await request.patch(`/api/actors/${id}?locale=en`, { ...session, data })).status()).toBe(200);
  };
  const exported = async () => (await (await request.get('/data/v1/actors/europarat.json')).json()) as Exported;
  const { de = '', en } = (await exported()).actor.summary;
  expect(en).toBeTruthy();
  const words = de.slice(0, 40);
  await save(clear);
  try {
    await page.goto('/en/actors/council-of-europe');
    await expect(page.locator('[lang="de"]', { hasText: words }).first()).toBeVisible();
    expect((await exported()).actor.summary).toEqual({ de });
    expect(await (await request.get('/en/feed.xml')).text()).toContain(words);
  } finally {
    await save(summary);
  }
});
