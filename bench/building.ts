import { rmSync } from 'node:fs';
import { node, startProcess } from '../src/testing/process.ts';
import type { Part } from './row.ts';

/** How long the site is built, from nothing. No entry plays a part in it. */
export const building: Part = {
  name: 'build',
  async measure() {
    rmSync('.next', { recursive: true, force: true });
    const begun = performance.now();
    const build = startProcess([...node, 'src/start.ts', '--build'], { NODE_ENV: 'production' }, true);
    await new Promise((resolve) => build.child.once('close', resolve));
    if (build.child.exitCode !== 0) throw new Error(`The site could not be built:\n${build.output()}`);
    return {
      rows: [{ what: 'build, s', figures: [(performance.now() - begun) / 1_000], bar: { what: 'figure', most: 180 } }],
    };
  },
};
