import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Drill, demand, eventually, Skipped } from '../drill.ts';
import { ask, entryOf, publish, signIn } from '../staff.ts';

const megabytes = 512;

interface Group {
  folder: string;
  /** The most it has used, in MB. */
  peak(): number;
  killed(): number;
}

const numberIn = (file: string, name = '') =>
  Number(new RegExp(`${name}\\s*(\\d+)`).exec(readFileSync(file, 'utf8'))?.[1] ?? 0);

/** A group of processes that may use so much memory together: Linux's control groups, version 2 or 1. */
function makeGroup(): Group {
  const top = '/sys/fs/cgroup';
  const isNew = existsSync(join(top, 'cgroup.controllers'));
  const folder = join(top, isNew ? '' : 'memory', `who-is-who-drill-${process.pid}`);
  const limit = join(folder, isNew ? 'memory.max' : 'memory.limit_in_bytes');
  try {
    mkdirSync(folder);
    writeFileSync(limit, `${megabytes * 1024 * 1024}`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/^(EACCES|EPERM|EROFS|ENOENT)$/.test(code)) throw error;
    throw new Skipped(`this machine lets nobody limit memory (${code} at ${limit})`);
  }
  const peak = join(folder, isNew ? 'memory.peak' : 'memory.max_usage_in_bytes');
  const events = join(folder, isNew ? 'memory.events' : 'memory.oom_control');
  return { folder, peak: () => numberIn(peak) / 1024 / 1024, killed: () => numberIn(events, 'oom_kill') };
}

/** The whole site has 512 MB, while all pages are read, pictures come in and staff save. */
export const littleMemory: Drill = {
  name: 'little-memory',
  minutes: 8,
  run: async (stage) => {
    const group = makeGroup();
    stage.afterwards(() => eventually('the group is empty', async () => rmdirSync(group.folder) === undefined, 10));
    const site = await stage.start({ by: ['sh', '-c', `echo $$ > ${group.folder}/cgroup.procs && exec "$@"`, 'sh'] });
    const staff = await signIn(site.url);
    const entry = await entryOf(staff);
    const { text } = await ask(`${site.url}/sitemap.xml`);
    const pages = [...text.matchAll(/<loc>([^<]+)/g)].map(([, address = '']) => address);
    const failed: string[] = [];
    const read = async (from: number) => {
      for (let at = from; at < pages.length; at += 6) {
        const { status } = await ask(pages[at] ?? '');
        if (status !== 200) failed.push(`${pages[at]} ${status}`);
      }
    };
    const write = async () => {
      for (let count = 0; count < 10; count += 1) {
        const answers = [await publish(staff, entry, `Ort ${count}`), await staff.upload(`bild-${count}`)];
        for (const { status, message } of answers) if (status >= 300 || !status) failed.push(`${status} ${message}`);
      }
    };
    await Promise.all([...Array.from({ length: 6 }, (_, from) => read(from)), write()]);
    demand(!failed.length, `${failed.length} requests failed: ${failed.slice(0, 3).join('; ')}`);
    demand(group.killed() === 0, 'the system killed a process for its memory');
    return `${pages.length} pages, 10 saves, 10 pictures: at most ${group.peak().toFixed(0)} of ${megabytes} MB, nothing killed`;
  },
};
