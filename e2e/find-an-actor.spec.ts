import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const order = [
  'British-German Association',
  'Council of European Municipalities and Regions',
  'Deutscher Landkreistag',
  'Deutscher Städtetag',
  'Deutscher Städte- und Gemeindebund',
  'Deutsches Polen-Institut',
  'Deutsch-Französisches Institut',
  'Europaministerkonferenz',
  'Europarat, Council of Europe',
  'Europa-Union Deutschland, Landesverband NRW',
  'Institut für Europäische Partnerschaften und Internationale Zusammenarbeit',
  'Kompetenzzentrum Städtepartnerschaften und Europäische Zivilgesellschaft der Auslandsgesellschaft.de',
  'Konsularische Vertretungen in NRW (Übersicht der Landesregierung NRW)',
  'Kontaktstelle CERV Deutschland',
  'Landkreistag NRW',
  'Parlamentariergruppen des Landtags NRW',
  'Rat der Gemeinden und Regionen Europas, Deutsche Sektion',
  'Staatskanzlei des Landes NRW, Referat IV A 2, Minister für Bundes- und Europaangelegenheiten sowie Internationales des Landes NRW',
  'Städtetag NRW',
  'Städte- und Gemeindebund NRW',
];

test('lists all twenty in the order the organisation keeps', async ({ page }) => {
  await page.goto('/de');
  await expect(page.getByRole('article').getByRole('heading')).toHaveText(order);
  await expect(page.getByText(/Zwanzig Akteure.*sieben.*Nordrhein-Westfalen.*dreizehn, die auch/s)).toBeVisible();
});

test('filters, opens an entry and finds ways to reach it', async ({ page }) => {
  await page.goto('/de');
  await page.getByRole('link', { name: /^Daten und Forschung/ }).click();
  await expect(page).toHaveURL('/de?category=data-and-research');
  await expect(page.getByRole('article')).toHaveCount(3);
  await page.getByRole('link', { name: 'Deutsch-Französisches Institut', exact: true }).click();
  await expect(page).toHaveURL('/de/akteure/deutsch-franzoesisches-institut');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deutsch-Französisches Institut');
  await expect(page.getByText('Ludwigsburg').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^Website/ })).toHaveAttribute('href', 'https://www.dfi.de/');
  await expect(page.getByText(/Facebook/)).toBeVisible();
});

test('says what to do where nothing fits or nothing is', async ({ page }) => {
  await page.goto('/de?category=awards&category=parliament');
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /alle|zurücksetzen/i }).first()).toBeVisible();
  const answer = await page.goto('/de/akteure/gibt-es-nicht');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link', { name: /Verzeichnis/ })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('gibt es nicht');
});

test('gets there by an address that a mail or a phone has spoilt', async ({ page }) => {
  for (const spoilt of [
    '/de-AT/akteure/Deutscher-Staedtetag%E2%80%9C).',
    '/de/akteure/deutscher-staedtetag&utm_source=m',
  ]) {
    await page.goto(spoilt);
    await expect(page).toHaveURL('/de/akteure/deutscher-staedtetag');
  }
  await page.goto('/en/actors/');
  await expect(page).toHaveURL('/en');
});

test('lists who was renamed by the new name and sign, and says the old one', async ({ page }) => {
  for (const address of [
    '/de',
    '/de/akteure/kontaktstelle-cerv-deutschland',
    '/de?category=funding',
    '/de/einbetten',
  ]) {
    await page.goto(address);
    const old = page.getByText(
      'Heißt so seit 2021, vorher: Kontaktstelle Deutschland „Europa für Bürgerinnen und Bürger“',
    );
    await expect(old.first()).toBeVisible();
    await expect(page.locator('.sign', { hasText: /^CERV$/ }).first()).not.toHaveAttribute('data-past');
  }
});
