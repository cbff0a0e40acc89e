import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Site } from '../e2e/site.ts';
import { sqliteFile } from '../src/inside/sqlite-file.ts';
import { node } from '../src/testing/process.ts';
import { demand, eventually } from './drill.ts';
import { ask, type Entry, tryToSignIn } from './staff.ts';
import type { Stage } from './stage.ts';

/** Backs the running site up. Returns the file. */
export async function backUp(stage: Stage): Promise<string> {
  const file = join(stage.folder, 'drill.tar.gz');
  const { code, output } = await stage.run([...node, resolve('src/backup/run.ts'), file]);
  demand(code === 0, `the backup failed:\n${output}`);
  return file;
}

/**
 * A start on what is left of the database begins nothing anew, says what is wrong, and shows visitors the pages that
 * lie on disk; the backup brings all back that was in it.
 */
export async function startFromBackup(stage: Stage, backup: string, sentence: string, { page }: Entry, seat: string) {
  const without = stage.launch();
  await insistOnLaidPages(without, page, sentence);
  await without.stop();
  if (stage.database === 'SQLite')
    for (const end of ['', '-wal', '-shm']) rmSync(sqliteFile(stage.databaseUrl) + end, { force: true });
  const program = [...node.slice(0, 1), '-C', 'production', ...node.slice(1), resolve('src/backup/restore/run.ts')];
  const { code, output } = await stage.run([...program, backup]);
  demand(code === 0, `restoring failed:\n${output}`);
  const { url } = await stage.start();
  await eventually(`visitors see ${seat}`, async () => (await ask(url + page)).text.includes(seat));
}

/**
 * Visitors get their pages from disk, marked as stale, of a site that was started without its database. Returns the
 * seconds until then.
 */
export async function insistOnLaidPages(site: Site, page: string, sentence: string): Promise<number> {
  const isShown = async () => {
    const { status, headers } = await ask(site.url + page);
    return status === 200 && (headers.get('cache-status') ?? '').includes('stale');
  };
  const seconds = await eventually('visitors get their pages', isShown);
  await eventually(`the start says “${sentence}”`, async () => site.output().includes(sentence));
  demand(!/^\s+at /m.test(site.output()), `the start shows a stack:\n${site.output()}`);
  const { status } = await tryToSignIn(site.url);
  demand(status === 503, `signing in without a database is answered ${status}`);
  return seconds;
}

/** Waits until the pages that visitors see now lie on disk, for the next start. */
export async function waitForLaidPages(stage: Stage): Promise<void> {
  const folder = join(stage.folder, 'data/pages');
  let before = -1;
  await eventually('all pages lie on disk', async () => {
    const count = existsSync(folder) ? readdirSync(folder, { recursive: true }).length : 0;
    const isDone = count > 100 && count === before;
    before = count;
    await pause(1_500);
    return isDone;
  });
}
