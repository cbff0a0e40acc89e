import { type APIRequestContext, expect, type Locator, type Page, test } from '@playwright/test';
import type { Relation } from '../src/testing/list-relations.ts';
import { runProgram } from './run-program.ts';
import { freeForms, makeAccount, sessionOf, signIn } from './staff.ts';

type Session = Awaited<ReturnType<typeof sessionOf>>;

const editor = { email: 'pickers@example.org', password: 'correct horse battery staple' };
const nameless = /Ohne Titel|^<|^[0-9a-f]{8}-|^[0-9a-f]{24}$/;
const words = { alt: { de: 'Das Rathaus von nebenan', en: 'The town hall next door' } };
/** A picture of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Every field that picks a document, as the configuration has them: a new one is walked by itself. */
function listedRelations(): Relation[] {
  const all: Relation[] = JSON.parse(runProgram('src/testing/list-relations.ts').trim().split('\n').at(-1) ?? '');
  expect(all.length).toBeGreaterThan(5);
  // The forms are the same on both databases. What answers them is not: there, one of each kind.
  const kinds = new Map(all.map((each) => [`${each.target} ${each.isFromList}`, each]));
  return process.env.E2E_DATABASE === 'MongoDB' ? [...kinds.values()] : all;
}

/** The form of the first document that shows a field; of a global, its only one. */
async function addressOf(request: APIRequestContext, session: Session, { form, shownIn: where }: Relation) {
  if (form.startsWith('globals/')) return form;
  const answer = await request.get(`/api/${form.replace('collections/', '')}?limit=1${where}`, session);
  const { docs } = (await answer.json()) as { docs: { id: string }[] };
  return `${form}/${docs[0]?.id}`;
}

async function namesToPick(request: APIRequestContext, session: Session, relation: Relation) {
  const { target, title, form, isFromList, shownIn: where } = relation;
  const isAmongOwn = isFromList && form === `collections/${target}`;
  const ask = `/api/${target}?locale=de&limit=100&depth=0&draft=true${isAmongOwn ? where : ''}`;
  const { docs } = (await (await request.get(ask, session)).json()) as { docs: Record<string, string>[] };
  // The first is the one whose form is open, and no document is picked in itself.
  return docs
    .slice(isAmongOwn ? 1 : 0)
    .map((document) => document[title] ?? '')
    .filter(Boolean);
}

/** A part of a name that stands in no other word's beginning alone: around its umlaut, where it has one. */
function partOf(name: string): string {
  const at = name.search(/[äöüßÄÖÜ]/);
  return at < 0 ? name.slice(1, 12).trim() : name.slice(Math.max(0, at - 3), at + 4).trim();
}

/** Opens the tab and adds the rows that a field stands in. */
async function reveal(page: Page, { tab, path }: Relation): Promise<Locator> {
  const button = page.getByRole('button', { name: tab ?? '', exact: true });
  // A click before the form's script has run opens nothing.
  if (tab)
    await expect(async () => {
      await button.click();
      await expect(button).toHaveClass(/--active/, { timeout: 1000 });
    }).toPass();
  const names: string[] = [];
  for (const name of path.split('.')) {
    if (name !== '#') names.push(name);
    else {
      const rows = await page.locator(`[id^="${names.join('-')}-row-"]`).count();
      await page.locator(`#field-${names.join('__')} > .array-field__add-row`).click();
      names.push(String(rows));
    }
  }
  return page.locator(`#field-${names.join('__')}`);
}

const shownIn = (field: Locator) =>
  field.locator('.relationship--multi-value-label__text, .relationship--single-value__text');

/** A name that is not picked yet, if possible with an umlaut; on the way, all that are shown are looked at. */
async function nextOf(field: Locator, names: string[]): Promise<string> {
  const shown = (await shownIn(field).allTextContents()).map((text) => text.trim());
  for (const name of shown) expect(name).not.toMatch(nameless);
  const free = names.filter((name) => !shown.includes(name));
  const wanted = free.find((name) => /[äöüß]/i.test(name)) ?? free[0] ?? '';
  expect(wanted).not.toBe('');
  return wanted;
}

async function pickByTyping(field: Locator, names: string[]): Promise<string> {
  const wanted = await nextOf(field, names);
  const input = field.locator('input.rs__input');
  const options = field.locator('.rs__option');
  await input.click();
  await expect(options.first()).toBeVisible();
  for (const option of await options.allTextContents()) {
    expect(option).not.toMatch(nameless);
    expect(names).toContain(option.trim());
  }
  await input.fill(partOf(wanted));
  await expect(options.filter({ hasNotText: partOf(wanted) })).toHaveCount(0);
  await options.filter({ hasText: wanted }).first().click();
  await expect(shownIn(field).filter({ hasText: wanted }).first()).toBeVisible();
  return wanted;
}

