import { setTimeout as pause } from 'node:timers/promises';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { formStamp } from '../src/domain/reports/form-stamp.ts';
import { trapField } from '../src/domain/reports/report.ts';
import { sessionOf } from './staff.ts';

test.use({ javaScriptEnabled: false });

/** Nobody reads the form in less. */
const reading = () => pause(3_100);

/** Lets a form have been shown at another time, so that it does not matter how fast the machine is. */
async function letItBeShown(page: Page, time: number): Promise<string> {
  const stamp = formStamp(process.env.E2E_SECRET ?? '', time);
  await stampOf(page).evaluate((input: HTMLInputElement, value) => {
    input.value = value;
  }, stamp);
  return stamp;
}
const stampOf = (page: Page) => page.locator('input[name="stamp"]');

interface StoredReport {
  reference: string;
  kind: string;
  actor: { slug: string } | null;
  subject: string;
  message: string;
  source: string;
  email: string | null;
  language: string;
  state: string;
  isProbablyProgram: boolean;
}

async function reports(request: APIRequestContext, message: string): Promise<StoredReport[]> {
  const session = await sessionOf();
  const query = `where[message][contains]=${encodeURIComponent(message)}&depth=1&locale=de`;
  const { docs } = (await (await request.get(`/api/reports?${query}`, session)).json()) as { docs: StoredReport[] };
  return docs;
}

const referenceOf = async (page: Page) =>
  /WIW-\w{4}-\w{2}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0];

const words = {
  de: {
    entry: '/de/akteure/europarat',
    form: '/de/rueckmeldung',
    report: 'Fehler melden',
    name: 'Europarat, Council of Europe',
    message: 'Ihre Nachricht',
    source: /^Quelle/,
    email: /^Ihre E-Mail-Adresse/,
    send: 'Absenden',
    problems: 'Ihre Meldung ist noch nicht angekommen',
    missing: 'Schreiben Sie uns, worum es geht.',
    title: /^Fehler:/,
    thanks: 'Danke!',
    suggest: 'Eintrag vorschlagen',
    suggestion: 'einen neuen Eintrag vorschlagen',
    quick: /schneller, als jemand lesen kann/,
  },
  en: {
    entry: '/en/actors/council-of-europe',
    form: '/en/feedback',
    report: 'Report an error',
    name: 'Council of Europe',
    message: 'Your message',
    source: /^Source/,
    email: /^Your e-mail address/,
    send: 'Send',
    problems: 'Your report has not reached us yet',
    missing: 'Tell us what it is about.',
    title: /^Error:/,
    thanks: 'Thank you!',
    suggest: 'Suggest an entry',
    suggestion: 'suggest a new entry',
    quick: /quicker than anyone can read/,
  },
};

