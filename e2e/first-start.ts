import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Site, startSite, statusOf } from './site.ts';

// Proves what the README promises of `npm start`, which the other tests cannot: they bring a password of their own.
const email = 'admin@example.org';
const mostSecondsForSecondStart = 30;

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

async function start(name: string, databaseUrl: string, examine: (site: Site) => Promise<void>): Promise<number> {
  const environment = { DATABASE_URL: databaseUrl, FIRST_ADMIN_EMAIL: email, FIRST_ADMIN_PASSWORD: undefined };
  const begin = performance.now();
  const site = await startSite(['npm', 'start'], environment, `test-results/npm-start-${name}.log`);
  const seconds = (performance.now() - begin) / 1000;
  try {
    for (const page of ['/de', '/en']) demand((await statusOf(site.url + page)) === 200, `${page} did not answer 200`);
    await examine(site);
  } finally {
    await site.stop();
  }
  demand((await statusOf(`${site.url}/health`)) === 0, 'it still answers after SIGTERM');
  return seconds;
}

mkdirSync('test-results', { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'who-is-who-start-'));
const databaseUrl = `file:${join(folder, 'site.db')}`;
try {
  const first = await start('first', databaseUrl, async (site) => {
    const [password = '', ...more] = passwords(site);
    demand(Boolean(password) && !more.length, 'it did not show the password of the first account exactly once');
    demand(await canSignIn(site, password), 'the password it showed does not open the admin');
  });
  const second = await start('second', databaseUrl, async (site) => {
    demand(!passwords(site).length, 'it showed a password at the second start');
  });
  demand(second <= mostSecondsForSecondStart, `the second start took ${second.toFixed(1)} s`);
  console.log(`npm start: ready in ${first.toFixed(1)} s, the second time in ${second.toFixed(1)} s`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
