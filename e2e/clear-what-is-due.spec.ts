import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './own-entry.ts';
import { publishForm, sessionOf, signIn } from './staff.ts';

/** What is wrong with a neglected entry: nobody has reviewed it, and this. */
const neglected = {
  nameEn: 'A society',
  tagline: 'Derzeit im Aufbau.',
  taglineEn: 'Founded in 1950.',
  textAsOf: '2026-03',
  checkAfter: '2026-09',
  links: [
    { platform: 'website', url: 'https://probeverein.example.org/', language: 'de' },
    { platform: 'podcast', state: 'target-missing' },
  ],
  _status: 'published',
};

/** What the start page asks to be done about an entry, wherever on the page it stands. */
async function dueOf(page: Page, name: string): Promise<Locator> {
  await page.goto('/admin');
  const [, minutes = '0'] =
    /etwa (\d+) Minute/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '') ?? [];
  expect(Number(minutes)).toBeLessThanOrEqual(15);
  for (const kind of await page.locator('.today__lists > details').all())
    if ((await kind.getAttribute('open')) === null) await kind.locator('summary').first().click();
  return page
    .locator('.today__tasks li:not(.today__task), .today__lists li')
    .filter({ has: page.locator('.today__says') })
    .filter({ hasText: name });
}

/** Settles one thing where it stands, and takes it back once to see that this can be done. */
async function settle(line: Locator, name: string, outcome: string): Promise<void> {
  await line.getByRole('button', { name }).click();
  await expect(line.getByRole('status')).toContainText(outcome);
  await line.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(line.getByRole('status')).toBeEmpty();
  await line.getByRole('button', { name }).click();
  await expect(line.getByRole('status')).toContainText(outcome);
}

test('a neglected entry is put right from the start page, and nothing about it is left there', async ({
  page,
  request,
  entry,
}) => {
  test.setTimeout(120_000);
  page.setDefaultTimeout(10_000);
  const saved = await request.patch(`/api/actors/${entry.id}?locale=de`, { ...(await sessionOf()), data: neglected });
  expect([saved.status(), await saved.text()]).toEqual([200, expect.anything()]);
  await signIn(page);

  const due = await dueOf(page, entry.name);
  await expect(due).toHaveCount(4);
  await due.filter({ hasText: 'Die Adresse von „Podcast“ fehlt.' }).getByRole('link').click();
  const address = page.locator('#field-links__1__url');
  await expect(address).toBeFocused();
  await address.fill('https://probeverein.example.org/podcast');
  await page.locator('#field-links__1__state .rs__control').click();
  await page.locator('.rs__option').filter({ hasText: 'Adresse bekannt' }).click();
  await publishForm(page);

  const rest = [
    ['Die Texte haben den Stand März 2026.', 'Stimmt alles noch', 'Erledigt und veröffentlicht.'],
    ['Noch nie hat jemand nachgesehen', 'Stimmt alles noch', 'Erledigt und veröffentlicht.'],
    ['Es fehlen die Zusammenfassung', 'Bleibt so', 'Bleibt so.'],
  ] as const;
  for (const [at, [says, button, outcome]] of rest.entries()) {
    const left = await dueOf(page, entry.name);
    await expect(left).toHaveCount(rest.length - at);
    await settle(left.filter({ hasText: says }), button, outcome);
  }
  await expect(await dueOf(page, entry.name)).toHaveCount(0);

  await page.goto(`/de/akteure/${entry.slug}`);
  await expect(page.locator('main')).toContainText(/Stand/);
  await expect(page.locator('main a[href="https://probeverein.example.org/podcast"]')).toBeVisible();
});
