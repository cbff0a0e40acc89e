import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test';
import { findActor, sessionOf, signIn } from './staff.ts';

const slug = 'europarat';
const password = 'four unrelated words';

/** A browser of its own in which an account with this role has signed in. */
async function open(browser: Browser, request: APIRequestContext, role: 'editor' | 'translator'): Promise<Page> {
  const account = { email: `${role}-beside-a-colleague@example.org`, password };
  const session = await sessionOf(request);
  await request.post('/api/users', { ...session, data: { ...account, role } });
  const page = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await signIn(page, account);
  return page;
}

async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

const publish = (page: Page) => page.getByRole('button', { name: 'Änderungen veröffentlichen' }).click();
const saveDraft = (page: Page) => page.getByRole('button', { name: 'Entwurf speichern' }).click();

/** Waits for one toast and lets it go, so that the next is not taken for it. */
async function told(page: Page, words: RegExp): Promise<void> {
  const toast = page.locator('[data-sonner-toast]').filter({ hasText: words });
  await expect(toast.first()).toBeVisible();
  await toast.first().getByRole('button').click();
  await expect(toast).toHaveCount(0);
}

test('an editor does not write over a colleague, keeps the text and goes on after reading the other', async ({
  page,
  browser,
  request,
}) => {
  const { id } = await findActor(request, await sessionOf(request), slug);
  const address = `/admin/collections/actors/${id}`;
  await signIn(page);
  await openForm(page, address);
  const words = page.getByLabel('In einfachen Worten');
  await words.fill('Ein Satz von mir.');

  const colleague = await open(browser, request, 'editor');
  await openForm(colleague, address);
  await colleague.getByRole('button', { name: 'Übernehmen' }).click();
  await colleague.getByLabel('Interne Notiz').fill('Eine Notiz der Kollegin.');
  await saveDraft(colleague);
  await told(colleague, /erfolgreich/);

  await publish(page);
  await told(page, /Inzwischen hat jemand gespeichert/);
  await expect(words).toHaveValue('Ein Satz von mir.');
});
