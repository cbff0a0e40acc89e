import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { median } from './row.ts';

const run = promisify(execFile);
/** Debian puts servers where only root looks. */
export const environment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
const seconds = 4;
const rounds = 3;

export const isInstalled = (command: string) => spawnSync('which', [command], { env: environment }).status === 0;

/** Answers a second, of one client that keeps so many connections busy for some seconds. Throws on any error. */
async function answersOf(url: string, connections: number): Promise<number> {
  const options = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '60s', '-H', 'Accept-Encoding: gzip', url];
  const { stdout } = await run('wrk', options, { env: environment });
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${url} answered with errors:\n${stdout}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}

/**
 * Answers a second of each address, taken in turns, so that what else the machine does meets all alike: the median of
 * the rounds.
 */
export async function compareLoad<Name extends string>(
  urls: Record<Name, string>,
  connections = 50,
): Promise<Record<Name, number>> {
  const names = Object.keys(urls) as Name[];
  const measured = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) measured.get(name)?.push(await answersOf(urls[name], connections));
  return Object.fromEntries([...measured].map(([name, all]) => [name, median(all)])) as Record<Name, number>;
}
