import { existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProcess } from '../src/testing/process.ts';
import { findBrowser } from './browser.ts';
import { walkDevelopment } from './developer-way.ts';
import { type Site, startSite, statusOf } from './site.ts';

// Proves what the README promises of `npm start` and `npm run dev`, which the other tests cannot: they bring a password
// of their own and a build. `--short` starts once and looks at the front page, for another Node.
const email = 'admin@example.org';
const mostSecondsForSecondStart = 60;
const longestWait = 300_000;

function demand(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(`npm start: ${what}`);
}

/** The one-time passwords it has printed, each beside the account's address. */
const passwords = (site: Site) =>
  [...site.output().matchAll(/admin@example\.org +(\S{12,})/g)].map(([, password]) => password ?? '');

async function canSignIn(site: Site, password: string): Promise<boolean> {
  const answer = await fetch(`${site.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: site.url },
    body: JSON.stringify({ email, password }),
  });
  return answer.status === 200;
}

const environmentOf = (databaseUrl: string) => ({
  DATABASE_URL: databaseUrl,
  FIRST_ADMIN_EMAIL: email,
  FIRST_ADMIN_PASSWORD: undefined,
});

async function start(name: string, databaseUrl: string, examine: (site: Site) => Promise<void>): Promise<number> {
  const begin = performance.now();
  const site = await startSite(['npm', 'start'], environmentOf(databaseUrl), `test-results/npm-start-${name}.log`);
  const seconds = (performance.now() - begin) / 1000;
  try {
    for (const page of ['/de', '/en']) await answers(site, page, 200);
    await examine(site);
  } finally {
    await site.stop();
  }
  demand((await statusOf(`${site.url}/health`)) === 0, 'it still answers after SIGTERM');
  return seconds;
}

/** Waits for an answer: a busy machine may need more than one try to draw a page. */
async function answers(site: Site, page: string, status: number): Promise<void> {
  for (const end = Date.now() + longestWait; (await statusOf(site.url + page)) !== status; await sleep(100))
    demand(Date.now() < end, `${page} did not answer ${status}`);
}

/** While its database file is away the site says that it fails, and shows what it has; afterwards all is well. */
async function loseForAWhile(site: Site, file: string): Promise<void> {
  renameSync(file, `${file}-away`);
  await answers(site, '/ready', 503);
  demand((await statusOf(`${site.url}/de`)) === 200, 'a kept page went with the database');
  renameSync(`${file}-away`, file);
  await answers(site, '/ready', 200);
}

/** A start that refuses a lost database ends by itself, in one sentence. */
async function refuseLost(databaseUrl: string): Promise<void> {
  const { child, output } = startProcess(['npm', 'start'], { ...environmentOf(databaseUrl), PORT: '0' });
  const code = await new Promise((resolve) => child.once('close', resolve));
  demand(code !== 0, 'it took a lost database for a first start');
  for (const said of ['Die Datenbank dieser Website', 'npm start -- --new'])
    demand(output().includes(said), `of a lost database it only said:\n${output()}`);
}

/** Of two starts on one new database, one prepares it while the other waits; both serve, and there is one account. */
async function startTwoAtOnce(databaseUrl: string): Promise<void> {
  const command = ['npm', 'start', '--', '--new'];
  const sites = await Promise.all(
    [1, 2].map((at) => startSite(command, environmentOf(databaseUrl), `test-results/npm-start-twin-${at}.log`)),
  );
  await Promise.all(sites.map((site) => site.stop()));
  demand(sites.flatMap(passwords).length === 1, 'two starts at once made more or less than one account');
}

const marks = ['.installed', join('data', '.installed')].filter((file) => existsSync(file));
const folder = mkdtempSync(join(tmpdir(), 'who-is-who-start-'));
const file = join(folder, 'site.db');
try {
  // This folder has not had a database yet.
  for (const mark of marks) renameSync(mark, `${mark}-aside`);
  const first = await start('first', `file:${file}`, async (site) => {
    const [password = '', ...more] = passwords(site);
    demand(Boolean(password) && !more.length, 'it did not show the password of the first account exactly once');
    demand(await canSignIn(site, password), 'the password it showed does not open the admin');
    demand((statSync(file).mode & 0o077) === 0, 'others on this machine can read the database');
  });
  console.log(`npm start: ready in ${first.toFixed(1)} s`);
  if (!process.argv.includes('--short')) {
    const second = await start('second', `file:${file}`, async (site) => {
      demand(!passwords(site).length, 'it showed a password at the second start');
      await loseForAWhile(site, file);
    });
    demand(second <= mostSecondsForSecondStart, `the second start took ${second.toFixed(1)} s`);
    console.log(`npm start: ready in ${second.toFixed(1)} s the second time`);
    rmSync(file);
    await refuseLost(`file:${file}`);
    await startTwoAtOnce(`file:${join(folder, 'twins.db')}`);
    console.log('npm start: refuses a lost database, and two at once take turns');
    await walkDevelopment(findBrowser());
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  for (const mark of ['.installed', join('data', '.installed')]) rmSync(mark, { force: true });
  for (const mark of marks) renameSync(`${mark}-aside`, mark);
}
