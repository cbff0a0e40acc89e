import { expect, test } from '@playwright/test';
import { findActor, sessionOf } from './staff.ts';

test.use({ javaScriptEnabled: false });

test('goes from a need to who helps, why, and on to what they offer (de)', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/de');
  await expect(page.getByRole('heading', { name: '20 Akteure, alphabetisch' })).toBeInViewport({ ratio: 1 });
  await page.getByRole('list', { name: 'Was brauchen Sie?' }).getByRole('link', { name: 'Fördermittel' }).click();
  await expect(page).toHaveURL('/de?category=funding');
  await expect(page.getByText('Geld für Begegnungen und Projekte')).toBeInViewport();
  const entries = page.getByRole('main').getByRole('article');
  await expect(entries).toHaveCount(3);
  await expect(entries.first()).toBeInViewport();
  const rgre = entries.filter({ hasText: 'Deutsche Sektion' });
  await expect(rgre.locator('p').first()).toContainText('erklärt EU-Fördermittel');
  const offer = rgre.getByRole('link', { name: 'Das EU-Programm CERV im Überblick' });
  await expect(offer).toHaveAttribute('href', /^https:\/\/www\.rgre\.de\/foerderung/);
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL('/en?category=funding');
  await expect(entries).toHaveCount(3);
});

test('finds the page of needs of earlier years where it is now', async ({ page }) => {
  await page.goto('/de/wer-hilft#need-awards');
  await expect(page).toHaveURL('/de#need-awards');
  await page.locator('#need-awards').getByRole('link').click();
  await expect(page.getByRole('heading', { name: '3 Akteure für Auszeichnungen' })).toBeVisible();
  await page.goto('/en/who-helps?category=awards');
  await expect(page).toHaveURL('/en?category=awards');
});

test('gets out of a choice that nobody fits by every way that leads to somebody', async ({ page }) => {
  await page.goto('/de?q=polen&category=funding&category=nrw');
  const ways = page.locator('.none');
  await expect(ways.getByRole('link', { name: 'Ohne „Nordrhein-Westfalen“' })).toHaveCount(0);
  await expect(ways.getByRole('link', { name: 'Ohne die Suche' })).toHaveCount(0);
  await expect(ways.getByRole('link', { name: 'Ohne Filter: 2 Akteure' })).toBeVisible();
  await ways.getByRole('link', { name: 'Ohne „Fördermittel“: ein Akteur' }).click();
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(1);
});

test('takes up a need that staff have added, with the reason in whichever language has one', async ({
  page,
  request,
}) => {
  const session = await sessionOf();
  const groups = await request.get('/api/category-groups?where[slug][equals]=helps-with', session);
  const { docs } = (await groups.json()) as { docs: { id: string }[] };
  const { id } = await findActor(request, session, 'deutsches-polen-institut');
  const answer = await request.get(`/api/actors/${id}?depth=0`, session);
  const { categories } = (await answer.json()) as { categories: string[] };
  const made = await request.post('/api/categories?locale=de', {
    ...session,
    data: { name: 'Fragebögen', slug: 'survey-forms', group: docs[0]?.id, position: 900 },
  });
  expect(made.status()).toBe(201);
  const { doc: category } = (await made.json()) as { doc: { id: string } };
  const set = (ids: string[]) =>
    request.patch(`/api/actors/${id}?locale=de`, { ...session, data: { categories: ids, _status: 'published' } });
  try {
    expect((await set([...categories, category.id])).status()).toBe(200);
    for (const language of ['de', 'en']) {
      await page.goto(`/${language}?category=survey-forms`);
      const reason = page.getByRole('main').getByRole('article').getByText('deren Fragebögen');
      await expect(reason).toBeVisible();
    }
  } finally {
    await set(categories);
    await request.delete(`/api/categories/${category.id}`, session);
  }
});