/** Picks from the list, with a name typed as on a keyboard without umlauts. */
async function pickBySearching(page: Page, field: Locator, names: string[]): Promise<string> {
  const wanted = await nextOf(field, names);
  const plainly = wanted.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').toUpperCase();
  // In its corner, beside what is picked.
  await field.locator('.rs__control').click({ position: { x: 3, y: 3 } });
  const list = page.getByRole('dialog');
  await list.locator('#search-filter-input').fill(plainly);
  await expect(list.locator('tbody tr').filter({ hasNotText: wanted })).toHaveCount(0);
  await list.locator('tbody tr').getByRole('button').first().click();
  await expect(shownIn(field).filter({ hasText: wanted }).first()).toBeVisible();
  return wanted;
}

/** Ticks one of all that there are. */
async function pickByTicking(field: Locator, names: string[]): Promise<string> {
  const trimmed = async (labels: Locator) => (await labels.allTextContents()).map((text) => text.trim());
  for (const name of await trimmed(field.locator('label'))) expect(names).toContain(name);
  const free = await trimmed(field.locator('label:not(:has(:checked))'));
  const wanted = free.find((name) => /[äöüß]/i.test(name)) ?? free[0] ?? '';
  await field.getByLabel(wanted, { exact: true }).check();
  return wanted;
}

/** Picks from a menu of the browser's own, which names people and not their addresses. */
async function pickFromMenu(field: Locator): Promise<string> {
  const options = await field.locator('option').allTextContents();
  for (const option of options) expect(option).not.toMatch(nameless);
  const wanted = options.find((name) => /[äöüß]/i.test(name)) ?? '';
  await field.selectOption({ label: wanted });
  await expect(field.locator('option:checked')).toHaveText(wanted);
  return wanted;
}

async function pickFromList(page: Page, field: Locator, [name = '']: string[]): Promise<void> {
  await field.getByRole('button', { name: 'Aus vorhandenen auswählen' }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
  await expect(field.getByText(name).first()).toBeVisible();
}

async function uploadPicture(request: APIRequestContext, session: Session): Promise<void> {
  const file = { name: 'rathaus.png', mimeType: 'image/png', buffer: pixel };
  const answer = await request.post('/api/media', { ...session, multipart: { file, _payload: JSON.stringify(words) } });
  expect(answer.status()).toBe(201);
}

test.afterEach(async ({ request }) => {
  const admin = await sessionOf();
  await freeForms(request, admin);
  await request.delete(`/api/users?where[email][equals]=${editor.email}`, admin);
  await request.delete(`/api/media?trash=true&where[alt.de][equals]=${words.alt.de}`, admin);
});

test('an editor sees names in every field that picks a document, and picks one', async ({ page, request }) => {
  test.setTimeout(400_000);
  page.setDefaultTimeout(20_000);
  const admin = await sessionOf();
  await freeForms(request, admin);
  await makeAccount(request, { ...editor, name: 'Wählende', role: 'editor' });
  const session = await sessionOf(editor);
  await uploadPicture(request, session);
  // What nobody finds has a form, too.
  await page.goto('/de?q=Kleingartenverein');
  await signIn(page, editor);

  const picked: string[] = [];
  for (const relation of listedRelations())
    await test.step(`${relation.form}: ${relation.path}`, async () => {
      await page.goto(`/admin/${await addressOf(request, session, relation)}`);
      await page.waitForLoadState('networkidle');
      const names = await namesToPick(request, session, relation);
      const field = await reveal(page, relation);
      await expect(field).toBeVisible();
      if (await field.evaluate((element) => element.tagName === 'SELECT')) picked.push(await pickFromMenu(field));
      else if (relation.kind === 'upload') await pickFromList(page, field, names);
      else if (await field.getByRole('checkbox').count()) picked.push(await pickByTicking(field, names));
      else if (relation.isFromList) picked.push(await pickBySearching(page, field, names));
      else picked.push(await pickByTyping(field, names));
    });
  expect(picked.filter((name) => /[äöüß]/i.test(name)).length).toBeGreaterThan(2);
});

test('a list is filtered by what it refers to, by its name', async ({ page }) => {
  page.setDefaultTimeout(20_000);
  await signIn(page);
  await page.goto('/admin/collections/actors');
  await page.waitForLoadState('networkidle');
  await page.locator('#toggle-list-filters').click();
  await page.getByRole('button', { name: 'Filter hinzufügen' }).click();
  const [field, value] = [page.locator('.condition__field'), page.locator('.condition__value')];
  await field.locator('input.rs__input').fill('Kategorien');
  await field.locator('.rs__option').filter({ hasText: 'Kategorien' }).first().click();
  await value.locator('input.rs__input').fill('Fördermittel');
  await value.locator('.rs__option').filter({ hasText: 'Fördermittel' }).click();
  await expect(page).toHaveURL(/categories/);
  await expect(value).toContainText('Fördermittel');
});
