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

test('what disagrees stands with its subject, the newer number first, and the reason', async ({ page }) => {
  await page.goto('/en/facts');
  const opposed = page.locator('#links-with-france');
  await expect(opposed).toContainText(/269.*Counted: .*January 2022.*for France: more than 260.*Counted: .*2021/s);
  await expect(opposed).toContainText(/links of every kind/);
  const row = (country: string) => page.getByRole('row').filter({ hasText: country });
  await expect(row('France')).toContainText('Another figure for France: 269');
  await expect(row('United Kingdom')).not.toContainText('Another figure');
  await expect(page.locator('#members-of-st-nrw-now')).toContainText(/39.*Another figure: 40.*2021/s);
  await expect(page.locator('#members-of-st-nrw-then')).toHaveCount(1);
});

test('an entry is not told of what contradicts the number of another country', async ({ page }) => {
  for (const entry of ['deutsches-polen-institut', 'british-german-association']) {
    await page.goto(`/de/akteure/${entry}`);
    await expect(page.getByRole('heading', { name: 'Gut zu wissen' })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/269|Andere Angabe/);
  }
  await page.goto('/de/akteure/deutsch-franzoesisches-institut');
  await expect(page.getByRole('main').getByText('mehr als 260')).toHaveCount(1);
});

test('every number says what it counts, has its date or says that it is unknown, and a source', async ({ page }) => {
  await page.goto('/de/fakten');
  const facts = page.getByRole('main').locator('li[id]');
  expect(await facts.count()).toBeGreaterThan(20);
  for (const fact of await facts.all())
    await expect(fact).toContainText(/(Gezählt: .*Stand|Angegeben: .*Stand|\d{3,4}).*Quelle/s);
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
