import { type APIRequestContext, type Browser, expect, type Locator, type Page, type Response } from '@playwright/test';
import { test } from './own-entry.ts';
import { freeForms, inEnglish, inGerman, makeAccount, publishForm, sessionOf, signIn } from './staff.ts';

const draft = 'Entwurf speichern';
const handIn = 'Zur Freigabe';
const publish = 'Veröffentlichen …';
const done = /erfolgreich/i;

/** A browser of its own in which an account with this role has signed in. */
async function signedIn(browser: Browser, request: APIRequestContext, role: 'editor' | 'translator'): Promise<Page> {
  const account = { email: `${role}-beside@example.org`, password: 'four unrelated words' };
  await makeAccount(request, { ...account, role });
  const page = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await signIn(page, account);
  return page;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

/**
 * Types as a person does, and waits until the form has told the server that it is being edited. What is typed before a
 * busy machine has woken the form reaches nobody: it is taken back, which has to be told as well, and typed again.
 */
async function type(page: Page, field: Locator, words: string): Promise<void> {
  const isTold = (answer: Response) => answer.request().headers()['next-action'] !== undefined;
  const fill = (text: string) => Promise.all([page.waitForResponse(isTold, { timeout: 15_000 }), field.fill(text)]);
  await expect(async () => {
    if ((await field.inputValue()) === words) await fill('');
    await fill(words);
  }).toPass({ timeout: 90_000 });
  await expect(page.getByRole('button', { name: new RegExp(`^(${draft}|${handIn})$`) })).toBeEnabled();
}

/** Presses a button and waits for what it says, then lets that go, unless it has gone by itself. */
async function press(page: Page, button: string, says: RegExp): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const toast = page.locator('[data-sonner-toast]').filter({ hasText: says });
  await expect(toast).toHaveCount(1);
  await toast.locator('button').evaluateAll((buttons: HTMLElement[]) => {
    for (const each of buttons) each.click();
  });
  await expect(toast).toHaveCount(0);
}

test('an editor does not write over a colleague, keeps the text, and saves it after looking', async ({
  page,
  entry,
  browser,
  request,
}) => {
  // Two browsers, eight saves.
  test.setTimeout(180_000);
  const address = entry.form;
  const words = inGerman(page, 'In einfachen Worten');
  await signIn(page);
  await open(page, address);
  await type(page, words, 'Ein Satz von mir.');

  const colleague = await signedIn(browser, request, 'editor');
  await open(colleague, `/admin/collections/actors?search=${encodeURIComponent(entry.name)}`);
  const row = colleague.getByRole('row', { name: entry.name });
  await expect(row.getByRole('button', { name: 'bearbeitet gerade' })).toBeVisible();
  await open(colleague, address);
  // Whoever takes over gets the form drawn anew.
  const isDrawn = colleague.waitForResponse((answer) => answer.request().headers().rsc !== undefined);
  await colleague.getByRole('button', { name: 'Übernehmen' }).click();
  await isDrawn;
  await open(colleague, address);
  await type(colleague, colleague.getByLabel('Interne Notiz'), 'Eine Notiz der Kollegin.');
  await type(colleague, inGerman(colleague, 'In einfachen Worten'), 'Ein Satz von ihr.');
  await press(colleague, draft, done);

  await page.getByRole('button', { name: publish, exact: true }).click();
  const toast = page.locator('[data-sonner-toast]').filter({ hasText: 'Inzwischen hat jemand gespeichert' });
  await expect(toast).toHaveText(/\d Uhr\)\. Ihr Text steht noch hier und ist in diesem Browser aufgehoben, .*\.$/);
  await expect(words).toHaveValue('Ein Satz von mir.');

  const dialog = page.getByRole('dialog', { name: 'Inzwischen hat jemand gespeichert' });
  await expect(dialog).toContainText('Ein Satz von ihr.');
  await expect(dialog).toContainText('Ein Satz von mir.');
  await dialog.getByRole('button', { name: 'Neueren Stand laden' }).click();
  await page.getByRole('button', { name: 'Verwerfen', exact: true }).click();
  await expect(page.getByLabel('Interne Notiz')).toHaveValue('Eine Notiz der Kollegin.');
  for (const [at, button] of [draft, draft, publish, draft, publish].entries()) {
    await type(page, words, `Satz ${at}.`);
    if (button === draft) await press(page, button, done);
    else await publishForm(page);
  }
  await expect(page.getByLabel('Interne Notiz')).toHaveValue('Eine Notiz der Kollegin.');
});

test('a translator keeps writing English while an editor writes German', async ({ browser, entry, request }) => {
  const translator = await signedIn(browser, request, 'translator');
  await open(translator, entry.form);
  const english = inEnglish(translator, 'In einfachen Worten');
  await expect(inEnglish(translator, 'Text geprüft')).toBeDisabled();
  await expect(inGerman(translator, 'In einfachen Worten')).toBeDisabled();
  await type(translator, english, 'Plain words.');

  const session = await sessionOf();
  const actor = `/api/actors/${entry.id}`;
  const german = {
    plainWords: 'Einfache Worte.',
    resources: [{ title: 'Neu', kind: 'study', state: 'target-missing' }],
  };
  const saved = await request.patch(`${actor}?locale=de&draft=true&overrideLock=true`, {
    ...session,
    data: { ...german, _status: 'draft' },
  });
  expect(saved.status()).toBe(200);

  await press(translator, handIn, done);
  const latest = await (await request.get(`${actor}?locale=all&draft=true`, session)).json();
  expect(latest.plainWords).toEqual({ de: 'Einfache Worte.', en: 'Plain words.' });
  expect(latest.resources.map(({ title }: { title: object }) => title)).toEqual([{ de: 'Neu' }]);
});

test('the settings of the site are saved again and again', async ({ page, request }) => {
  await signIn(page);
  // An earlier walk may have ended while its form was telling that it is being edited.
  await freeForms(request, await sessionOf());
  await open(page, '/admin/globals/site');
  const intro = inGerman(page, 'Einleitung der Startseite');
  const before = await intro.inputValue();
  for (const [at, button] of [draft, publish, draft, publish].entries()) {
    await type(page, intro, at === 3 ? before : `Einleitung ${at}.`);
    if (button === draft) await press(page, button, done);
    else await publishForm(page);
  }
});

test('one language alone is neither published nor planned', async ({ page, entry }) => {
  await signIn(page);
  await open(page, entry.form);
  await expect(page.locator('#action-save-popup')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Veröffentlichen (auf|in)/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Planen …' }).click();
  const plan = page.getByRole('dialog', { name: 'Planen' });
  await expect(plan.getByLabel('Uhrzeit')).toBeVisible();
  await expect(plan.getByText(/sprachvariante|zeitzone/i)).toHaveCount(0);
});
