import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The process that serves: with an older Node it is a child of the one that was started. */
function serverOf(started: number): number {
  if (readFileSync(`/proc/${started}/cmdline`, 'utf8').includes('server.mjs')) return started;
  return Number(execFileSync('pgrep', ['-P', `${started}`, '-f', 'server.mjs'], { encoding: 'utf8' }).split('\n')[0]);
}

/** Watches the memory of a site, in MB; only Linux tells. */
export function watchMemory(started: number) {
  const file = `/proc/${serverOf(started)}/status`;
  const now = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1_024;

  /** The most that it has while something is done. */
  async function most(act: () => Promise<unknown>): Promise<number> {
    let peak = now();
    const looking = setInterval(() => {
      peak = Math.max(peak, now());
    }, 50);
    try {
      await act();
    } finally {
      clearInterval(looking);
    }
    return Math.max(peak, now());
  }
  return { now, most };
}
