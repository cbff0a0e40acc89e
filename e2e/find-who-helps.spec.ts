import { expect, test } from '@playwright/test';
import { findActor, sessionOf } from './staff.ts';

test.use({ javaScriptEnabled: false });

test('goes from a need to who helps, why, and on to their page (de)', async ({ page }) => {
  await page.goto('/de');
  await page.getByRole('navigation', { name: 'Hauptmenü' }).getByRole('link', { name: 'Wer hilft?' }).click();
  await expect(page).toHaveURL('/de/wer-hilft');
  await page.getByRole('navigation', { name: 'Was Sie brauchen' }).getByRole('link', { name: 'Fördermittel' }).click();
  await expect(page).toHaveURL('/de/wer-hilft#need-funding');
  const funding = page.locator('#need-funding');
  await expect(funding).toBeInViewport();
  await expect(funding.getByRole('article')).toHaveCount(3);
  const rgre = funding.getByRole('article').filter({ hasText: 'Deutsche Sektion' });
  await expect(rgre).toContainText('erklärt EU-Fördermittel');
  const offer = rgre.getByRole('link', { name: 'Das EU-Programm CERV im Überblick' });
  await expect(offer).toHaveAttribute('href', /^https:\/\/www\.rgre\.de\/foerderung/);
  await rgre.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL('/de/akteure/rgre-deutsche-sektion');
});

test('says why in English words too, and never only who (en)', async ({ page }) => {
  await page.goto('/en/who-helps');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who helps with what?');
  const entries = page.getByRole('main').getByRole('article');
  expect(await entries.count()).toBeGreaterThan(15);
  for (const entry of await entries.all()) await expect(entry.locator('p').first()).toHaveText(/\w/);
  await expect(page.locator('#need-awards').getByRole('article').first()).toContainText('Europe Prize');
  await page.getByRole('link', { name: 'Deutsch', exact: true }).click();
  await expect(page).toHaveURL('/de/wer-hilft');
  await page.locator('#need-awards').getByRole('link', { name: 'Auszeichnungen: alle im Verzeichnis' }).click();
  await expect(page).toHaveURL('/de?category=awards');
});

test('asks for an address where none is known', async ({ page }) => {
  await page.goto('/de/wer-hilft');
  const consulates = page.locator('#need-advice').getByRole('article').filter({ hasText: 'Konsularische' });
  await consulates.getByRole('link', { name: /Können Sie helfen/ }).click();
  await expect(page).toHaveURL(/\/de\/rueckmeldung\?entry=konsul/);
});

test('takes up a need that staff have added', async ({ page, request }) => {
  const session = await sessionOf();
  const groups = await request.get('/api/category-groups?where[slug][equals]=helps-with', session);
  const { docs } = (await groups.json()) as { docs: { id: string }[] };
  const made = await request.post('/api/categories?locale=de', {
    ...session,
    data: { name: 'Fragebögen', slug: 'survey-forms', group: docs[0]?.id, position: 900 },
  });
  expect(made.status()).toBe(201);
  const { doc: category } = (await made.json()) as { doc: { id: string } };
  const { id } = await findActor(request, session, 'deutsches-polen-institut');
  const answer = await request.get(`/api/actors/${id}?depth=0`, session);
  const { categories } = (await answer.json()) as { categories: string[] };
  const set = (ids: string[]) =>
    request.patch(`/api/actors/${id}?locale=de`, { ...session, data: { categories: ids, _status: 'published' } });
  try {
    expect((await set([...categories, category.id])).status()).toBe(200);
    await page.goto('/de/wer-hilft#need-survey-forms');
    await expect(page.locator('#need-survey-forms').getByRole('article')).toContainText('deren Fragebögen');
    // No English text says why, so nobody is listed in English.
    await page.goto('/en/who-helps');
    await expect(page.locator('#need-survey-forms')).toHaveCount(0);
  } finally {
    await set(categories);
    await request.delete(`/api/categories/${category.id}`, session);
  }
});
