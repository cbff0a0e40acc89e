import { expect, test } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { Secret, TOTP } from 'otpauth';
import { makeAccount, sessionOf, siteUrl } from './staff.ts';

// The checker is put into the page.
test.use({ bypassCSP: true, viewport: { width: 390, height: 800 } });

test('a colleague with a second factor signs in with password and code, by keyboard', async ({ page, request }) => {
  const account = { email: `code-${Date.now()}@example.org`, password: 'four unrelated words', role: 'translator' };
  await makeAccount(request, account);
  const own = await sessionOf(account);
  try {
    const { secret } = await (await request.post('/api/users/second-factor-offer', own)).json();
    const totp = new TOTP({ secret: Secret.fromBase32(secret) });
    const earlier = totp.generate({ timestamp: Date.now() - 30_000 });
    const data = { password: account.password, secret, code: earlier };
    expect((await request.post('/api/users/second-factor-on', { ...own, data })).status()).toBe(200);

    await page.goto('/admin/login');
    await page.waitForLoadState('networkidle');
    await page.getByLabel('E-Mail-Adresse').fill(account.email);
    await page.getByLabel('Passwort').fill(account.password);
    await page.keyboard.press('Enter');
    const code = page.getByLabel('Code');
    await expect(code).toBeFocused();
    expect(await page.context().cookies(siteUrl)).toEqual([]);
    await page.evaluate(axe.source);
    expect((await page.evaluate<AxeResults>('axe.run("form")')).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.keyboard.type(earlier);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Der Code stimmt nicht oder wurde schon benutzt.')).toBeVisible();
    await code.fill(totp.generate());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/admin\/?$/);
  } finally {
    const admin = await sessionOf();
    const where = `where[email][equals]=${encodeURIComponent(account.email)}`;
    expect((await request.delete(`/api/users?${where}`, admin)).status()).toBe(200);
  }
});
