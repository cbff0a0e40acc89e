import { expect, type Page, test } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { formStamp } from '../src/domain/reports/form-stamp.ts';
import { sessionOf, signIn, siteUrl } from './staff.ts';

// The checker is put into the page.
test.use({ bypassCSP: true });

/** What axe finds on the parts of the page that are ours. */
async function findings(page: Page, part: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(part)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

test('a report is read beside its entry and dealt with in two steps, on a telephone', async ({ page, request }) => {
  const sentence = `Der Sitz ist nicht Bonn ${Date.now()}.`;
  const form = {
    kind: 'mistake',
    entry: 'staatskanzlei-nrw',
    message: `Guten Tag,\n${sentence} Danke!`,
    email: 'eva@example.org',
    stamp: formStamp(process.env.E2E_SECRET ?? '', Date.now() - 60_000),
  };
  const sent = await request.post('/de/rueckmeldung', { form, headers: { origin: siteUrl }, maxRedirects: 0 });
  const reference = /WIW-\w{4}-\w{2}/.exec(sent.headers().location ?? '')?.[0] ?? '';

  await page.setViewportSize({ width: 390, height: 800 });
  await signIn(page);
  await page.goto(`/admin/collections/reports?search=${reference}`);
  const row = page.getByRole('row', { name: sentence });
  await expect(row).toContainText('heute');
  await expect(row).toContainText('neu');
  expect(await findings(page, '.report-states')).toEqual([]);

  await row.getByRole('link').click();
  const fields = page.getByRole('table', { name: 'Wovon die Rede ist' });
  await expect(fields.getByRole('row', { name: /^Sitz/ })).toContainText(sentence);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Staatskanzlei .*: Der Sitz ist nicht Bonn/);
  await expect(page.getByRole('link', { name: 'Eintrag öffnen' })).toHaveAttribute(
    'href',
    /\/actors\/[0-9a-f-]{24,36}/,
  );
  const answer = await page.getByRole('link', { name: 'Per E-Mail antworten' }).getAttribute('href');
  expect(decodeURIComponent(answer ?? '')).toContain(`mailto:eva@example.org?subject=Ihre Rückmeldung ${reference}: `);
  expect(await findings(page, '.report-letter, .report-deal')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  const address = page.url();
  await page.getByRole('link', { name: 'Eintrag öffnen' }).click();
  await page.getByRole('link', { name: sentence }).click();
  await expect(page).toHaveURL(address);
  await page.getByRole('button', { name: 'Erledigt' }).click();
  await expect(page.getByText(/^Als erledigt gespeichert/)).toBeVisible();
  await expect(page).not.toHaveURL(address);
  const found = await request.get(`/api/reports?where[reference][equals]=${reference}`, await sessionOf());
  expect(await found.json()).toMatchObject({ docs: [{ state: 'done', message: form.message, email: form.email }] });
});
