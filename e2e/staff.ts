import { setTimeout } from 'node:timers/promises';
import { type APIRequestContext, request as api, expect, type Locator, type Page } from '@playwright/test';
import { firstAdmin } from './first-admin.ts';

/** Where the site under test is reached, without a slash at the end. */
export const siteUrl = process.env.E2E_BASE_URL ?? '';

type Account = Pick<typeof firstAdmin, 'email' | 'password'>;

/** The cookies of sessions begun in this process, by site and e-mail address. */
const kept = new Map<string, string>();

/**
 * A cookie that signs an account in, `name=value`. One that still holds serves again: a site lets 20 attempts a minute
 * in, and whoever comes too fast waits as long as it says. No walk's own store of cookies takes part.
 */
async function cookieOf({ email, password }: Account, site: string): Promise<string> {
  const context = await api.newContext({ extraHTTPHeaders: { origin: site } });
  try {
    const key = `${site} ${email}`;
    const cookie = kept.get(key);
    if (cookie) {
      const known = await context.get(`${site}/api/users/me`, { headers: { cookie } });
      if ((await known.json()).user) return cookie;
    }
    for (;;) {
      const answer = await context.post(`${site}/api/users/login`, { data: { email, password } });
      if (answer.status() === 429) {
        await setTimeout(1000 * Number(answer.headers()['retry-after']));
        continue;
      }
      expect(answer.status()).toBe(200);
      const begun = answer.headers()['set-cookie']?.split(';')[0] ?? '';
      kept.set(key, begun);
      return begun;
    }
  } finally {
    await context.dispose();
  }
}

/**
 * Signs the page's browser in without showing the form, which takes seconds; `site` is another than the one under test,
 * without a slash at the end.
 */
export async function signIn(page: Page, account: Account = firstAdmin, site = siteUrl): Promise<void> {
  const [name = '', ...value] = (await cookieOf(account, site)).split('=');
  const cookie = { name, value: value.join('='), url: site, httpOnly: true, sameSite: 'Strict' as const };
  await page.context().addCookies([cookie]);
}

/** Signs in at the admin panel as a person does. */
export async function signInByForm(page: Page, { email, password } = firstAdmin): Promise<void> {
  await page.goto('/admin/login');
  // The form takes input once its script has run.
  await page.waitForLoadState('networkidle');
  await page.getByLabel('E-Mail').fill(email);
  await page.getByLabel('Passwort').fill(password);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await expect(page).toHaveURL(/\/admin\/?$/);
}

/** A field of a form by its label, on its German or its English side. */
export const inGerman = (page: Page, label: string): Locator => page.getByLabel(new RegExp(`^${label}\\s?— Deutsch`));
export const inEnglish = (page: Page, label: string): Locator => page.getByLabel(`${label} — Englisch`);

/** What stands in the place of Payload's own button: it saves a draft and shows what would go live. */
export const publishButton = (page: Page): Locator => page.getByRole('button', { name: 'Veröffentlichen …' });

/**
 * Publishes what the person changed in the open form, having seen it listed. The form behind is not loaded anew: its
 * fields stay where they are.
 */
export async function publishForm(page: Page): Promise<void> {
  await publishButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Was geht live?' });
  await dialog.getByRole('button', { name: 'Angehaktes veröffentlichen' }).click();
  const done = page.getByRole('dialog', { name: 'Veröffentlicht.' });
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await done.getByRole('button', { name: 'Schließen' }).click();
  await expect(done).toBeHidden();
  await expect(page.locator('body[data-same-page] .document-fields__main')).toBeVisible();
}

/** Headers with which a program writes as staff: the session and our own origin. */
export async function sessionOf(account: Account = firstAdmin): Promise<{ headers: Record<string, string> }> {
  return { headers: { cookie: await cookieOf(account, siteUrl), origin: siteUrl } };
}

interface NewAccount {
  email: string;
  password: string;
  role: string;
  name?: string;
}

/** Makes an account, as an admin and its owner would, unless an earlier walk has left it. */
export async function makeAccount(request: APIRequestContext, { password, ...data }: NewAccount): Promise<void> {
  const admin = await sessionOf();
  const made = await request.post('/api/users', { ...admin, data });
  expect([201, 400]).toContain(made.status());
  if (made.status() === 400) return;
  const { id } = (await made.json()).doc;
  const { link } = await (await request.post(`/api/users/${id}/invitation`, admin)).json();
  const chosen = { token: link.split('/').at(-1), password };
  const answer = await request.post('/api/users/reset-password', { data: chosen, headers: { origin: siteUrl } });
  expect(answer.status()).toBe(200);
}

/** The entry with a German slug, as the API gives it to staff. */
export async function findActor(
  request: APIRequestContext,
  session: { headers: Record<string, string> },
  slug: string,
): Promise<{ id: string; seat: string; name: string }> {
  const answer = await request.get(`/api/actors?where[slug][equals]=${slug}&locale=de&limit=1`, session);
  const { docs } = (await answer.json()) as { docs: { id: string; seat: string; name: string }[] };
  const [actor] = docs;
  if (!actor) throw new Error(`There is no actor ${slug}`);
  return actor;
}

/** Unlocks what others have open in a form. */
export async function freeForms(request: APIRequestContext, admin: { headers: Record<string, string> }): Promise<void> {
  // On MongoDB no document has an id that exists, by Payload's query.
  const locks = '/api/payload-locked-documents?where[createdAt][exists]=true';
  // A form that is just being left may tell once more that it is edited.
  await expect(async () => {
    expect((await request.delete(locks, admin)).status()).toBe(200);
    expect(await (await request.get(locks, admin)).json()).toMatchObject({ totalDocs: 0 });
  }).toPass({ timeout: 30_000 });
}

/** The address of every page of the site, from its sitemap. */
export async function addressesOfSite(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => {
    const { pathname, search } = new URL(match[1] ?? '');
    return pathname + search;
  });
}
