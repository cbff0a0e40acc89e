import { expect, type Page } from '@playwright/test';
import { firstAdmin } from './first-admin.ts';
import { test } from './own-entry.ts';
import { inGerman, sessionOf, signIn, siteUrl } from './staff.ts';

const draft = 'Entwurf speichern';
const words = (page: Page) => inGerman(page, 'In einfachen Worten');
const note = (page: Page) => page.getByRole('region', { name: 'Hier liegt noch Ungespeichertes von Ihnen' });
const saveButton = (page: Page) => page.getByRole('button', { name: draft, exact: true });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

/** What the browser keeps, as one text. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(() =>
    Object.entries(window.localStorage)
      .filter(([key]) => key.startsWith('unsaved:'))
      .join('\n'),
  );

/** Types, and waits until the browser keeps it. */
async function type(page: Page, sentence: string): Promise<void> {
  await words(page).fill(sentence);
  await expect.poll(() => kept(page)).toContain(sentence);
}

async function save(page: Page): Promise<void> {
  await saveButton(page).click();
  await expect(page.getByText(/erfolgreich/i).first()).toBeVisible();
  await expect.poll(() => kept(page)).toBe('');
}

/** As a person does who comes back to an entry. */
async function takeOver(page: Page, sentence: string): Promise<void> {
  await note(page).getByRole('button', { name: 'Übernehmen' }).click();
  await expect(words(page)).toHaveValue(sentence);
  await expect(note(page)).toHaveCount(0);
}

test('the back button asks first, and what was left is offered on return', async ({ page, entry }) => {
  const address = entry.form;
  await signIn(page);
  await open(page, '/admin/collections/actors?limit=100');
  await page.locator(`a[href*="${address}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(address));
  await page.waitForLoadState('networkidle');
  await type(page, 'Vor dem Zurück.');

  const asked: string[] = [];
  let isAccepted = false;
  page.on('dialog', async (dialog) => {
    asked.push(dialog.message());
    await (isAccepted ? dialog.accept() : dialog.dismiss());
  });
  await page.evaluate(() => window.history.back());
  await expect.poll(() => asked.length).toBe(1);
  expect(asked[0]).toContain('nicht gespeichert');
  await expect(page).toHaveURL(new RegExp(address));
  await expect(words(page)).toHaveValue('Vor dem Zurück.');

  isAccepted = true;
  // The browser lets a page ask again only after the person has done something in it.
  await words(page).click();
  await page.evaluate(() => window.history.back());
  await expect(page).toHaveURL(/actors\?limit/);
  await open(page, address);
  await expect(words(page)).not.toHaveValue('Vor dem Zurück.');
  await takeOver(page, 'Vor dem Zurück.');
  await note(page).waitFor({ state: 'detached' });
  await save(page);
});

test('whose session ends signs in again over the form and saves', async ({ page, entry, context }) => {
  await signIn(page);
  await open(page, entry.form);
  await type(page, 'Nach langer Pause.');
  await context.clearCookies();
  await saveButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Sie sind abgemeldet' });
  await expect(dialog.getByLabel('E-Mail-Adresse')).toHaveValue(firstAdmin.email);
  await dialog.getByLabel('Passwort').fill('not the password');
  await dialog.getByRole('button', { name: 'Wieder anmelden' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Anmeldung nicht möglich');
  await dialog.getByLabel('Passwort').fill(firstAdmin.password);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(words(page)).toHaveValue('Nach langer Pause.');
  await save(page);
});

test('a closed browser loses nothing, and what is discarded is gone', async ({ page, entry, context, browser }) => {
  const address = entry.form;
  await signIn(page);
  await open(page, address);
  await type(page, 'Vor dem Absturz.');
  const storageState = await context.storageState();
  await context.close();

  const again = await (await browser.newContext({ locale: 'de-DE', storageState, baseURL: siteUrl })).newPage();
  await open(again, address);
  await expect(note(again)).toContainText('In einfachen Worten');
  await note(again).getByRole('button', { name: 'Verwerfen' }).click();
  await expect(note(again)).toHaveCount(0);
  expect(await kept(again)).toBe('');
  await again.reload();
  await again.waitForLoadState('networkidle');
  await expect(note(again)).toHaveCount(0);
});

test('a refused save shows both texts, and neither is lost', async ({ page, entry, request }) => {
  await signIn(page);
  await open(page, entry.form);
  await type(page, 'Mein Satz.');
  const saved = await request.patch(`/api/actors/${entry.id}?locale=de&draft=true&overrideLock=true`, {
    ...(await sessionOf()),
    data: { plainWords: 'Ihr Satz.', _status: 'draft' },
  });
  expect(saved.status()).toBe(200);

  await saveButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Inzwischen hat jemand gespeichert' });
  await expect(dialog).toContainText('Ihr Satz.');
  await expect(dialog).toContainText('Mein Satz.');
  await dialog.getByRole('button', { name: 'Neueren Stand laden' }).click();
  await expect(words(page)).toHaveValue('Ihr Satz.');
  await expect(note(page)).toContainText('Mein Satz.');
  const box = note(page).getByRole('checkbox', { name: 'In einfachen Worten' });
  await expect(box).not.toBeChecked();
  await box.check();
  await takeOver(page, 'Mein Satz.');
  await save(page);
});

test('whoever signs out leaves nothing behind', async ({ page, entry }) => {
  await signIn(page);
  await open(page, entry.form);
  await type(page, 'Nicht für andere.');
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto('/admin/logout');
  await expect(page).toHaveURL(/\/admin\/login/);
  await expect.poll(() => kept(page)).toBe('');
});
