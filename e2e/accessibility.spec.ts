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

interface Look {
  look: string;
  media: Parameters<Page['emulateMedia']>[0];
  widths: number[];
}

const light: Look = { look: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, widths: [320, 768, 1280] };
/** Every width and every look, each with the most of the other that tells something new. */
const looks: Look[] = [
  light,
  { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, widths: [320, 1280] },
  { look: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' }, widths: [768] },
];
/** The same page in English has other words, and with them other lines. */
const looksInEnglish: Look[] = [{ ...light, widths: [320, 1280] }];

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

async function findingsOfAxe(page: Page): Promise<string[]> {
  const { violations, incomplete } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
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
      for (const { look, media, widths } of locale === 'de' ? looks : looksInEnglish) {
        await page.emulateMedia(media);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const found = await findingsOfAxe(page);
          // It looks at colours and structure, which are the same at every width.
          if (width === widths[0]) found.push(...(await findingsOfHtmlCodeSniffer(page)));
          findings.push(...found.map((finding) => `${look}, ${width} px: ${finding}`));
        }
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
