import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { firstAdmin } from '../e2e/first-admin.ts';
import { freePort, type Site, startSite } from '../e2e/site.ts';
import { dropMongodbDatabase, mongodbDatabaseUrl } from '../src/testing/mongodb.ts';
import { openWay, type Way } from '../src/testing/outage.ts';
import { node, startProcess } from '../src/testing/process.ts';

/** What a site is started from; everything else it makes in a folder of its own. */
const parts = ['.next', 'messages', 'next.config.ts', 'node_modules', 'package.json', 'payload.config.ts', 'src'];

/** What a drill has to itself: a folder with a site in it, a database, and the way between them. */
export interface Stage {
  database: 'SQLite' | 'MongoDB';
  /** The database itself, past the way. */
  databaseUrl: string;
  hasTransactions: boolean;
  /** Where the site runs and has its `data`. */
  folder: string;
  /** On MongoDB, by which the site reaches its database. */
  way: Way | undefined;
  /** Starts the site and waits until it is healthy. */
  start(how?: Start): Promise<Site>;
  /** Starts the site and waits for nothing. */
  launch(): Site;
  /** Runs a program of the site to its end, in its folder. */
  run(program: string[], environment?: Environment): Promise<{ code: number | null; output: string }>;
  /** Has something undone when the drill is over, the last first. */
  afterwards(undo: () => unknown): void;
  clear(): Promise<void>;
}

type Environment = Record<string, string | undefined>;

interface Start {
  /** A command that runs the one that follows it. */
  by?: string[];
  environment?: Environment;
  /** Another folder, of a second site on the same database. */
  folder?: string;
}

/** A folder in which a site can be started as in the project's own, without its `data` and `.env`. */
export function makeSiteFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'who-is-who-drill-'));
  for (const part of [...parts, 'package-lock.json', 'tsconfig.json']) symlinkSync(resolve(part), join(folder, part));
  mkdirSync(join(folder, 'data'));
  return folder;
}

/** @param server the address of a MongoDB server; SQLite without it */
export async function setStage(name: string, server?: string): Promise<Stage> {
  const undo: (() => unknown)[] = [];
  const folder = makeSiteFolder();
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  const databaseUrl = server
    ? mongodbDatabaseUrl(server, `drill-${randomBytes(8).toString('hex')}`)
    : `file:${join(folder, 'data/who-is-who.db')}`;
  if (server) undo.push(() => dropMongodbDatabase(databaseUrl));
  const way = server ? await openWay(databaseUrl) : undefined;
  if (way) undo.push(() => way.cut());
  const port = await freePort();
  const settings: Environment = {
    NODE_ENV: undefined,
    PORT: String(port),
    SERVER_URL: `http://localhost:${port}`,
    DATABASE_URL: way ? direct(way.url) : databaseUrl,
    BACKUP_DIR: undefined,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    FIRST_ADMIN_EMAIL: firstAdmin.email,
    FIRST_ADMIN_PASSWORD: firstAdmin.password,
  };
  const database = server ? 'MongoDB' : 'SQLite';
  let starts = 0;
  return {
    database,
    databaseUrl,
    hasTransactions: !server || new URL(server).searchParams.has('replicaSet'),
    folder,
    way,
    start: async ({ by = [], environment, folder: where = folder } = {}) => {
      starts += 1;
      const output = resolve(`test-results/drill-${name}-${database}-${starts}.log`);
      const command = [...by, ...node, resolve('src/start.ts')];
      const site = await startSite(command, { ...settings, ...environment }, output, where);
      undo.push(site.stop);
      return site;
    },
    launch: () => {
      const { child, output, stop } = startProcess([...node, resolve('src/start.ts')], settings, true, folder);
      undo.push(stop);
      return { url: `http://localhost:${port}`, pid: child.pid ?? 0, output, stop };
    },
    run: async (program, environment) => {
      const { child, output, stop } = startProcess(program, { ...settings, ...environment }, true, folder);
      undo.push(stop);
      const [code] = await once(child, 'close');
      return { code, output: output() };
    },
    afterwards: (step) => undo.push(step),
    clear: async () => {
      for (const step of undo.splice(0).reverse()) await step();
    },
  };
}

/** A driver that knows a replica set would look for its members, past the way. */
function direct(url: string): string {
  const address = new URL(url);
  address.searchParams.set('directConnection', 'true');
  return address.href;
}

/** Ends a site and all that it has started as a power cut does. */
export async function kill(site: Site): Promise<void> {
  process.kill(-site.pid, 'SIGKILL');
  await site.stop();
}
