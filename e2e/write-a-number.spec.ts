import { expect, type Page, test } from '@playwright/test';
import { findActor, publishButton, publishForm, sessionOf, signIn, siteUrl } from './staff.ts';

// An entry that no other walk changes.
const slug = 'europaministerkonferenz';

async function openForm(page: Page, address: string): Promise<void> {
  await signIn(page);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

/** What stands below an input: how what was typed in it was understood. */
const echoOf = (page: Page, field: string) => page.locator(`#field-${field}-echo`);

test('a number and a date in German notation are echoed, stored and shown as they were meant', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const session = await sessionOf();
  const asked = 'where[kind][equals]=statement&where[main.format][equals]=number&locale=de&limit=1&depth=0';
  const { docs } = await (await request.get(`/api/fun-facts?${asked}`, session)).json();
  const [{ id, main, asOf }] = docs;
  await openForm(page, `/admin/collections/fun-facts/${id}`);
  const value = page.locator('#field-main__value');
  await value.fill('1.23');
  await expect(echoOf(page, 'main__value')).toContainText('„1.23“ kann zweierlei heißen.');
  const answer = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.getByRole('button', { name: 'Entwurf speichern', exact: true }).click();
  expect((await answer).status()).toBe(400);
  await expect(page.getByRole('alert', { name: 'Es gibt ein Problem' })).toBeFocused();
  await expect(value).toHaveValue('1.23');
  await value.fill('98.765');
  await expect(echoOf(page, 'main__value')).toHaveText(/^wird gezeigt als: .*98\.765$/);
  const stand = page.getByLabel('Stand', { exact: true });
  await stand.fill('31.02.2021');
  await expect(echoOf(page, 'asOf')).toContainText('Dieses Datum gibt es nicht: 31.02.2021.');
  await stand.fill('24.10.2021');
  await expect(echoOf(page, 'asOf')).toHaveText('24. Oktober 2021');
  await publishForm(page);
  const stored = await (await request.get(`/api/fun-facts/${id}?depth=0`)).json();
  expect([stored.main.value, stored.asOf]).toEqual([98_765, '2021-10-24']);
  await expect(stand).toHaveValue('24.10.2021');
  for (const [address, number] of [
    ['/de/fakten', '98.765'],
    ['/en/facts', '98,765'],
  ] as const)
    expect(await (await request.get(address)).text()).toContain(number);
  await request.patch(`/api/fun-facts/${id}`, { ...session, data: { main, asOf, _status: 'published' } });
});

test('a day to come is refused, and that all still holds is said with one button', async ({ page, request }) => {
  test.setTimeout(120_000);
  const session = await sessionOf();
  const { id } = await findActor(request, session, slug);
  const { links, contact } = await (await request.get(`/api/actors/${id}?depth=0`)).json();
  await openForm(page, `/admin/collections/actors/${id}`);
  const day = page.getByLabel('Geprüft am', { exact: true });
  await day.fill('26.11.2199');
  await expect(echoOf(page, 'reviewedOn')).toContainText('liegt in der Zukunft');
  await publishButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Was geht live?' });
  await dialog.getByRole('button', { name: 'Angehaktes veröffentlichen' }).click();
  await expect(dialog.getByText(/Geprüft am: Dieses Datum liegt in der Zukunft/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();

  await page.getByRole('button', { name: 'Stimmt noch, heute geprüft' }).click();
  const written = new Date().toLocaleDateString('de-DE', { timeZone: 'Europe/Berlin', dateStyle: 'medium' });
  await expect(day).toHaveValue(written);
  await expect(page.getByLabel('Text geprüft', { exact: true })).toBeChecked();
  await expect(page.getByLabel('Text geprüft — Englisch')).toBeChecked();
  await publishForm(page);
  const inWords = new Date().toLocaleDateString('de-DE', { timeZone: 'Europe/Berlin', dateStyle: 'long' });
  expect(await (await request.get(`${siteUrl}/de/akteure/${slug}`)).text()).toContain(inWords);
  for (const locale of ['de', 'en'])
    await request.patch(`/api/actors/${id}?locale=${locale}`, {
      ...session,
      data: { reviewedOn: null, hasReviewedText: false, links, contact, _status: 'published' },
    });
});
