import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the ranking is a table with places, numbers, date and source', async ({ page }) => {
  await page.goto('/de/fakten');
  const table = page.getByRole('table').first();
  const places = table.getByRole('rowgroup');
  await expect(places.nth(1)).toContainText(/1.*Frankreich.*mehr als.*260/s);
  await expect(places.nth(2)).toContainText(/2.*Vereinigtes Königreich.*mehr als.*130/s);
  await expect(places.nth(3)).toContainText(/3.*Polen.*mehr als.*80/s);
  await expect(
    page
      .getByText(/Stand.*2021/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: /Auslandsgesellschaft/ }).first()).toHaveAttribute('href', /^https:/);
  await expect(table.locator('svg').first()).toBeVisible();
});

test('what disagrees stands with its subject, the newer number first, and the reason', async ({ page }) => {
  await page.goto('/en/facts');
  const place = (country: string) => page.getByRole('rowgroup').filter({ hasText: country });
  await expect(place('France')).toContainText(/260.*28 January 2022: 269 links of every kind.*Why\?.*counts only/s);
  await expect(place('France').locator('#links-with-france')).toBeVisible();
  await expect(place('United Kingdom')).toContainText(/130.*2021: 112/s);
  await expect(place('United Kingdom')).not.toContainText('269');
  await expect(place('Poland')).toContainText(/80.*2021: 102.*expressly includes counties/s);
  const members = page.locator('#members-of-st-nrw-now');
  await expect(members).toContainText(/39.*As of 2024.*2021: 40.*the number fell by one/s);
  await expect(members.locator('#members-of-st-nrw-then')).toBeVisible();
});

test('the page is short, and every number can be cited by an address of its own', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const address of ['/de/fakten', '/en/facts']) {
    await page.goto(address);
    const { height = Number.NaN } = (await page.locator('body').boundingBox()) ?? {};
    expect(height).toBeLessThanOrEqual(3500);
  }
  const fact = page.locator('#first-europe-prize');
  await expect(fact.getByText('Cite as:')).toBeHidden();
  await fact.getByText('More', { exact: true }).click();
  await expect(fact.getByText(/Cite as: .*Mülheim.*, quoted in: Who is Who.*#first-europe-prize/)).toBeVisible();
  await expect(page.getByRole('link', { name: /CSV/ }).first()).toHaveAttribute('href', '/data/v1/facts.csv');
});

test('an entry is not told of what contradicts the number of another country', async ({ page }) => {
  for (const [entry, own] of [
    ['deutsches-polen-institut', 'Andere Angabe zu Polen: 102'],
    ['british-german-association', 'Andere Angabe zu Vereinigtes Königreich: 112'],
  ]) {
    await page.goto(`/de/akteure/${entry}`);
    await expect(page.getByRole('main')).toContainText(own ?? '');
    await expect(page.getByRole('main')).not.toContainText(/269|Angabe zu Frankreich/);
  }
  await page.goto('/de/akteure/deutsch-franzoesisches-institut');
  await expect(page.getByRole('main').getByText('mehr als 260')).toHaveCount(1);
});

test('every number says what it counts, has its date or says that it is unknown, and a source', async ({ page }) => {
  await page.goto('/de/fakten');
  const facts = page.getByRole('main').locator('li[id]');
  expect(await facts.count()).toBeGreaterThan(20);
  for (const fact of await facts.all()) {
    await expect(fact).toContainText(/\d/);
    await expect(fact).toContainText(/Stand .*(Gezählt|Angegeben): |\d{3,4}|Nr\./s);
    await expect(fact.locator('.source').first().getByRole('link')).toHaveAttribute('href', /^https?:/);
  }
});

test('the map says in words all it shows', async ({ page, request }) => {
  await page.goto('/de/fakten');
  const map = page.getByRole('img', { name: /Karte: Nordrhein-Westfalen.*Frankreich.*Polen.*Israel/ });
  await expect(map).toBeVisible();
  const answer = await request.get((await map.getAttribute('src')) ?? '');
  expect(answer.headers()['content-type']).toContain('image/svg+xml');
  const drawing = await answer.text();
  expect(drawing.length).toBeLessThan(40_000);
  const section = page.getByRole('main').locator('section').filter({ has: map });
  for (const [country, plate, number] of [
    ['Frankreich', 'F', '260'],
    ['Vereinigtes Königreich', 'UK', '130'],
    ['Polen', 'PL', '80'],
    ['Israel', 'IL', '30'],
    ['Türkei', 'TR', '35'],
    ['Ukraine', 'UA', '30'],
  ] as const) {
    expect(drawing).toContain(`>${plate}</text>`);
    const told = section.getByRole('rowgroup').or(section.getByRole('listitem'));
    await expect(told.filter({ hasText: country }).filter({ hasText: number }).first()).toBeVisible();
  }
});
