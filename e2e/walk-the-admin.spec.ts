import { de } from '@payloadcms/translations/languages/de';
import { en } from '@payloadcms/translations/languages/en';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { sessionOf, signIn } from './staff.ts';

test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });
// One after the other: they share an account.
test.describe.configure({ mode: 'default' });

const collections = ['actors', 'fun-facts', 'pages', 'categories', 'category-groups', 'media', 'reports', 'users'];
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
  preload: false,
};

/**
 * What Payload's own components make impossible, rule by rule, and where it is told to it:
 * - nested-interactive: a chosen value is moved by a button that holds two more (react-select with dnd-kit).
 *   https://github.com/payloadcms/payload/issues/18067 is about the like in the filters.
 * - target-size: the bare input of a picker is 2 px wide while it is empty; the whole box around it takes the click.
 */
const stock = [
  { rule: 'nested-interactive', within: 'rs__multi-value' },
  { rule: 'target-size', within: 'rs__input' },
];

/** What the same view may get wrong in other colours: all else is in its markup. */
const ofColours: RunOptions = { ...options, runOnly: ['color-contrast', 'link-in-text-block'] };

const looks = [
  { width: 1366, theme: 'light', rules: options },
  { width: 768, theme: 'dark', rules: ofColours },
  { width: 390, theme: 'light', rules: options },
  { width: 390, theme: 'dark', rules: ofColours },
];

async function findingsAt(page: Page, { width, theme, rules }: (typeof looks)[number]): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(rules)})`);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !stock.some(({ rule, within }) => rule === id && html.includes(within)))
      .map(({ html, target }) => `${theme}, ${width} px: ${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  );
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over > 0 ? [...found, `${width} px: ${over} px too wide`] : found;
}

const valuesOf = (words: object): string[] =>
  Object.values(words).flatMap((value) => (typeof value === 'string' ? [value] : valuesOf(value)));
const german = new Set(valuesOf(de.translations));
const english = new Set(valuesOf(en.translations).filter((words) => !german.has(words)));
/** English that Payload's components carry in themselves, and what shows that a word was missing. */
const odd = /\[object Object\]|\{\{|^(Edit|Add|Remove|Drag|Insert|Select|toggle)\b|dropdown$/;

/** All that is read or read out on the page and is not German: texts, and names of what can be used. */
async function foreignWords(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      if (!texts.currentNode.parentElement?.closest('script, style, [lang="en"]'))
        found.add(texts.currentNode.textContent?.trim() ?? '');
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`)) found.add(element.getAttribute(name) ?? '');
    return [...found].filter(Boolean);
  });
  return said.filter((words) => english.has(words) || odd.test(words));
}

/** What is wrong for good: scripts name and colour a page a moment after it has been sent. */
async function lasting(found: () => Promise<string[]>): Promise<string[]> {
  let last: string[] = [];
  for (let tries = 0; tries < 5; tries += 1) {
    last = await found();
    if (!last.length) break;
    await new Promise((done) => setTimeout(done, 1000));
  }
  return last;
}

async function walk(page: Page, address: string): Promise<string[]> {
  await page.setViewportSize({ width: 1366, height: 800 });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.evaluate(axe.source);
  await page.addStyleTag({ content: '* { transition: none !important; }' });
  const found: string[] = [];
  for (const look of looks) found.push(...(await lasting(() => findingsAt(page, look))));
  found.push(...(await lasting(() => foreignWords(page))).map((words) => `not German: ${words}`));
  return found.map((finding) => `${address.replace(/[0-9a-f-]{20,}/, '…')}, ${finding}`);
}

/** The form of the first document of each collection that has one. */
async function firstOf(request: APIRequestContext, wanted: string[]): Promise<string[]> {
  const session = await sessionOf();
  const forms: string[] = [];
  for (const collection of wanted) {
    const answer = await request.get(`/api/${collection}?limit=1&depth=0&locale=de`, session);
    const { docs } = (await answer.json()) as { docs: { id: string }[] };
    forms.push(...docs.map(({ id }) => `/admin/collections/${collection}/${id}`));
  }
  return forms;
}

const groups: Record<string, (request: APIRequestContext) => Promise<string[]>> = {
  lists: async () => collections.map((collection) => `/admin/collections/${collection}`),
  'new entries': async () => collections.map((collection) => `/admin/collections/${collection}/create`),
  forms: (request) => firstOf(request, collections),
  'other views': async (request) => [
    '/admin',
    '/admin/account',
    '/admin/betrieb',
    '/admin/handbuch',
    '/admin/handbuch/veroeffentlichen',
    '/admin/erste-schritte',
    '/admin/globals/site',
    ...(await firstOf(request, ['actors'])).map((form) => `${form}/versions`),
    '/admin/collections/actors/trash',
  ],
};

for (const [group, views] of Object.entries(groups)) {
  test(`everybody can use the admin, in German: ${group}`, async ({ page, request }) => {
    test.setTimeout(300_000);
    await signIn(page);
    const found: string[] = [];
    for (const address of await views(request)) found.push(...(await walk(page, address)));
    expect(found).toEqual([]);
  });
}

test('everybody can sign in, in German', async ({ page }) => {
  expect([
    ...(await walk(page, '/admin/login')),
    ...(await walk(page, '/admin/forgot')),
    ...(await walk(page, '/admin/einladung/dead')),
  ]).toEqual([]);
});
