import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import axe, { type AxeResults, type CheckResult, type NodeResult, type RunOptions } from 'axe-core';
import { locales } from '../src/i18n/locales.ts';
import { openTemplate, templates } from './templates.ts';

const require = createRequire(import.meta.url);

// The checkers are put into the page, which itself allows no script at all.
test.use({ bypassCSP: true });

const htmlCodeSniffer = readFileSync(require.resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');

const media = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const satisfies Record<string, Parameters<Page['emulateMedia']>[0]>;
type Look = [look: keyof typeof media, width: number, rules: RunOptions];

/** All of WCAG 2.2 up to AAA (so contrast is asked at 7:1) and best practice. Experimental rules are left out. */
const options: RunOptions = {
  runOnly: [
    'wcag2a',
    'wcag2aa',
    'wcag2aaa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'EN-301-549',
    'section508',
    'ACT',
    'best-practice',
  ],
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
  preload: false,
};

/** What the same page may get wrong at another width or in other colours: all else is in its markup. */
const ofTheLook: RunOptions = {
  ...options,
  runOnly: [
    'color-contrast',
    'color-contrast-enhanced',
    'link-in-text-block',
    'target-size',
    'scrollable-region-focusable',
  ],
};

/** Every width and every look. The first of a look is the one that HTML_CodeSniffer sees. */
const looks: Look[] = [
  ['light', 320, options],
  ['light', 768, ofTheLook],
  // What is folded away on a narrow screen.
  ['light', 1280, options],
  ['dark', 320, ofTheLook],
  ['dark', 1280, ofTheLook],
  ['forced colours', 768, ofTheLook],
];
/** The same page in English has other words, and with them other lines. */
const looksInEnglish: Look[] = [
  ['light', 320, options],
  ['light', 1280, ofTheLook],
];

/**
 * Recommendations of HTML_CodeSniffer that ask a person, and what the person found:
 * - H48: a sentence with several links is a sentence, not navigation.
 * - H71.SameName: the check boxes of the filter do stand in field sets.
 * - C32…: preformatted text wraps; the reading spec sees that nothing has to be scrolled sideways.
 * - H83.3: links of the embedded list are described by the sentence that says that they open a window; asked is “new
 *   window” within each link, in English.
 * - BgImage: the red stroke across the sign of something that has ended is a gradient.
 */
const looked = /\.H48$|\.H71\.SameName$|\.C32,C31,C33,C38,SCR34,G206$|\.H83\.3$|\.BgImage$/;

async function findingsOfAxe(page: Page, wanted = options): Promise<string[]> {
  const { violations, incomplete } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(wanted)})`);
  const inDoubt = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  const inWords = ({ html }: NodeResult, id: string) => `${id}: ${html.slice(0, 200)}`;
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => inWords(node, id))),
    ...inDoubt.flatMap(({ id, nodes }) => nodes.filter((node) => !isStruck(node)).map((node) => inWords(node, id))),
  ];
}

/** The gradient is the stroke across a sign; without it the sign is the same as all others. */
function isStruck({ any }: NodeResult): boolean {
  return any.some(({ data }: CheckResult) => (data as { messageKey?: string } | null)?.messageKey === 'bgGradient');
}

async function findingsOfHtmlCodeSniffer(page: Page): Promise<string[]> {
  const messages = await page.evaluate<{ type: number; code: string; text: string }[]>(`new Promise((done) =>
    HTMLCS.process('WCAG2AAA', document, () =>
      done(HTMLCS.getMessages().map(({ type, code, msg, element }) =>
        ({ type, code, text: msg + ' ' + String(element.outerHTML).slice(0, 200) })))))`);
  const notice = 3;
  return messages
    .filter(({ type, code }) => type < notice && !looked.test(code))
    .map(({ code, text }) => `${code}: ${text}`);
}

async function addCheckers(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  await page.evaluate(htmlCodeSniffer);
}

for (const template of templates) {
  for (const locale of locales) {
    test(`axe and HTML_CodeSniffer find nothing: ${template.name} (${locale})`, async ({ page }) => {
      await openTemplate(page, template, locale);
      await addCheckers(page);
      const findings: string[] = [];
      const seen = new Set<string>();
      for (const [look, width, rules] of locale === 'de' ? looks : looksInEnglish) {
        await page.emulateMedia(media[look]);
        await page.setViewportSize({ width, height: 800 });
        const found = await findingsOfAxe(page, rules);
        // It looks at colours and structure, which are the same at every width.
        if (!seen.has(look)) found.push(...(await findingsOfHtmlCodeSniffer(page)));
        seen.add(look);
        findings.push(...found.map((finding) => `${look}, ${width} px: ${finding}`));
      }
      expect(findings).toEqual([]);
    });
  }
}

test('the checkers find what is wrong', async ({ page }) => {
  await page.goto('/de');
  await page.setContent(`<html lang="de"><title>Probe</title><main><h1>Probe</h1><img src="x.png">
    <p style="color:#666;background:#fff">Zu blass</p><a href="#a">1</a><a href="#b">2</a></main>`);
  await addCheckers(page);
  const found = (await findingsOfAxe(page)).map((finding) => finding.split(':')[0]);
  expect(new Set(found)).toEqual(new Set(['image-alt', 'color-contrast-enhanced', 'target-size']));
  expect((await findingsOfHtmlCodeSniffer(page)).join('\n')).toMatch(/H37.*G17/s);
});
