import { expect, type Page, test } from '@playwright/test';
import { locales } from '../src/i18n/locales.ts';
import { openTemplate, templates } from './templates.ts';

// Style sheets of a reader's own are put into the page.
test.use({ bypassCSP: true });

/** What WCAG 2.2 asks a text to bear without loss (success criterion 1.4.12). */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;
const doubledText = 'html { font-size: 200% !important }';
const widths = [320, 768, 1280];

/** Everything that has to be scrolled sideways, or is cut off, at the width the page now has. */
function lossesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { documentElement: root } = document;
    const isOffered = (element: Element) => element.checkVisibility() && element.clientWidth > 1;
    const inWords = (element: Element) => element.outerHTML.slice(0, 120);
    const isTooWide = (element: Element) =>
      isOffered(element) && element.getBoundingClientRect().right > root.clientWidth + 1;
    const all = [...document.querySelectorAll('body *')];
    const tooWide = all.filter((element) => isTooWide(element) && ![...element.children].some(isTooWide));
    const cut = all.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut =
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      // What one types in scrolls along, and an image has nothing but itself to show.
      return isCut && isOffered(element) && !element.matches('input, textarea, select, svg, svg *');
    });
    const isScrolled = root.scrollWidth > root.clientWidth;
    return [
      ...(isScrolled ? [`scrolls sideways, to ${root.scrollWidth} px`, ...tooWide.slice(0, 3).map(inWords)] : []),
      ...cut.map((element) => `cut: ${inWords(element)}`),
    ];
  });
}

for (const template of templates) {
  for (const locale of locales) {
    test(`nothing is lost on a narrow screen, in large letters or wide lines: ${template.name} (${locale})`, async ({
      page,
    }) => {
      const losses: string[] = [];
      const look = async (what: string) => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          losses.push(...(await lossesOf(page)).map((loss) => `${what}, ${width} px: ${loss}`));
        }
      };
      await openTemplate(page, template, locale);
      await look('as it is');
      for (const [what, content] of Object.entries({ textSpacing, doubledText })) {
        const style = await page.addStyleTag({ content });
        await look(what);
        await style.evaluate((element) => element.parentNode?.removeChild(element));
      }
      expect(losses).toEqual([]);
    });

    test(`nothing moves where that is unwanted, and paper gets words only: ${template.name} (${locale})`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
      await openTemplate(page, template, locale);
      const moving = await page.evaluate(() => {
        const moves = ({ transitionDuration, animationName, scrollBehavior }: CSSStyleDeclaration) =>
          /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
        return [...document.querySelectorAll('*')].filter((element) => moves(getComputedStyle(element))).length;
      });
      expect(moving).toBe(0);

      // The width of A4 between its margins.
      await page.setViewportSize({ width: 680, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      const paper = await page.evaluate(() => {
        const isSeen = (element: Element) => element.checkVisibility();
        const [, ...channels] = getComputedStyle(document.body).color.match(/\d+/g)?.map(Number) ?? [];
        return {
          controls: [...document.querySelectorAll('header nav, footer nav, summary, button')].filter(isSeen).length,
          hasHeading: [...document.querySelectorAll('h1')].some(isSeen),
          isDark: channels.every((channel) => channel < 60),
        };
      });
      expect(paper).toEqual({ controls: 0, hasHeading: true, isDark: true });
      expect(await lossesOf(page)).toEqual([]);
    });
  }
}
