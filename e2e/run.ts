import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { dropMongodbDatabase, findMongodb, mongodbDatabaseUrl } from '../src/testing/mongodb.ts';
import { node } from '../src/testing/process.ts';
import { addTallies, printTally, type Tally } from '../src/testing/tally.ts';
import { findBrowser } from './browser.ts';
import { firstAdmin } from './first-admin.ts';
import { compareDocuments } from './same-documents.ts';
import { startSite } from './site.ts';

// Arguments are handed on to Playwright: `npm run test:e2e -- find-an-actor`. What is not named does not run before it.
const named = process.argv.slice(2);
const undo: (() => unknown)[] = [];
const failures: string[] = [];

/** Undoes what was started or made, the last first. Nothing of it hinders the rest. */
async function cleanUp(): Promise<void> {
  for (const step of undo.splice(0).reverse()) {
    try {
      await step();
    } catch (error) {
      console.error(error);
    }
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await cleanUp();
    process.exit(130);
  });
}

/** The site on one database, started. */
interface Started {
  url: string;
  /** Walks what changes nothing, or all else, unless only some were named: then those of them. */
  walk(what: 'read only' | 'alone'): Promise<Tally>;
}

/** The part of Playwright's report that is read here. */
interface Suite {
  suites?: Suite[];
  specs?: { file: string; title: string; tests: { results: { error?: { message?: string } }[] }[] }[];
}

/** One line for each walk that failed, with how its error begins: the last thing printed, however long the rest was. */
function namedFailures({ suites = [], specs = [] }: Suite): string[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.flatMap(({ results }) =>
      results.flatMap(({ error }) => {
        const words = stripVTControlCharacters(error?.message ?? '').replaceAll(/\s+/g, ' ');
        return error ? [`${file} › ${title}: ${words.slice(0, 180)}`] : [];
      }),
    ),
  );
  return [...own, ...suites.flatMap(namedFailures)];
}

/** Starts the site on one database. */
async function startOn(database: string, databaseUrl: string, browser: string): Promise<Started> {
  const environment = {
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    FIRST_ADMIN_EMAIL: firstAdmin.email,
    FIRST_ADMIN_PASSWORD: firstAdmin.password,
  };
  const site = await startSite([...node, 'src/start.ts', '--new'], environment, `test-results/site-${database}.log`);
  undo.push(site.stop);
  const walk = async (what: string) => {
    const output = `test-results/e2e-${database}-${what.replace(' ', '-')}`;
    const report = `${output}.json`;
    rmSync(report, { force: true });
    const mayBeNone = named.length ? ['--pass-with-no-tests'] : [];
    const playwright = spawn(
      process.execPath,
      ['node_modules/@playwright/test/cli.js', 'test', '--project', `${database}, ${what}`, ...mayBeNone, ...named],
      {
        env: {
          ...process.env,
          E2E_BASE_URL: site.url,
          E2E_DATABASE: database,
          E2E_BROWSER: browser,
          E2E_DATABASE_URL: databaseUrl,
          E2E_SECRET: environment.PAYLOAD_SECRET,
          E2E_OUTPUT: output,
        },
        stdio: 'inherit',
      },
    );
    undo.push(() => playwright.kill());
    const [code] = await once(playwright, 'close');
    if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
    const { stats, ...suite } = JSON.parse(readFileSync(report, 'utf8')) as Suite & { stats: Record<string, number> };
    failures.push(...namedFailures(suite).map((line) => `FAILED on ${database}: ${line}`));
    const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
    return { passed: expected, failed: unexpected + flaky || Number(code !== 0), skipped };
  };
  return { url: site.url, walk };
}

async function startOnSqlite(browser: string): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'who-is-who-e2e-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  return startOn('SQLite', `file:${join(folder, 'site.db')}`, browser);
}

/** Where there is no server, nothing runs and the reason is told. */
async function startOnMongodb(browser: string): Promise<Started | string> {
  const { server, reason } = await findMongodb();
  if (!server) return reason;
  undo.push(server.stop);
  const url = mongodbDatabaseUrl(server.url, `e2e-${randomBytes(8).toString('hex')}`);
  undo.push(() => dropMongodbDatabase(url));
  console.log(`MongoDB: ${server.name}`);
  return startOn('MongoDB', url, browser);
}

/** What visitors get is the same, whichever database it comes from: seen before anything is changed. */
async function seeTheSame(one: Started, other: Started): Promise<Tally> {
  const { count, differing } = await compareDocuments(one.url, other.url);
  console.log(`Documents the same on both databases: ${count - differing.length} of ${count}`);
  failures.push(...differing.map((which) => `FAILED: not the same on both databases: ${which}`));
  return { passed: count - differing.length, failed: differing.length, skipped: 0 };
}

/** As many tests count as skipped as ran on SQLite. */
function notRun(reason: string, { passed, failed, skipped }: Tally): Tally {
  const count = passed + failed + skipped;
  const line = '='.repeat(78);
  console.log(`\n${line}\nMongoDB: SKIPPED, ${count} tests not run because ${reason}\n${line}`);
  return { passed: 0, failed: 0, skipped: count };
}

const tallies: Tally[] = [];
try {
  mkdirSync('test-results', { recursive: true });
  const browser = findBrowser();
  // One after the other: the first start builds the site for both.
  const onSqlite = await startOnSqlite(browser);
  const onMongodb = await startOnMongodb(browser);
  if (typeof onMongodb !== 'string') tallies.push(await seeTheSame(onSqlite, onMongodb));
  tallies.push(await onSqlite.walk('read only'));
  // Who writes is alone on a site, and leaves a third of two cores to the other one.
  const [sqlite, mongodb] = await Promise.all([
    onSqlite.walk('alone'),
    typeof onMongodb === 'string' ? undefined : onMongodb.walk('alone'),
  ]);
  tallies.push(sqlite, mongodb ?? notRun(String(onMongodb), sqlite));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  tallies.push({ passed: 0, failed: 1, skipped: 0 });
} finally {
  await cleanUp();
}
const tally = addTallies(tallies);
console.log(['', ...failures, printTally(tally)].join('\n'));
process.exit(tally.failed ? 1 : 0);
