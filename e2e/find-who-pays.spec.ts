import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';

test.use({ javaScriptEnabled: false });

test('a town hall finds what pays for a visit to Poland, up to how much and until when', async ({ page }) => {
  await page.goto('/de');
  await page.getByRole('navigation', { name: 'Hauptmenü' }).getByRole('link', { name: 'Wer bezahlt?' }).click();
  await page.getByRole('link', { name: /^Polen \d/ }).click();
  await expect(page).toHaveURL('/de/foerderung?country=PL');
  const entries = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) });
  const cheques = entries.filter({ hasText: 'Europa-Schecks' }).first();
  await expect(cheques).toContainText('bis zu 25.000 € je Projekt · Stand 2026');
  await expect(cheques).toContainText('Letzte Frist 1. Februar 2026, vorbei');
  await expect(cheques).toContainText('Läuft, Stand 1. Februar 2026');
  await expect(entries.filter({ hasText: 'Deutsch-Französischer Bürgerfonds' })).toHaveCount(0);
  const youth = entries.filter({ hasText: 'Deutsch-Polnisches Jugendwerk' });
  await youth.getByRole('link', { name: /^RGRE/ }).click();
  await expect(page).toHaveURL('/de/akteure/rgre-deutsche-sektion');
});

test('a choice is let go of, and where nothing fits it is said (en)', async ({ page }) => {
  await page.goto('/en/funding?applicant=citizen&country=GH');
  await expect(page.getByText('We know of no programme for that.')).toBeVisible();
  await page.getByRole('link', { name: 'Ghana', exact: true }).click();
  await expect(page).toHaveURL('/en/funding?applicant=citizen');
  await expect(page.getByRole('heading', { name: 'Czech-German Future Fund' })).toBeVisible();
  await page.getByRole('link', { name: 'Deutsch', exact: true }).click();
  await expect(page).toHaveURL('/de/foerderung?applicant=citizen');
});

test('no amount stands without its date, and an old one says so', async ({ page }) => {
  await page.goto('/de/foerderung');
  const amounts = page.locator('.much').filter({ has: page.locator('b') });
  expect(await amounts.count()).toBeGreaterThan(15);
  for (const amount of await amounts.all()) await expect(amount).toHaveText(/Stand (\d|[A-ZÄ]\w+ \d{4}|unbekannt)/);
  await expect(page.locator('#nrw-dnipropetrovsk .much')).toContainText('Stand Oktober 2023, kann überholt sein');
  // Partner towns of one city are in no country that could be named.
  await expect(page.locator('#koeln-gestalten')).not.toContainText('Partner:');
  await expect(page.locator('#zukunftsfonds')).toContainText(/Frist:? 31\. Dezember 2026/);
});

test('a calendar has the deadlines that were chosen, and the days that come back, in either language', async ({
  request,
}) => {
  const eventsOf = async (address: string) => {
    const answer = await request.get(address);
    expect(answer.headers()['content-type']).toContain('text/calendar');
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
    return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  };
  const german = await eventsOf('/de/calendar.ics');
  const french = await eventsOf('/de/calendar.ics?country=FR');
  expect(french.length).toBeLessThan(german.length);
  const europe = french.find(({ summary }) => summary === 'Europatag der EU');
  expect(europe?.isRecurring()).toBe(true);
  const zukunftsfonds = german.find(({ summary }) => summary === 'Frist: Deutsch-Tschechischer Zukunftsfonds');
  expect(zukunftsfonds?.isRecurring()).toBe(false);
  const english = await eventsOf('/en/calendar.ics');
  expect(english.map(({ uid }) => uid)).toEqual(german.map(({ uid }) => uid));
  expect(english.find(({ uid }) => uid === europe?.uid)?.summary).toBe('Europe Day of the EU');
});
