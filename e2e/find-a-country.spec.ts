import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a volunteer finds everyone for France: how many, who helps, who pays, where to go on', async ({ page }) => {
  await page.goto('/de');
  await page.getByRole('navigation', { name: 'Hauptmenü' }).getByRole('link', { name: 'Länder' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Frankreich' })).toContainText(
    /mehr als\s+260 Partner- und Freundschaften, NRW · Stand 2021 · Auslandsgesellschaft/,
  );
  await page.getByRole('main').getByRole('link', { name: 'Frankreich' }).click();
  await expect(page).toHaveURL('/de/laender/frankreich');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Frankreich');
  const main = page.getByRole('main');
  const item = (words: string) => main.getByRole('listitem').filter({ hasText: words });

  await expect(item('269 Verbindungen')).toContainText(/Stand 28\. Januar 2022.*mehr als 260.*Platz 1/s);
  await expect(item('rund 257')).toContainText(/Partnerschaften \(Nordrhein-Westfalen\).*Stand 2022.*IT\.NRW/s);
  await expect(item('Deutsch-Französisches Institut').first()).toContainText('Sucht Veröffentlichungen');
  const fund = item('Deutsch-Französischer Bürgerfonds').filter({ hasText: 'bis zu' });
  await expect(fund).toContainText(/Läuft, Stand 21\. Oktober 2025.*bis zu 5\.000\s€ in Kategorie 1 · Stand 2025/s);
  await expect(page.getByRole('complementary').getByRole('link', { name: /Jugendwerk/ })).toHaveAttribute(
    'href',
    'https://www.dfjw.org/',
  );
  await expect(main.getByRole('link', { name: /Datenbank der kommunalen/ })).toHaveAttribute(
    'href',
    /^https:\/\/www\.rgre/,
  );
  await expect(main.getByRole('link', { name: /Alle \d+ Programme/ })).toHaveAttribute(
    'href',
    '/de/foerderung?country=FR',
  );

  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/countries/france');
  await main.getByRole('heading', { name: 'Franco-German Institute' }).getByRole('link').click();
  await page.getByRole('complementary').getByRole('link', { name: 'France' }).click();
  await expect(page).toHaveURL('/en/countries/france');
});

test('a country is found by its name, and by what people call it', async ({ page, request }) => {
  await page.goto('/de?q=Holland');
  await page.getByRole('link', { name: 'Niederlande' }).first().click();
  await expect(page).toHaveURL('/de/laender/niederlande');
  for (const [asked, answered] of [
    ['/de/laender/france', '/de/laender/frankreich'],
    ['/en/countries/usa', '/en/countries/united-states'],
  ] as const) {
    const answer = await request.get(asked, { maxRedirects: 0 });
    const { pathname } = new URL(answer.headers().location ?? '', 'http://x');
    expect([asked, answer.status(), pathname]).toEqual([asked, 308, answered]);
  }
  await page.goto('/en?country=FR');
  await page.getByRole('link', { name: /^France: how many links/ }).click();
  await expect(page).toHaveURL('/en/countries/france');
  const none = await page.goto('/de/laender/spanien');
  expect(none?.status()).toBe(404);
});
