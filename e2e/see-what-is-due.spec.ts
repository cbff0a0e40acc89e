import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { type OwnEntry, test } from './own-entry.ts';
import { inEnglish, makeAccount, publishForm, signIn } from './staff.ts';

const translator = {
  email: 'translator-today@example.org',
  password: 'four unrelated words',
  name: 'Tara Today',
  role: 'translator',
};

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The way from the start page to the English of the entry, wherever on the page it stands. */
async function wayToEnglish(page: Page, { form }: OwnEntry): Promise<Locator> {
  await page.goto('/admin');
  await expect(heading(page)).toHaveText(/Aufgabe|nichts zu tun/);
  for (const kind of await page.locator('.today__lists > details').all())
    if ((await kind.getAttribute('open')) === null) await kind.locator('summary').first().click();
  return page.locator(`.today a[href="${form}#field-nameEn"]`);
}

async function findingsOfAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const run = 'axe.run(".today", { rules: { "target-size": { enabled: true } } })';
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const newPage = async (browser: Browser) => (await browser.newContext({ locale: 'de-DE' })).newPage();

test('staff see what is due, mend it, and it is gone; translators see what is theirs', async ({
  page,
  browser,
  request,
  entry,
}) => {
  test.setTimeout(240_000);
  await makeAccount(request, translator);
  const colleague = await newPage(browser);
  await signIn(colleague, translator);
  await expect(await wayToEnglish(colleague, entry)).toBeVisible();
  await expect(colleague.locator('.today__standing')).toContainText('Texte auf Englisch vollständig und aktuell');
  await expect(colleague.locator('.today')).not.toContainText(/Rückmeldungen offen|Eintrag prüfen|Meldung/);

  await signIn(page);
  await (await wayToEnglish(page, entry)).click();
  await expect(inEnglish(page, 'Name').first()).toBeFocused();
  await inEnglish(page, 'Name').first().fill(`Society ${entry.name}`);
  await publishForm(page);
  await expect(await wayToEnglish(page, entry)).toHaveCount(0);
  await expect(await wayToEnglish(colleague, entry)).toHaveCount(0);
  await colleague.context().close();

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    for (const width of [390, 1366]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await findingsOfAxe(page), `${colorScheme}, ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }

  await page.getByLabel('Akteur suchen').fill(entry.name);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: entry.name, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(entry.form));
});
