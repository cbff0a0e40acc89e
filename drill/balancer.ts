import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startProcess } from '../src/testing/process.ts';
import { demand, eventually, Skipped } from './drill.ts';
import { ask, type Entry, publish, type Staff } from './staff.ts';
import type { Stage } from './stage.ts';

/** @throws Skipped where there is no Caddy */
export function insistOnCaddy(): void {
  if (spawnSync('caddy', ['version']).status !== 0) throw new Skipped('Caddy is not installed');
}

/** Puts Caddy, with the file of the deployment, before sites that listen on these ports. Returns when it answers. */
export async function startCaddy(stage: Stage, port: number, sites: number[]): Promise<void> {
  const environment = {
    DOMAIN: `http://localhost:${port}`,
    UPSTREAM: sites.map((site) => `localhost:${site}`).join(' '),
    XDG_DATA_HOME: join(stage.folder, 'caddy'),
    XDG_CONFIG_HOME: join(stage.folder, 'caddy'),
  };
  // Its own door for commands is a port that another Caddy of this machine may have.
  const config = readFileSync('deploy/Caddyfile', 'utf8').replace(/^\{$/m, '{\n\tadmin off');
  const file = join(stage.folder, 'Caddyfile');
  writeFileSync(file, config);
  const caddy = startProcess(['caddy', 'run', '--config', file], environment, true);
  stage.afterwards(caddy.stop);
  await eventually(
    'Caddy answers',
    async () => (await ask(`http://localhost:${port}/de`)).status === 200 || !caddy.isRunning(),
  );
  if (!caddy.isRunning()) throw new Error(`Caddy ended:\n${caddy.output()}`);
}

/** What visitors got while they were coming. */
export interface Visits {
  count: number;
  /** Each that got something else than a page. */
  failed: string[];
  /** In milliseconds. */
  slowest: number;
}

const perSecond = 50;

/** Lets visitors come, evenly, until the returned function is called; that waits for the last of them. */
export function letVisitorsCome(site: string, paths: string[]): () => Promise<Visits> {
  const visits: Visits = { count: 0, failed: [], slowest: 0 };
  const underWay = new Set<Promise<void>>();
  const visit = async (path: string) => {
    const { status, message, milliseconds } = await ask(site + path);
    if (status !== 200) visits.failed.push(`${path} ${status} ${message}`);
    visits.slowest = Math.max(visits.slowest, milliseconds);
  };
  const coming = setInterval(() => {
    const one = visit(paths[visits.count % paths.length] ?? '/de').finally(() => underWay.delete(one));
    visits.count += 1;
    underWay.add(one);
  }, 1_000 / perSecond);
  return async () => {
    clearInterval(coming);
    await Promise.all(underWay);
    return visits;
  };
}

/** Every visitor got a page. Says how many came. */
export function insistOnVisits(what: string, { count, failed, slowest }: Visits): string {
  demand(!failed.length, `${what}: ${failed.length} of ${count} visits failed, such as ${failed[0]}`);
  return `${what}: 0 of ${count} visits failed, the longest took ${(slowest / 1_000).toFixed(1)} s`;
}

/**
 * Lets somebody save one entry again and again, until the returned function is called. That insists that what was
 * acknowledged is stored, and says how often it was.
 * @param mostRefused how many may have been refused
 */
export function letEditorSave(staff: Staff, entry: Entry, mostRefused: number) {
  let isOver = false;
  let [sent, acknowledged, refused] = [0, 0, 0];
  const saving = (async () => {
    while (!isOver) {
      sent += 1;
      const { status } = await publish(staff, entry, `Stand ${sent}.`);
      if (status === 200) acknowledged = sent;
      else refused += 1;
      await pause(500);
    }
  })();
  return async (): Promise<string> => {
    isOver = true;
    await saving;
    const { seat } = JSON.parse((await staff.get(`actors/${entry.id}?locale=de&depth=0`)).text);
    const stored = Number(/\d+/.exec(seat));
    demand(stored >= acknowledged && stored <= sent, `lost: ${acknowledged} was acknowledged, ${seat} is stored`);
    demand(refused <= mostRefused, `${refused} of ${sent} saves were refused`);
    return `${sent - refused} saves kept, ${refused} refused`;
  };
}
