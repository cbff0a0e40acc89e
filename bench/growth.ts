import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentOf, startMeasured } from './measured-process.ts';
import { type Figures, measureSite } from './measured-site.ts';
import { type Bar, type Part, type Row, sizes } from './row.ts';

const most = (limit: number): Bar => ({ what: 'figure', most: limit });
const grownBy = (limit: number): Bar => ({ what: 'ratio', most: limit });
const bars: Partial<Record<keyof Figures, Bar>> = {
  'start → ready, s': most(3),
  'uncached entry, p50 ms': grownBy(1.5),
  'uncached entry, p95 ms': most(30),
  'uncached first page of the list, p50 ms': grownBy(1.5),
  'publish → visible everywhere, p99 s': most(1),
  'memory at rest, MB': most(512),
  'memory while every export is made anew, MB': most(512),
  'memory while every page is asked for, MB': most(512),
  'memory with both at once, MB': most(512),
};

/** Gives the database the real content and as many made-up entries; `from` of them are there already. */
async function fill(environment: NodeJS.ProcessEnv, count: number, from: number): Promise<void> {
  const command = ['-C', 'production', '--import', 'tsx', 'src/testing/fill-directory.ts', `${count}`, `${from}`];
  const child = spawn(process.execPath, command, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The directory could not be filled');
}

function rowsOf(measured: ReadonlyMap<number, Figures>): Row[] {
  const [smallest, ...others] = measured.values();
  const largest = others.at(-1);
  if (!smallest) return [];
  const names = Object.keys(smallest) as (keyof Figures)[];
  return names.map((what) => ({
    what,
    ratio: largest && largest[what] / smallest[what],
    of: largest && `${[...measured.keys()][0]} entries`,
    figures: sizes.map((size) => measured.get(size)?.[what]),
    bar: bars[what],
  }));
}

/** What becomes of the site when the directory grows: one database, measured at each size on its way. */
export const growth: Part = {
  name: 'growth',
  async measure(wanted) {
    const folder = mkdtempSync(join(tmpdir(), 'growth-bench-'));
    const environment = environmentOf(join(folder, 'site.db'));
    try {
      // The first start builds.
      await startMeasured(environment).then(({ stop }) => stop());
      const measured = new Map<number, Figures>();
      let there = 0;
      for (const size of wanted) {
        const count = size === sizes[0] ? 0 : size;
        if (count > there) await fill(environment, count, there);
        there = count;
        console.log(`  with ${size} entries …`);
        measured.set(size, await measureSite(environment));
      }
      return { rows: rowsOf(measured) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
