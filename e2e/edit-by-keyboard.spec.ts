import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './own-entry.ts';
import { publishButton, signIn } from './staff.ts';

const mostStops = 200;

/** Goes from stop to stop until something has the focus, and sees that it is in view. */
async function tabTo(page: Page, what: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(what).toBeVisible();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await what.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press(key);
  }
  await expect(what).toBeFocused();
  await expect(what).toBeInViewport();
}

test('an entry is found, corrected and published without a mouse', async ({ page, request, entry }) => {
  test.setTimeout(240_000);
  await signIn(page);
  await page.goto('/admin');
  await tabTo(page, page.getByRole('searchbox', { name: 'Akteur suchen' }));
  await page.keyboard.type(entry.name);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search=/);
  await page.waitForLoadState('networkidle');
  await tabTo(page, page.getByRole('link', { name: entry.name }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(entry.form);
  await page.waitForLoadState('networkidle');
  await tabTo(page, page.getByRole('button', { name: 'Kontakt', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Telefon'));
  await page.keyboard.type('0231 / 838 00-46');
  await tabTo(page, publishButton(page), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Angehaktes veröffentlichen' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('dialog', { name: 'Veröffentlicht.' }).getByRole('button', { name: 'Schließen' }));
  const live = await request.get(`/api/actors/${entry.id}?locale=de&depth=0`);
  expect((await live.json()).contact.telephone).toBe('+492318380046');
});
