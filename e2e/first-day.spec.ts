import { type Browser, expect, type Page, test } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { sessionOf, signIn } from './staff.ts';

// The checker is put into the page.
test.use({ bypassCSP: true });

const first = 'four unrelated words';
const second = 'five quite unrelated words';

const newPage = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ locale: 'de-DE', bypassCSP: true })).newPage();

/** What axe finds, and how much wider than a telephone the page is. */
async function findings(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run("main, form, dialog, section")');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`)),
    ...(wide > 390 ? [`${wide} px wide`] : []),
  ];
}

test('a colleague is invited, chooses a password, is shown round and finds only what is theirs', async ({
  page,
  browser,
  request,
}) => {
  const email = `first-day-${Date.now()}@example.org`;
  await signIn(page);
  await page.goto('/admin/collections/users/create');
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Name').fill('Nora Neu');
  await page.getByLabel('E-Mail-Adresse').fill(email);
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Konto anlegen und Link zeigen' }).click();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  const letter = await page.getByRole('link', { name: 'E-Mail schreiben' }).getAttribute('href');
  expect(decodeURIComponent(letter ?? '')).toContain(link);

  const newcomer = await newPage(browser);
  await newcomer.goto(link);
  await newcomer.waitForLoadState('networkidle');
  expect(await findings(newcomer)).toEqual([]);
  await newcomer.getByLabel('Neues Passwort').fill('kurz');
  await newcomer.getByRole('button', { name: 'Passwort speichern und anmelden' }).click();
  await expect(newcomer.getByText('Das Passwort braucht mindestens 12 Zeichen.')).toBeVisible();
  await newcomer.getByLabel('Neues Passwort').fill(first);
  await newcomer.getByRole('button', { name: 'Passwort speichern und anmelden' }).click();

  await expect(newcomer).toHaveURL(/\/admin\/erste-schritte$/);
  await expect(newcomer.getByRole('heading', { name: 'Ihre Rolle: Redaktion' })).toBeVisible();
  expect(await findings(newcomer)).toEqual([]);
  await newcomer.getByRole('main').getByRole('link', { name: 'Konto' }).click();

  const name = newcomer.getByRole('textbox', { name: 'Name' });
  await expect(name).toBeEnabled();
  await name.fill('Nora Neumann');
  await newcomer.getByRole('button', { name: 'Passwort ändern …' }).click();
  const dialog = newcomer.getByRole('dialog', { name: 'Passwort ändern' });
  await dialog.getByLabel('Bisheriges Passwort').fill(second);
  await dialog.getByLabel('Neues Passwort').fill(second);
  await dialog.getByRole('button', { name: 'Passwort ändern' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Das bisherige Passwort stimmt nicht');
  await dialog.getByLabel('Bisheriges Passwort').fill(first);
  await dialog.getByRole('button', { name: 'Passwort ändern' }).click();
  await expect(newcomer.getByText('Ihr Passwort ist geändert.')).toBeVisible();
  await expect(name).toHaveValue('Nora Neumann');
  await newcomer.getByRole('button', { name: 'Speichern' }).click();
  await expect(newcomer.getByText('Erfolgreich aktualisiert')).toBeVisible();
  await sessionOf({ email, password: second });

  await newcomer.goto('/admin');
  const ways = newcomer.getByRole('navigation', { name: 'Wohin' });
  await expect(ways.getByRole('link', { name: 'Rückmeldungen' })).toBeVisible();
  await expect(ways.getByRole('link', { name: 'Konten' })).toHaveCount(0);
  await newcomer.goto('/admin/collections/users/create');
  await expect(newcomer.getByLabel('E-Mail-Adresse')).toHaveCount(0);
  await newcomer.context().close();

  const stranger = await newPage(browser);
  await stranger.goto(link);
  await expect(stranger.getByRole('heading', { name: 'Dieser Link gilt nicht mehr' })).toBeVisible();
  await stranger.context().close();
  await request.delete(`/api/users?where[email][equals]=${email}`, await sessionOf());
});