for (const locale of ['de', 'en'] as const) {
  const t = words[locale];

  test(`from an entry, with slips on the way, and staff read it (${locale})`, async ({ page, request }) => {
    const text = `Die „Zahl“ stimmt nicht <b>&amp;</b>\n– ${locale} ${Date.now()}`;
    await page.goto(t.entry);
    await page.getByRole('complementary').getByRole('link', { name: t.report }).click();
    await expect(page).toHaveURL(`${t.form}?entry=${t.entry.split('/').at(-1)}`);
    await expect(page.getByRole('main').getByRole('link', { name: t.name })).toBeVisible();

    await page.getByLabel(t.source).fill('im Netz');
    await page.getByLabel(t.email).fill('eva@example');
    await reading();
    const sent = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: t.send }).click();
    const answer = await sent;
    expect([answer.status(), answer.headers()['cache-control']]).toEqual([422, 'private, no-store']);
    await expect(page).toHaveURL(t.form);
    await expect(page).toHaveTitle(t.title);
    const summary = page.getByRole('alert');
    await expect(summary.getByRole('heading', { name: t.problems })).toBeVisible();
    await expect(summary.getByRole('link')).toHaveCount(3);
    await summary.getByRole('link', { name: t.missing }).click();
    await expect(page.getByLabel(t.message)).toBeFocused();
    await expect(page.getByLabel(t.message)).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel(t.message)).toHaveAccessibleDescription(new RegExp(t.missing));
    await expect(page.getByLabel(t.source)).toHaveValue('im Netz');
    await expect(page.getByLabel(t.email)).toHaveValue('eva@example');
    await expect(page.getByRole('main').getByRole('link', { name: t.name })).toBeVisible();

    await page.getByLabel(t.message).fill(text);
    await page.getByLabel(t.source).fill('www.coe.int/de');
    await page.getByLabel(t.email).fill('eva@example.org');
    await page.getByRole('button', { name: t.send }).click();
    await expect(page.getByRole('heading', { level: 1, name: t.thanks })).toBeVisible();
    const reference = await referenceOf(page);
    expect(page.url()).toContain(`${t.form}?sent=${reference}`);

    const [stored, ...others] = await reports(request, text.split('\n')[1] ?? '');
    expect(others).toEqual([]);
    expect(stored).toMatchObject({
      reference,
      kind: 'mistake',
      actor: { slug: 'europarat' },
      message: text,
      source: 'https://www.coe.int/de',
      email: 'eva@example.org',
      language: locale,
      state: 'new',
    });
    expect(JSON.stringify(stored)).not.toMatch(/127\.0\.0\.1|::1|Mozilla/);
  });

  test(`suggests an entry that is missing (${locale})`, async ({ page, request }) => {
    await page.goto(`/${locale}`);
    await page.getByRole('main').getByRole('link', { name: t.suggest }).click();
    await expect(page.getByRole('radio', { name: t.suggestion })).toBeChecked();
    const text = `Wichtiger Verein ${locale} ${Date.now()}`;
    await page.getByLabel(t.message).fill(text);
    await reading();
    await page.getByRole('button', { name: t.send }).click();
    const reference = await referenceOf(page);
    expect(await reports(request, text)).toMatchObject([{ reference, kind: 'suggestion' }]);
  });

  test(`who is too quick loses nothing and may send again (${locale})`, async ({ page, request }) => {
    const text = `Schnell ${locale} ${Date.now()}`;
    await page.goto(t.form);
    await page.getByLabel(t.message).fill(text);
    const soon = await letItBeShown(page, Date.now() + 60_000);
    await page.getByRole('button', { name: t.send }).click();
    await expect(page.getByRole('alert')).toContainText(t.quick);
    await expect(page.getByLabel(t.message)).toHaveValue(text);
    await expect(stampOf(page)).toHaveValue(soon);
    expect(await reports(request, text)).toEqual([]);
    await letItBeShown(page, Date.now() - 4_000);
    await page.getByRole('button', { name: t.send }).click();
    await expect(page.getByRole('heading', { level: 1, name: t.thanks })).toBeVisible();
    expect(await reports(request, text)).toHaveLength(1);
  });
}

test('who fills in everything is kept apart for staff, and what is sent twice is kept once', async ({
  page,
  request,
}) => {
  await page.goto('/de/rueckmeldung');
  await expect(page.getByLabel('Dieses Feld bitte leer lassen')).toBeHidden();
  const text = `Kauft ${Date.now()}`;
  const stamp = formStamp(process.env.E2E_SECRET ?? '', Date.now() - 4_000);
  const form = { kind: 'mistake', message: text, stamp, [trapField]: 'https://spam.example' };
  const send = () => request.post('/de/rueckmeldung', { form, maxRedirects: 0 });
  const [answer, again] = [await send(), await send()];
  const [, reference] = /\?sent=(WIW-\w{4}-\w{2})\.[\w-]{12}$/.exec(answer.headers().location ?? '') ?? [];
  expect([answer.status(), again.headers().location]).toEqual([303, answer.headers().location]);
  expect(await reports(request, text)).toMatchObject([{ reference, isProbablyProgram: true, state: 'new' }]);
});

test('whatever is sent, the answer is a page and never a fault of ours', async ({ request }) => {
  const bodies = [
    '',
    '%',
    '%ff%fe=%00',
    '{"message":1}',
    `message=${'%F0%9F%91%8B'.repeat(5_000)}`,
    `message=${'"'.repeat(60_000)}`,
    'kind=x&entry=../../x&subject[]=1&stamp=a.b.c&__proto__=x',
  ];
  for (const data of bodies) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await request.post('/en/feedback', { data, headers });
    expect([data.slice(0, 30), answer.status()]).toEqual([data.slice(0, 30), 422]);
    expect(await answer.text()).toContain('role="alert"');
    expect(answer.headers()['content-security-policy']).toContain("form-action 'self'");
    expect(answer.headers()['set-cookie']).toBeUndefined();
  }
  expect((await request.post('/en/feedback', { data: 'a'.repeat(70_000) })).status()).toBe(413);
});
