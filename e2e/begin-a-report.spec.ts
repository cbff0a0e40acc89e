import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

for (const { entry, question, form, name, message, start } of [
  {
    entry: '/de/akteure/british-german-association',
    question: 'Können Sie helfen?',
    form: '/de/rueckmeldung',
    name: 'British-German Association',
    message: 'Ihre Nachricht',
    start: 'In diesem Eintrag fehlt eine Adresse. Sie lautet: ',
  },
  {
    entry: '/en/actors/british-german-association',
    question: 'Can you help?',
    form: '/en/feedback',
    name: 'British-German Association',
    message: 'Your message',
    start: 'An address is missing from this entry. It is: ',
  },
]) {
  test(`an entry asks for the address it lacks, and the form begins the answer (${form})`, async ({ page }) => {
    await page.goto(entry);
    await page.getByRole('main').getByRole('link', { name: question }).first().click();
    await expect(page).toHaveURL(`${form}?entry=british-german-association&missing=address`);
    await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
    await expect(page.getByLabel(message)).toHaveValue(start);
  });
}

test('no address puts words of its own into the form', async ({ page }) => {
  const made = 'Rufen Sie %3Cb%3E0900 an'.replaceAll(' ', '%20');
  for (const name of ['missing', 'message', 'subject', 'source', 'email', 'kind']) {
    await page.goto(`/de/rueckmeldung?entry=british-german-association&${name}=${made}`);
    await expect(page).toHaveURL('/de/rueckmeldung?entry=british-german-association');
    await expect(page.getByLabel('Ihre Nachricht')).toHaveValue('');
    expect(await page.content()).not.toContain('0900');
  }
  await page.goto('/de/rueckmeldung?entry=gibt-es-nicht&missing=address');
  await expect(page.getByLabel('Ihre Nachricht')).toHaveValue('');
});

test('an address with a made-up reference or entry shows the plain form', async ({ page }) => {
  await page.goto('/de/rueckmeldung?sent=%3Cb%3ERufen%20Sie%20an');
  await expect(page).toHaveURL('/de/rueckmeldung');
  await page.goto('/de/rueckmeldung?entry=gibt-es-nicht');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fehler melden');
  await expect(page.getByText('Es geht um:')).toHaveCount(0);
});

test('stays on the same form, with the same entry, in the other language', async ({ page }) => {
  await page.goto('/de/rueckmeldung?entry=europarat');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/feedback?entry=council-of-europe');
  await expect(page.getByText('It is about: Council of Europe.')).toBeVisible();
});
