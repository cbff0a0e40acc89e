import { expect, test } from '@playwright/test';
import { findActor, inGerman, publishForm, sessionOf, signIn, siteUrl } from './staff.ts';

const slug = 'deutscher-landkreistag';

interface Entry {
  seat: string;
  categories: string[];
}

test('a German editor changes an entry and visitors see it at once', async ({ page, browser, request }) => {
  const session = await sessionOf();
  const { id } = await findActor(request, session, slug);
  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await visitor.goto('/de');
  await expect(visitor.getByText('Kleinkleckersdorf')).toHaveCount(0);

  await signIn(page);
  await page.goto(`/admin/collections/actors/${id}`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Einordnung' }).click();
  const seat = inGerman(page, 'Sitz');
  await seat.fill('Kleinkleckersdorf');
  await publishForm(page);

  for (const address of ['/de', `/de/akteure/${slug}`]) {
    await visitor.goto(address);
    await expect(visitor.getByText('Kleinkleckersdorf').first()).toBeVisible();
  }
  await request.patch(`/api/actors/${id}?locale=en`, { ...session, data: { seat: 'Little Spot' } });
  for (const address of ['/en', '/en/actors/german-county-association']) {
    await visitor.goto(address);
    await expect(visitor.getByText('Little Spot').first()).toBeVisible();
  }
  for (const locale of ['de', 'en'])
    await request.patch(`/api/actors/${id}?locale=${locale}`, { ...session, data: { seat: 'Berlin' } });
});

test('a category that an entry stands in is not deleted, and staff are told which entry that is', async ({
  request,
}) => {
  const session = await sessionOf();
  const { id } = await findActor(request, session, slug);
  const stored = async () =>
    (await (await request.get(`/api/actors/${id}?locale=de&depth=0`, session)).json()) as Entry;
  const { categories } = await stored();
  const { docs } = await (await request.get('/api/category-groups?limit=1', session)).json();
  const made = await request.post('/api/categories?locale=de', {
    ...session,
    data: { name: 'Nur kurz da', slug: 'only-for-a-moment', position: 99, group: docs[0].id },
  });
  const category = (await made.json()).doc.id;
  const file = async (under: string[]) =>
    (await request.patch(`/api/actors/${id}`, { ...session, data: { categories: under } })).status();
  const remove = () => request.delete(`/api/categories/${category}?locale=de`, session);
  expect([made.status(), await file([...categories, category])]).toEqual([201, 200]);
  const refused = await remove();
  expect([refused.status(), await refused.text()]).toEqual([
    400,
    expect.stringContaining('gelöscht werden: 1 Akteur ('),
  ]);
  expect((await stored()).categories).toContain(category);
  expect([await file(categories), (await remove()).status()]).toEqual([200, 200]);
});

test('a draft stays with staff, on every door, and shows in the preview alone', async ({ page, request }) => {
  const session = await sessionOf();
  const { id } = await findActor(request, session, slug);
  const canary = 'Zeisig7381';
  await request.patch(`/api/actors/${id}?locale=de&draft=true`, {
    ...session,
    data: { seat: canary, internalNote: canary, _status: 'draft' },
  });

  const doors = [
    '/de',
    '/en',
    `/de/akteure/${slug}`,
    '/sitemap.xml',
    '/api/actors?limit=0&depth=5&locale=all',
    `/api/actors/${id}?draft=true`,
    `/api/actors?draft=true&where[_status][equals]=draft`,
    '/api/actors/versions',
    `/api/actors?where[seat][equals]=${canary}&draft=true`,
    '/api/fun-facts?depth=3&draft=true',
    '/api/globals/site?depth=3',
    '/api/users',
    '/api/payload-jobs',
    '/api/payload-preferences',
    '/api/access',
    '/api/globals/seed-record',
    '/api/content-revision',
    `/preview?collection=actors&id=${id}`,
  ];
  for (const door of doors) {
    const answer = await request.get(door, { headers: { cookie: '' }, maxRedirects: 0 });
    expect([door, (await answer.text()).includes(canary)]).toEqual([door, false]);
    expect([door, answer.status() < 500]).toEqual([door, true]);
  }

  await signIn(page);
  await page.goto(`/preview?collection=actors&id=${id}&locale=de`);
  await expect(page).toHaveURL(`/de/akteure/${slug}`);
  await expect(page.getByText(canary).first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Vorschau' })).toBeVisible();
  const meanwhile = await request.get(`/de/akteure/${slug}`);
  expect(await meanwhile.text()).not.toContain(canary);
  await page.getByRole('link', { name: 'Vorschau beenden' }).click();
  await page.goto(`/de/akteure/${slug}`);
  await expect(page.getByText(canary)).toHaveCount(0);
  await request.patch(`/api/actors/${id}?locale=de`, {
    ...session,
    data: { seat: 'Berlin', internalNote: '', _status: 'published' },
  });
});

test('none of 100 edits in a row is seen stale', async ({ request }) => {
  const session = await sessionOf();
  const { id } = await findActor(request, session, slug);
  for (let at = 0; at < 100; at++) {
    const locale = at % 2 ? 'en' : 'de';
    const seat = `Ort${at}x`;
    const answer = await request.patch(`/api/actors/${id}?locale=${locale}`, { ...session, data: { seat } });
    expect(answer.status()).toBe(200);
    const list = await (await request.get(`/${locale}`)).text();
    expect(list.includes(seat)).toBe(true);
  }
  for (const locale of ['de', 'en'])
    await request.patch(`/api/actors/${id}?locale=${locale}`, { ...session, data: { seat: 'Berlin' } });
});

test('an account that is no staff, a foreign origin and a wrong password get nowhere', async ({ request }) => {
  const session = await sessionOf();
  const { id } = await findActor(request, session, slug);
  const foreign = { ...session.headers, origin: 'https://evil.example' };
  const written = await request.patch(`/api/actors/${id}`, { headers: foreign, data: { seat: 'Nirgends' } });
  expect(written.status()).toBe(401);
  const answers = [];
  for (const email of ['admin@example.org', 'nobody@example.org']) {
    const begun = Date.now();
    const answer = await request.post('/api/users/login', {
      headers: { origin: siteUrl },
      data: { email, password: 'wrong wrong wrong' },
    });
    answers.push([answer.status(), await answer.text()]);
    expect(Date.now() - begun).toBeGreaterThanOrEqual(350);
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]?.[0]).toBe(401);
});
