import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { weightOf } from '../e2e/html.ts';
import { templates } from '../e2e/templates.ts';
import { locales } from '../src/i18n/locales.ts';
import { environmentOf, startMeasured } from './measured-process.ts';
import type { Part, Row } from './row.ts';

interface Weighed {
  name: string;
  bytes: number;
  elements: number;
  requests: number;
}

async function weigh(site: string): Promise<Weighed[]> {
  const weighed: Weighed[] = [];
  // What a visitor does on a page makes it no other document.
  for (const { name, paths } of templates.filter(({ prepare }) => !prepare))
    for (const locale of locales) {
      const answer = await fetch(site + paths[locale], { headers: { 'accept-encoding': 'br' } });
      const bytes = Number(answer.headers.get('content-length'));
      const { elements, loads } = weightOf(await answer.text());
      const requests = 1 + loads + (answer.headers.has('speculation-rules') ? 1 : 0);
      weighed.push({ name: `${name}, ${locale}`, bytes, elements, requests });
    }
  return weighed;
}

function heaviest(weighed: Weighed[], what: Exclude<keyof Weighed, 'name'>, words: string, most?: number): Row {
  const [first] = weighed.toSorted((a, b) => b[what] - a[what]);
  const bar = most === undefined ? undefined : ({ what: 'figure', most } as const);
  return { what: `${words} (${first?.name})`, figures: [first?.[what]], bar };
}

/** What each kind of page weighs: bytes over the wire, elements, requests. */
export const kindsOfPage: Part = {
  name: 'pages',
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), 'pages-bench-'));
    const site = await startMeasured(environmentOf(join(folder, 'site.db')));
    try {
      const weighed = await weigh(site.url);
      const line = ({ name, bytes, elements, requests }: Weighed) =>
        `| ${name} | ${bytes.toLocaleString('en')} | ${elements.toLocaleString('en')} | ${requests} |`;
      const head = ['| page | bytes, Brotli | elements | requests |', '| --- | --: | --: | --: |'];
      // The brochure is a whole book.
      const pages = weighed.filter(({ name }) => !name.includes('brochure'));
      return {
        rows: [
          heaviest(pages, 'bytes', 'heaviest page, bytes in Brotli', 14_000),
          heaviest(pages, 'elements', 'largest page, elements'),
          heaviest(pages, 'requests', 'most requests of a page, rules of the next click among them', 3),
        ],
        sections: { 'Every kind of page': [...head, ...weighed.map(line)].join('\n') },
      };
    } finally {
      await site.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
