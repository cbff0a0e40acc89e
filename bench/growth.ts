import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstAdmin } from '../e2e/first-admin.ts';
import { startSite } from '../e2e/site.ts';
import { node } from '../src/testing/process.ts';
import { type Figures, measureSite } from './measured-site.ts';

/**
 * What becomes of the site when the directory grows: the same measurements with the real content alone and with 2,000
 * made-up entries more (or as many as the argument says), each on a fresh database, in one run. Beside each stands what
 * it may be.
 */

const more = Number(process.argv[2] ?? 2_000);
const sizes = [0, more];
const bars: Partial<Record<keyof Figures, string>> = {
  'ready, s': '3',
  'uncached entry, p95 ms': '30',
  'publish → visible everywhere, s': '1',
  'most memory, MB': '512',
};

async function fill(environment: NodeJS.ProcessEnv, count: number): Promise<number> {
  const begun = performance.now();
  const command = ['-C', 'production', '--import', 'tsx', 'src/testing/fill-directory.ts', `${count}`];
  const child = spawn(process.execPath, command, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The directory could not be filled');
  return (performance.now() - begun) / 1_000;
}

Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
const folder = mkdtempSync(join(tmpdir(), 'growth-bench-'));
try {
  const measured: Figures[] = [];
  for (const count of sizes) {
    const environment = {
      ...process.env,
      DATABASE_URL: `file:${join(folder, `${count}.db`)}`,
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      FIRST_ADMIN_EMAIL: firstAdmin.email,
      FIRST_ADMIN_PASSWORD: firstAdmin.password,
    };
    const seconds = await fill(environment, count);
    // The first start builds.
    if (!measured.length)
      await startSite([...node, 'src/start.ts', '--new'], environment, 'test-results/growth-build.log').then(
        ({ stop }) => stop(),
      );
    console.log(`Filled with ${count} made-up entries in ${seconds.toFixed(0)} s, measuring …`);
    measured.push(await measureSite(environment));
  }
  const [reference = {}, grown = {}] = measured as Record<string, number>[];
  console.table(
    Object.entries(grown).map(([figure, value]) => ({
      figure,
      'real content': Number(reference[figure]?.toPrecision(3)),
      [`with ${more} more`]: Number(value.toPrecision(3)),
      ratio: (value / (reference[figure] ?? Number.NaN)).toFixed(1),
      'may be': bars[figure as keyof Figures] ?? '',
    })),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
