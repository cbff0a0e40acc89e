import { type APIRequestContext, type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { findActor, inEnglish, inGerman, publishForm, sessionOf, signIn } from './staff.ts';

const draft = 'Entwurf speichern';
const handIn = 'Zur Freigabe';
const publish = 'Veröffentlichen …';
const done = /erfolgreich/i;

/** The form of an entry that no other walk needs: it stays locked for a while. */
const formOf = async (request: APIRequestContext, slug: string) =>
  `/admin/collections/actors/${(await findActor(request, await sessionOf(request), slug)).id}`;

/** A browser of its own in which an account with this role has signed in. */
async function signedIn(browser: Browser, request: APIRequestContext, role: 'editor' | 'translator'): Promise<Page> {
  const account = { email: `${role}-beside@example.org`, password: 'four unrelated words' };
  await request.post('/api/users', { ...(await sessionOf(request)), data: { ...account, role } });
  const page = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await signIn(page, account);
  return page;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

/** Types as a person does, and waits until the form has told the server that it is being edited. */
async function type(page: Page, field: Locator, words: string): Promise<void> {
  const isTold = page.waitForResponse((answer) => answer.request().headers()['next-action'] !== undefined);
  await field.fill(words);
  await isTold;
  await expect(page.getByRole('button', { name: new RegExp(`^(${draft}|${handIn})$`) })).toBeEnabled();
}

/** Presses a button and waits for what it says, then lets that go. */
async function press(page: Page, button: string, says: RegExp): Promise<string> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const toast = page.locator('[data-sonner-toast]').filter({ hasText: says });
  await expect(toast).toHaveCount(1);
  const words = (await toast.textContent()) ?? '';
  await toast.getByRole('button').click();
  await expect(toast).toHaveCount(0);
  return words;
}

test('an editor does not write over a colleague, keeps the text, and saves it after looking', async ({
  page,
  browser,
  request,
}) => {
  // Two browsers, eight saves.
  test.setTimeout(180_000);
  const address = await formOf(request, 'europa-union-nrw');
  const words = inGerman(page, 'In einfachen Worten');
  await signIn(page);
  await open(page, address);
  const before = await words.inputValue();
  await type(page, words, 'Ein Satz von mir.');

  const colleague = await signedIn(browser, request, 'editor');
  await open(colleague, address);
  // Whoever takes over gets the form drawn anew.
  const isDrawn = colleague.waitForResponse((answer) => answer.request().headers().rsc !== undefined);
  await colleague.getByRole('button', { name: 'Übernehmen' }).click();
  await isDrawn;
  await open(colleague, address);
  await type(colleague, colleague.getByLabel('Interne Notiz'), 'Eine Notiz der Kollegin.');
  await press(colleague, draft, done);

  const told = await press(page, publish, /Inzwischen hat jemand gespeichert/);
  expect(told).toMatch(/\d Uhr\)\. Ihr Text steht noch hier, ist aber nicht gespeichert\. Bitte öffnen .* haben\.$/);
  await expect(words).toHaveValue('Ein Satz von mir.');

  await page.reload();
  await expect(page.getByLabel('Interne Notiz')).toHaveValue('Eine Notiz der Kollegin.');
  for (const [at, button] of [draft, draft, publish, draft, publish].entries()) {
    await type(page, words, at === 4 ? before : `Satz ${at}.`);
    if (button === draft) await press(page, button, done);
    else await publishForm(page);
  }
  await expect(page.getByLabel('Interne Notiz')).toHaveValue('Eine Notiz der Kollegin.');
});

test('a translator keeps writing English while an editor writes German', async ({ browser, request }) => {
  const address = await formOf(request, 'landkreistag-nrw');
  const translator = await signedIn(browser, request, 'translator');
  await open(translator, address);
  const english = inEnglish(translator, 'In einfachen Worten');
  await expect(inEnglish(translator, 'Text geprüft')).toBeDisabled();
  await expect(inGerman(translator, 'In einfachen Worten')).toBeDisabled();
  await type(translator, english, 'Plain words.');

  const session = await sessionOf(request);
  const actor = `/api/actors/${address.split('/').at(-1)}`;
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

test('the settings of the site are saved again and again', async ({ page }) => {
  await signIn(page);
  await open(page, '/admin/globals/site');
  const intro = inGerman(page, 'Einleitung der Startseite');
  const before = await intro.inputValue();
  for (const [at, button] of [draft, publish, draft, publish].entries()) {
    await type(page, intro, at === 3 ? before : `Einleitung ${at}.`);
    if (button === draft) await press(page, button, done);
    else await publishForm(page);
  }
});

test('one language alone is neither published nor planned', async ({ page, request }) => {
  await signIn(page);
  await open(page, await formOf(request, 'staedtetag-nrw'));
  await expect(page.locator('#action-save-popup')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Veröffentlichen (auf|in)/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Planen …' }).click();
  const plan = page.getByRole('dialog', { name: 'Planen' });
  await expect(plan.getByLabel('Uhrzeit')).toBeVisible();
  await expect(plan.getByText(/sprachvariante|zeitzone/i)).toHaveCount(0);
});
