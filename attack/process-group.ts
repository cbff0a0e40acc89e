import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a site uses, all its processes together. */
export interface Use {
  /** In MB. */
  memory: number;
  /** Open files and connections. */
  handles: number;
}

/**
 * What the processes of a group use now; null where the system does not tell (it is not Linux).
 * @param group the process that was started first
 */
export function usageOf(group: number): Use | null {
  if (!existsSync('/proc/self/stat')) return null;
  const use = { memory: 0, handles: 0 };
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      // After the name, which may hold anything: state, parent, group.
      const [, , of] = readFileSync(`/proc/${id}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ');
      if (Number(of) !== group) continue;
      use.memory += Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'latin1'))?.[1] ?? 0) / 1024;
      use.handles += readdirSync(`/proc/${id}/fd`).length;
    } catch (error) {
      // It has ended meanwhile.
      if (!(error instanceof Error && 'code' in error && /^(ENOENT|ESRCH)$/.test(String(error.code)))) throw error;
    }
  }
  return use;
}
