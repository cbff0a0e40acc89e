import { expect, type Page, test } from '@playwright/test';
import { locales } from '../src/i18n/locales.ts';
import { openTemplate, templates } from './templates.ts';

interface Stop {
  /** The control in a few letters of its markup. */
  what: string;
  isSeen: boolean;
  isMarked: boolean;
}

/** Where the focus is now, whether one sees it there, and whether it shows that it has the focus. Null outside. */
function stopOf(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    // A text broken into lines has several boxes; one is enough to be seen. Of a tall one, what is in the window.
    const isOnTop = [...element.getClientRects()].some(({ left, top, width, bottom }) => {
      const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const found = document.elementFromPoint(left + width / 2, middle);
      return !!found && (element.contains(found) || found.contains(element) || !!found.closest('label'));
    });
    const marked = [element, element.closest('label')].some((each) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    return { what: element.outerHTML.slice(0, 140), isSeen: isOnTop, isMarked: marked };
  });
}

/**
 * All that can be reached by keyboard, in the order of the document; of a group of radio buttons the one that counts.
 */
function controlsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isReached = (element: Element) => {
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.closest('details:not([open]) > :not(summary)')
      )
        return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = [...document.querySelectorAll<HTMLInputElement>(`[type=radio][name="${element.name}"]`)];
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    };
    const found = document.querySelectorAll(
      'a[href], button, input:not([type=hidden]):not([tabindex="-1"]), select, textarea, summary, [tabindex="0"]',
    );
    return [...found].filter(isReached).map((element) => element.outerHTML.slice(0, 140));
  });
}

for (const template of templates) {
  for (const locale of locales) {
    test(`the keyboard reaches everything in order: ${template.name} (${locale})`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await openTemplate(page, template, locale);
      // What a fresh page does not have: a field or a message that the visitor was led to.
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        getSelection()?.setPosition(document.body, 0);
      });
      const expected = await controlsOf(page);
      const stops: Stop[] = [];
      for (let count = 0; count <= expected.length; count++) {
        await page.keyboard.press('Tab');
        const stop = await stopOf(page);
        if (!stop) break;
        stops.push(stop);
      }
      expect(stops.map(({ what }) => what)).toEqual(expected);
      expect(stops.filter(({ isSeen, isMarked }) => !isSeen || !isMarked)).toEqual([]);
    });
  }
}

for (const { locale, path, skip, filter, choice, result } of [
  {
    locale: 'de',
    path: '/de',
    skip: 'Zum Inhalt',
    filter: /Filter/,
    choice: 'Beratung',
    result: /Beratung/,
  },
  { locale: 'en', path: '/en', skip: 'Skip to content', filter: /Filter/, choice: 'Advice', result: /Advice/ },
]) {
  test(`jumps to the content, filters and searches without a mouse (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    await page.keyboard.press('Tab');
    const jump = page.getByRole('link', { name: skip, exact: true });
    await expect(jump).toBeFocused();
    await expect(jump).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
    await expect(page.getByRole('main')).toBeFocused();

    await page.getByRole('link', { name: new RegExp(`^${choice} \\d`) }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?category=advice$/);
    await page.locator('summary').filter({ hasText: filter }).focus();
    await page.keyboard.press('Enter');
    await expect(
      page
        .getByRole('navigation', { name: /filter/i })
        .getByRole('link')
        .first(),
    ).toBeVisible();
    await expect(page.getByRole('main').getByRole('list').first()).toContainText(result);

    await page.getByRole('searchbox').focus();
    await page.keyboard.type('dfi');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=dfi/);
  });
}
