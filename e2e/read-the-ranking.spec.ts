import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the ranking is a table with places, numbers, date and source', async ({ page }) => {
  await page.goto('/de/fakten');
  const table = page.getByRole('table').first();
  const rows = table.getByRole('row');
  await expect(rows.nth(1)).toContainText(/1.*Frankreich.*mehr als.*260/s);
  await expect(rows.nth(2)).toContainText(/2.*Vereinigtes Königreich.*mehr als.*130/s);
  await expect(rows.nth(3)).toContainText(/3.*Polen.*mehr als.*80/s);
  await expect(page.getByText(/Stand.*2021/).first()).toBeVisible();
  await expect(page.getByRole('link', { name: /Auslandsgesellschaft/ }).first()).toHaveAttribute('href', /^https:/);
  await expect(table.locator('svg').first()).toBeVisible();
});

test('sources that disagree stand side by side, with the reason', async ({ page }) => {
  await page.goto('/en/facts');
  const opposed = page.locator('#links-with-france').locator('dl');
  await expect(opposed).toContainText(/269.*Counted: .*January 2022.*more than 260.*Counted: .*2021/s);
  await expect(page.getByText(/links of every kind/).first()).toBeVisible();
});

test('every number says what it counts, has its date or says that it is unknown, and a source', async ({ page }) => {
  await page.goto('/de/fakten');
  const facts = page.getByRole('main').locator('li[id]');
  expect(await facts.count()).toBeGreaterThan(20);
  for (const fact of await facts.all()) await expect(fact).toContainText(/(Gezählt|Angegeben): .*Quelle/s);
});

test('the map says in words all it shows', async ({ page, request }) => {
  await page.goto('/de/fakten');
  const map = page.getByRole('img', { name: /Karte von Europa.*Frankreich mehr als 260.*Polen mehr als 80/ });
  await expect(map).toBeVisible();
  const answer = await request.get((await map.getAttribute('src')) ?? '');
  expect(answer.headers()['content-type']).toContain('image/svg+xml');
  const drawing = await answer.text();
  expect(drawing.length).toBeLessThan(40_000);
  const section = page.getByRole('main').locator('section').filter({ has: map });
  for (const [country, number] of [
    ['Frankreich', '260'],
    ['Vereinigtes Königreich', '130'],
    ['Polen', '80'],
    ['Israel', '30'],
    ['Ukraine', '30'],
  ] as const) {
    expect(drawing).toMatch(new RegExp(`>${number}\\*?</text>`));
    const said = section.getByRole('listitem').filter({ hasText: country }).filter({ hasText: number });
    await expect(said.first()).toContainText(/Gezählt: .*Stand.*Quelle/s);
  }
});
