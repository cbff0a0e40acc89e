import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright';
import { type Site, startSite } from './site.ts';

const longestWait = 300_000;
const footer = 'src/components/layout/site-footer.tsx';
const collection = 'src/cms/collections/categories.ts';

/** A clean clone of this tree, its packages linked. */
function cloneTree(): string {
  const clone = mkdtempSync(join(tmpdir(), 'who-is-who-clone-'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']).toString();
  for (const file of listed.split('\0').filter(Boolean)) cpSync(file, join(clone, file), { errorOnExist: false });
  try {
    execFileSync('cp', ['-al', 'node_modules', clone], { stdio: 'ignore' });
  } catch {
    // Another file system takes no links.
    execFileSync('cp', ['-a', 'node_modules', clone]);
  }
  return clone;
}

function replaceIn(file: string, before: string, after: string): void {
  const source = readFileSync(file, 'utf8');
  if (!source.includes(before)) throw new Error(`${file} no longer holds: ${before}`);
  writeFileSync(file, source.replace(before, after));
}

/** Ends a site as Ctrl-C does: once. */
type Interrupt = () => Promise<void>;

/** Starts `npm run dev` in a clone and has it examined. Ctrl-C ends it, and nothing may be left of it. */
async function develop(clone: string, name: string, examine: (site: Site, interrupt: Interrupt) => Promise<void>) {
  const own = { DATABASE_URL: undefined, PAYLOAD_SECRET: undefined };
  const log = join(process.cwd(), `test-results/npm-run-dev-${name}.log`);
  const site = await startSite(['npm', 'run', 'dev'], own, log, clone);
  try {
    const answer = await fetch(`${site.url}/de`, { signal: AbortSignal.timeout(longestWait) });
    if (answer.status !== 200) throw new Error(`npm run dev: /de answered ${answer.status}`);
    await examine(site, async () => {
      process.kill(-site.pid, 'SIGINT');
      for (const end = Date.now() + 60_000; isThere(site); await sleep(100))
        if (Date.now() > end) throw new Error('npm run dev: it goes on after Ctrl-C');
    });
  } finally {
    await site.stop();
  }
}

/** Whether any process is left of all that a site has started. */
function isThere(site: Site): boolean {
  try {
    return process.kill(-site.pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}

/** A visitor's page follows what is changed in the sources, shows an error of them, and goes on when that is mended. */
async function changeAPage(site: Site, interrupt: Interrupt, clone: string, browserPath: string): Promise<void> {
  const file = join(clone, footer);
  const source = readFileSync(file, 'utf8');
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(longestWait);
    const isLinked = page.waitForEvent('websocket');
    await page.goto(`${site.url}/de`);
    await isLinked;
    // Next takes no news before React runs the page, which takes a slow machine a while.
    await page.waitForFunction(
      `Object.keys(document.querySelector('footer.foot')).some((key) => key.startsWith('__react'))`,
    );
    replaceIn(file, '<footer className="foot">', '<footer className="foot">CHANGED-AS-WE-LOOK');
    await page.getByText('CHANGED-AS-WE-LOOK').first().waitFor();
    writeFileSync(file, `${source}\n}`);
    await page.locator('nextjs-portal').getByText('Expression expected').first().waitFor();
    writeFileSync(file, source);
    await page.locator('footer.foot').waitFor();
    await page.getByText('CHANGED-AS-WE-LOOK').waitFor({ state: 'detached' });
    // The page stays open, and with it the socket that tells it of changes.
    await interrupt();
  } finally {
    await browser.close();
  }
}

/**
 * Walks the way of a developer in a clean clone: first start, a change of a page, a new field as CONTRIBUTING tells.
 */
export async function walkDevelopment(browserPath: string): Promise<void> {
  const clone = cloneTree();
  const begin = performance.now();
  try {
    await develop(clone, 'first', (site, interrupt) => changeAPage(site, interrupt, clone, browserPath));
    const field = "{ name: 'colour', type: 'text', label: { de: 'Farbe', en: 'Colour' } },";
    replaceIn(join(clone, collection), '  fields: [', `  fields: [\n    ${field}`);
    execFileSync('npm', ['run', 'generate', '--', 'add-colour'], {
      cwd: clone,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await develop(clone, 'new-field', (_, interrupt) => interrupt());
    const seconds = ((performance.now() - begin) / 1000).toFixed(0);
    console.log(`npm run dev: starts, follows changes, takes a new field and ends at once (${seconds} s)`);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}
