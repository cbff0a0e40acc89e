import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../e2e/browser.ts';
import { type Template, templates } from '../e2e/templates.ts';
import { type Locale, locales } from '../src/i18n/locales.ts';
import { environmentOf, startMeasured } from './measured-process.ts';
import { packageOutside } from './outside.ts';
import { enter } from './report.ts';

/*
 * `npm run bench:lighthouse [-- --runs 1] [NAME…]`: every kind of page, or those whose name holds a word, in both
 * languages on a slow telephone; the worst of five runs. Of Lighthouse 12, which still runs on Node 20.
 */

const run = promisify(execFile);
const kinds = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const longestPaint = 800;

type Score = Record<(typeof kinds)[number], number> & { paint: number; failed: string[] };

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

const given = process.argv.slice(2);
const at = given.indexOf('--runs');
const runs = at < 0 ? 5 : Number(given[at + 1]);
const words = given.filter((word, place) => !word.startsWith('--') && (at < 0 || place !== at + 1));
const wanted = templates.filter(
  ({ name, prepare }) => !prepare && (!words.length || words.some((word) => name.includes(word))),
);

/** What a page says of itself is no fault: that it is not to be found, or that it is none. */
const unasked = (html: string, status: number) => [
  ...(/<meta name="robots" content="[^"]*noindex/.test(html) ? ['is-crawlable'] : []),
  ...(status === 200 ? [] : ['is-crawlable', 'http-status-code', 'errors-in-console']),
];

async function look(program: string, browser: string, url: string, folder: string): Promise<Score> {
  const page = await fetch(url);
  const skipped = unasked(await page.text(), page.status);
  const file = join(folder, 'report.json');
  const options = [
    ...[program, url, '--quiet', '--no-enable-error-reporting', '--ignore-status-code'],
    ...['--output=json', `--output-path=${file}`, `--only-categories=${kinds.join(',')}`],
    ...(skipped.length ? [`--skip-audits=${skipped.join(',')}`] : []),
    '--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic',
  ];
  await run(process.execPath, options, { env: { ...process.env, CHROME_PATH: browser } });
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const weighty = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return {
    ...(Object.fromEntries(kinds.map((kind) => [kind, Math.round((categories[kind]?.score ?? 0) * 100)])) as Record<
      (typeof kinds)[number],
      number
    >),
    paint: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    failed: weighty.filter(({ id }) => (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id),
  };
}

/** The worst that was seen of each. */
const worst = (seen: Score[]): Score => ({
  ...(Object.fromEntries(kinds.map((kind) => [kind, Math.min(...seen.map((each) => each[kind]))])) as Record<
    (typeof kinds)[number],
    number
  >),
  paint: Math.max(...seen.map(({ paint }) => paint)),
  failed: [...new Set(seen.flatMap(({ failed }) => failed))],
});

function lineOf({ name }: Template, locale: Locale, score: Score): string {
  const isMet = kinds.every((kind) => score[kind] === 100) && score.paint <= longestPaint;
  const cells = [`${name}, ${locale}`, ...kinds.map((kind) => score[kind]), (score.paint / 1_000).toFixed(2)];
  return `| ${[...cells, isMet ? 'yes' : `**no** ${score.failed.join(' ')}`].join(' | ')} |`;
}

const program = join(packageOutside('lighthouse@12.8.2'), 'cli/index.js');
const browser = findBrowser();
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-bench-'));
const begun = performance.now();
const site = await startMeasured(environmentOf(join(folder, 'site.db')));
try {
  const lines = [
    `| page | ${kinds.join(' | ')} | largest paint, s | 100 each, ≤ ${longestPaint / 1_000} s |`,
    '| --- | --: | --: | --: | --: | --: | --- |',
  ];
  for (const template of wanted)
    for (const locale of locales) {
      const seen: Score[] = [];
      for (let round = 0; round < runs; round += 1)
        seen.push(await look(program, browser, site.url + template.paths[locale], folder));
      lines.push(lineOf(template, locale, worst(seen)));
      console.log(lines.at(-1));
    }
  const said = `On a slow telephone (mobile, simulated), the worst of ${runs} runs with Lighthouse 12.8.2.`;
  const seconds = (performance.now() - begun) / 1_000;
  if (!words.length) enter('lighthouse', { sections: { Lighthouse: `${said}\n\n${lines.join('\n')}` } }, seconds);
} finally {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
}
