import { expect, test } from '@playwright/test';
import { wholeBrowser } from './browser.ts';
import { elementsIn, weightOf } from './html.ts';
import { addressesOfSite, siteUrl } from './staff.ts';

test('no page of the site brings a script, a cookie, a stored entry or anybody else', async ({ browser, request }) => {
  const addresses = await addressesOfSite(request);
  expect(addresses.length).toBeGreaterThan(50);
  const errorPages = ['/de/gibt-es-nicht', '/en/actors/nobody', '/nirgends', '/de/%', '/fr', '/de?category=%00'];
  const context = await browser.newContext();
  const page = await context.newPage();
  const foreign: string[] = [];
  const problems: string[] = [];
  page.on('request', (each) => {
    if (!each.url().startsWith(siteUrl)) foreign.push(each.url());
    if (each.resourceType() === 'script') problems.push(`${page.url()} asks for a script`);
  });
  page.on('console', (message) => {
    const isExpected = message.text().includes('the server responded with a status of 4');
    if (message.type() === 'error' && !isExpected) problems.push(`${page.url()}: ${message.text()}`);
  });
  for (const address of [...addresses, ...errorPages, '/de?category=funding', '/']) {
    const requests: string[] = [];
    const count = (each: { url(): string }) => requests.push(each.url());
    page.on('request', count);
    const answer = await page.goto(address);
    page.off('request', count);
    const headers = answer?.headers() ?? {};
    if (!headers['content-security-policy']?.includes("script-src 'none'")) problems.push(`${address}: policy`);
    if (headers['set-cookie']) problems.push(`${address}: cookie`);
    // JSON-LD is data, which no browser runs.
    if ((await page.locator('script:not([type="application/ld+json"])').count()) > 0)
      problems.push(`${address}: script`);
    // The document, its icon and, from `/`, one redirect.
    if (requests.length > 3) problems.push(`${address}: ${requests.length} requests`);
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
    if (stored > 0) problems.push(`${address}: storage`);
  }
  expect(await context.cookies()).toEqual([]);
  expect(foreign).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

test('a page is fetched when its link is pressed, from us alone, and going back asks nobody', async ({
  playwright,
  launchOptions,
}) => {
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    executablePath: wholeBrowser() ?? launchOptions.executablePath,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({ baseURL: siteUrl });
  const foreign: string[] = [];
  page.on('request', (each) => {
    if (!each.url().startsWith(siteUrl)) foreign.push(each.url());
  });
  const deliveredBy = () =>
    page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return (navigation as PerformanceNavigationTiming & { deliveryType: string }).deliveryType;
    });
  for (const from of ['/de', '/de/rueckmeldung', '/de/fakten']) {
    const [rules] = await Promise.all([
      from === '/de' ? page.waitForResponse('**/next-click.json') : undefined,
      page.goto(from),
    ]);
    expect(rules?.status() ?? 200).toBe(200);
    const link = page.getByRole('contentinfo').getByRole('link', { name: 'Über uns' });
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.isKept = String(persisted);
      });
    });
    await link.click();
    await expect(page).toHaveURL('/de/ueber-uns');
    if (from === '/de') expect(await deliveredBy()).toBe('navigational-prefetch');
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-is-kept', 'true');
  }
  // A form is drawn for whoever opens it.
  await page.goto('/de');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Fehler melden' }).click();
  await expect(page).toHaveURL('/de/rueckmeldung');
  expect(await deliveredBy()).toBe('');
  expect(foreign).toEqual([]);
  await browser.close();
});

test('a page is sent once per version, small and by its tag', async ({ request }) => {
  const answer = await request.get('/de', { headers: { 'accept-encoding': 'br' } });
  const { etag = '', 'cache-control': caching } = answer.headers();
  expect(etag).toMatch(/^"[^"]+"$/);
  expect(caching).toContain('max-age=0, must-revalidate');
  const again = await request.get('/de', { headers: { 'accept-encoding': 'br', 'if-none-match': etag } });
  expect(again.status()).toBe(304);
});

test('no page weighs more than it may, packed and with its styles', async ({ request }) => {
  const weights = new Map<string, number>();
  for (const address of await addressesOfSite(request)) {
    const answer = await request.get(address, { headers: { 'accept-encoding': 'br' } });
    const { 'content-encoding': packing, 'content-length': length } = answer.headers();
    const text = await answer.text();
    const { elements, loads } = weightOf(text);
    // The brochure is a whole book.
    const isBook = /^\/(de\/broschuere|en\/brochure)/.test(address);
    if (packing === 'br' && !isBook) weights.set(address, Number(length));
    expect(elements, address).toBeLessThan(isBook ? 2_800 : 1_500);
    // Of a first visit: the document, what it shows, and the rules by which the next page is fetched.
    expect(1 + loads + Number('speculation-rules' in answer.headers()), address).toBeLessThanOrEqual(3);
    expect(elementsIn(text, 'style').length, address).toBe(1);
  }
  expect(weights.size).toBeGreaterThan(50);
  expect([...weights].filter(([, weight]) => !(weight <= 14_000))).toEqual([]);
});

test('the way into the admin is no heavier than it must be', async ({ request }) => {
  const answer = await request.get('/admin/login');
  expect(answer.status()).toBe(200);
  expect((await answer.body()).length).toBeLessThan(100_000);
});
