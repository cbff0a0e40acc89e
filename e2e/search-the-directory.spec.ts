import { expect, type Page, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const languages = [
  {
    home: '/de',
    other: 'English',
    field: /^Suchen/,
    button: 'Suchen',
    funding: /^Fördermittel/,
    money: 'Förderung',
    missing: 'Nicht gefunden: „qqqq“.',
    facts: /Fakten$/,
    typo: 'Partnershaft',
    none: /steht nichts/,
    meant: 'Meinten Sie',
    suggest: /Eintrag vorschlagen/,
    report: '/de/rueckmeldung',
    unknown: /gibt es nicht/,
  },
  {
    home: '/en',
    other: 'Deutsch',
    field: /^Search/,
    button: 'Search',
    funding: /^Funding/,
    money: 'grant',
    missing: 'Not found: “qqqq”.',
    facts: /facts$/,
    typo: 'Partnershp',
    none: /holds nothing/,
    meant: 'Did you mean',
    suggest: /Suggest an entry/,
    report: '/en/feedback',
    unknown: /does not exist/,
  },
];

const names = (page: Page) => page.getByRole('article').getByRole('heading');

for (const words of languages) {
  test.describe(words.home, () => {
    const search = async (page: Page, typed: string) => {
      await page.getByRole('searchbox', { name: words.field }).fill(typed);
      await page.getByRole('button', { name: words.button, exact: true }).click();
      await page.waitForURL((url) => url.searchParams.get('q') === typed);
    };

    test('finds by abbreviation first, marks it and says what is shown', async ({ page }) => {
      await page.goto(words.home);
      await search(page, 'DFI');
      await expect(page).toHaveURL(`${words.home}?q=DFI`);
      await expect(names(page).first()).toHaveText(/Deutsch-Französisches Institut|Franco-German Institute/);
      const count = await page.getByRole('article').count();
      const heading = page.locator('#list').getByRole('heading', { level: 2 });
      await expect(heading).toContainText('DFI');
      if (count > 1) await expect(heading).toContainText(String(count));
      await expect(page).toHaveTitle(/DFI/);
      await expect(page.getByRole('searchbox')).toHaveValue('DFI');
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${words.home}\\?q=DFI$`));
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    });

    test('finds either language, marks what was found and quotes it', async ({ page }) => {
      for (const [typed, hit] of [
        ['staedtepartnerschaft', /st[äa]dtepartnerschaft/i],
        ['partnerschaft', /partnerschaft/i],
        ['twinning', /twinning/i],
        [words.typo, /partnersh|partnersch/i],
      ] as const) {
        await page.goto(words.home);
        await search(page, typed);
        const articles = page.getByRole('article');
        expect([typed, (await articles.count()) > 0]).toEqual([typed, true]);
        await expect(page.locator('mark').first()).toHaveText(hit);
        // Each says why it is there.
        const unexplained = articles.filter({ hasNot: page.locator('mark, .source') });
        expect([typed, await unexplained.count()]).toEqual([typed, 0]);
      }
    });

    test('keeps filters when searching, words when filtering, both when the language changes', async ({ page }) => {
      await page.goto(words.home);
      await search(page, 'europa');
      const all = await page.getByRole('article').count();
      const choice = page.getByRole('link', { name: words.funding });
      const promised = Number((await choice.locator('small').textContent()) ?? '');
      await choice.click();
      await expect(page).toHaveURL(`${words.home}?q=europa&category=funding`);
      await expect(page.getByRole('article')).toHaveCount(promised);
      expect(promised).toBeLessThan(all);
      await search(page, 'stadt');
      await expect(page).toHaveURL(`${words.home}?q=stadt&category=funding`);
      await page.getByRole('link', { name: words.other, exact: true }).click();
      await expect(page).toHaveURL(/\/(de|en)\?q=stadt&category=funding$/);
      await page
        .getByRole('list', { name: /Filter|filters/ })
        .getByRole('link')
        .first()
        .click();
      await expect(page).toHaveURL(/\/(de|en)\?category=funding$/);
      await page
        .getByRole('list', { name: /Filter|filters/ })
        .getByRole('link')
        .last()
        .click();
      await expect(page).toHaveURL(/\/(de|en)$/);
    });

    test('answers everyday words, actors first, then facts and pages, and says what it could not find', async ({
      page,
    }) => {
      await page.goto(words.home);
      await search(page, words.money);
      await expect(names(page).first()).toHaveText(/Europäische Kommission|European Commission|CERV/);
      await search(page, `Großbritannien qqqq`);
      await expect(names(page).first()).toHaveText('British-German Association');
      await expect(page.getByText(words.missing)).toBeVisible();
      const facts = page.getByRole('region', { name: words.facts });
      await expect(facts.getByRole('link').first()).toHaveAttribute('href', /#/);
    });

    test('filters by partner country, either of several', async ({ page }) => {
      await page.goto(words.home);
      const countries = page.getByRole('list', { name: /Partnerland|Partner country/ }).getByRole('link');
      expect(await countries.count()).toBeGreaterThan(1);
      for (const place of [0, 1]) await countries.nth(place).click();
      await expect(page).toHaveURL(/\?country=[A-Z]{2}&country=[A-Z]{2}$/);
      expect(await page.getByRole('article').count()).toBeGreaterThan(1);
    });

    test('helps where nothing is found', async ({ page }) => {
      await page.goto(words.home);
      await search(page, 'Ludwiksburk');
      await expect(page.getByRole('article')).toHaveCount(0);
      await expect(page.getByText(words.none)).toBeVisible();
      const suggest = page.getByRole('main').getByRole('link', { name: words.suggest });
      await expect(suggest).toHaveAttribute('href', new RegExp(`^${words.report}`));
      const meant = page.getByText(words.meant).getByRole('link').first();
      await meant.click();
      expect(await page.getByRole('article').count()).toBeGreaterThan(0);
      await page.goto(`${words.home}?q=dfi&category=awards`);
      await page
        .getByRole('main')
        .getByRole('link', { name: /ohne|without/i })
        .first()
        .click();
      await expect(page).toHaveURL(`${words.home}?q=dfi`);
    });

    test('says of an unknown filter that there is none, with the status for it', async ({ page }) => {
      for (const [query, rest] of [
        ['?category=funding&category=no-such-thing', '?category=funding'],
        ['?q=dfi&country=XX', '?q=dfi'],
      ] as const) {
        const answer = await page.goto(words.home + query);
        expect(answer?.status()).toBe(404);
        await expect(page).toHaveTitle(/ · Who is Who$/);
        await expect(page.getByText(words.unknown)).toBeVisible();
        const without = page.getByRole('main').getByRole('link', { name: /^(Ohne|Without) .(no-such-thing|XX).: / });
        await without.click();
        await expect(page).toHaveURL(words.home + rest);
        expect(await page.getByRole('article').count()).toBeGreaterThan(0);
      }
    });

    test('is worked by keyboard alone', async ({ page }) => {
      await page.goto(words.home);
      const field = page.getByRole('searchbox');
      for (let step = 0; step < 30; step += 1) {
        if (await field.evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press('Tab');
      }
      await expect(field).toBeFocused();
      await page.keyboard.type('rgre');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${words.home}?q=rgre`);
      expect(await page.getByRole('article').count()).toBeGreaterThan(0);
    });
  });
}
