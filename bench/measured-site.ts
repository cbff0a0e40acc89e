import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { firstAdmin } from '../e2e/first-admin.ts';
import { startSite } from '../e2e/site.ts';
import { reportPaths } from '../src/i18n/report-paths.ts';
import { node } from '../src/testing/process.ts';

const rounds = 5;
const samples = 60;

const locations = (sitemap: string) => [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => url);
const percentile95 = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
const each = <T>(all: T[], count: number): T[] =>
  Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] as T);

/** Everything that is measured of a site. */
export type Figures = Awaited<ReturnType<typeof measureSite>>;

/** Fetches and reads to the end. Throws on anything but 200. */
async function textOf(address: string, headers: HeadersInit = {}): Promise<string> {
  const answer = await fetch(address, { headers });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
  return text;
}

async function timesOf(addresses: string[], headers: HeadersInit = {}): Promise<number[]> {
  const times: number[] = [];
  for (const address of addresses) {
    const begun = performance.now();
    await textOf(address, headers);
    times.push(performance.now() - begun);
  }
  return times;
}

/** Who asks with this is answered anew each time, as an editor who previews; the value opens nothing. */
const unkept = { cookie: '__prerender_bypass=none' };

/** Waits until every page of the sitemap is kept; returns the longest that a visitor waited meanwhile for a page. */
async function warmUp(site: string): Promise<{ seconds: number; longestWait: number }> {
  const begun = performance.now();
  const addresses = locations(await textOf(`${site}/sitemap.xml`));
  // A form is drawn anew for each visit.
  const wanted = addresses.filter((url) => !Object.values(reportPaths).some((path) => url.endsWith(path))).length;
  const waits: number[] = [];
  for (let kept = 0; kept < wanted; ) {
    if (performance.now() - begun > 900_000) throw new Error(`Only ${kept} of ${wanted} pages are kept`);
    waits.push(...(await timesOf([`${site}/de`])));
    kept = (JSON.parse(await textOf(`${site}/ready`)) as { pages: number }).pages;
    await pause(50);
  }
  return { seconds: (performance.now() - begun) / 1_000, longestWait: Math.max(...waits) };
}

async function signIn(site: string): Promise<HeadersInit> {
  const headers = { origin: site, 'content-type': 'application/json' };
  const body = JSON.stringify(firstAdmin);
  const answer = await fetch(`${site}/api/users/login`, { method: 'POST', headers, body });
  return { ...headers, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

const changedEntries = ['/de/akteure/british-german-association', '/en/actors/british-german-association'];

/** The page of the directory on which an entry stands. */
async function listPageOf(site: string, entry: string, page = 1): Promise<string> {
  const path = `/${entry.split('/')[1]}${page > 1 ? `?page=${page}` : ''}`;
  return (await textOf(site + path)).includes(`href="${entry}"`) ? path : listPageOf(site, entry, page + 1);
}

/**
 * Publishes a change of an entry and asks, at once and together, for all that must show it. Returns each one's time.
 */
async function publish(site: string, session: HeadersInit, lists: string[]): Promise<Map<string, number>> {
  const where = `where[slug][equals]=british-german-association&limit=1&depth=0`;
  const { docs } = JSON.parse(await textOf(`${site}/api/actors?${where}`, session)) as { docs: { id: string }[] };
  const seat = `Ort${Date.now()}`;
  for (const locale of ['de', 'en']) {
    const address = `${site}/api/actors/${docs[0]?.id}?locale=${locale}`;
    const options = { method: 'PATCH', headers: session, body: JSON.stringify({ seat, _status: 'published' }) };
    const answer = await fetch(address, options);
    if (answer.status !== 200) throw new Error(`Publishing answered ${answer.status}`);
  }
  const begun = performance.now();
  const places = {
    list: lists,
    entry: changedEntries,
    'exports and sitemap': ['/data/v1/actors.json', '/data/v1/actors.csv', '/data/v1/actors.jsonld', '/sitemap.xml'],
    feed: ['/de/feed.xml', '/en/feed.xml'],
  };
  // What tells no seat tells the time of the change.
  const untold = new Set(['/sitemap.xml', '/data/v1/actors.jsonld', '/de/feed.xml', '/en/feed.xml']);
  const minute = new Date().toISOString().slice(0, 13);
  const times = Object.entries(places).map(async ([place, paths]): Promise<[string, number]> => {
    const texts = await Promise.all(paths.map(async (path) => [path, await textOf(site + path)] as const));
    for (const [path, text] of texts)
      if (!text.includes(untold.has(path) ? minute : seat)) throw new Error(`${path} does not show what was published`);
    return [place, (performance.now() - begun) / 1_000];
  });
  return new Map(await Promise.all(times));
}

/** The most memory the server has taken so far, in MB; only Linux tells. With an older Node it is a child. */
function mostMemory(started: number): number {
  const isServer = readFileSync(`/proc/${started}/cmdline`, 'utf8').includes('server.mjs');
  const find = () => execFileSync('pgrep', ['-P', `${started}`, '-f', 'server.mjs'], { encoding: 'utf8' }).split('\n');
  const server = isServer ? started : find()[0];
  const [, kilobytes = ''] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1_024;
}

/** Starts the real site on the database that the environment names, and measures it. */
export async function measureSite(environment: NodeJS.ProcessEnv) {
  const begun = performance.now();
  const site = await startSite(
    [...node, 'src/start.ts', '--new'],
    environment,
    join(process.cwd(), 'test-results/growth.log'),
  );
  try {
    const ready = (performance.now() - begun) / 1_000;
    const [first = 0] = await timesOf([`${site.url}/de`]);
    const warm = await warmUp(site.url);
    const entries = locations(await textOf(`${site.url}/sitemap.xml`)).filter((url) => /(akteure|actors)\//.test(url));
    const some = each(entries, samples);
    const lists = ['de', 'en'].map((locale) => `${site.url}/${locale}`);
    const narrowed = ['q=jugend', 'q=partnerschaft', 'category=advice', 'category=funding&country=FR', 'country=PL'];
    await timesOf(lists, unkept);
    const uncachedEntries = await timesOf(some, unkept);
    const uncachedLists = await timesOf(each(lists, samples), unkept);
    const uncachedNarrowed = await timesOf(
      each(
        narrowed.map((query) => `${lists[0]}?${query}`),
        samples,
      ),
      unkept,
    );
    const cached = await timesOf(each(entries, 1_000));
    const session = await signIn(site.url);
    const published: Map<string, number>[] = [];
    const shown = await Promise.all(changedEntries.map((entry) => listPageOf(site.url, entry)));
    for (let round = 0; round < rounds; round += 1) published.push(await publish(site.url, session, shown));
    const slowest = (place: string) => Math.max(...published.map((times) => times.get(place) ?? 0));
    const all = Math.max(...published.flatMap((times) => [...times.values()]));
    const brochures = await timesOf([`${site.url}/de/broschuere`, `${site.url}/en/brochure/bilingual`]);
    return {
      'ready, s': ready,
      'first page, ms': first,
      'warm-up, s': warm.seconds,
      'longest wait for a page during it, ms': warm.longestWait,
      'cached page, p95 ms': percentile95(cached),
      'uncached entry, p95 ms': percentile95(uncachedEntries),
      'uncached directory, p95 ms': percentile95(uncachedLists),
      'uncached narrowed directory, p95 ms': percentile95(uncachedNarrowed),
      'publish → visible in the list, s': slowest('list'),
      'publish → visible in the entry, s': slowest('entry'),
      'publish → visible in exports and sitemap, s': slowest('exports and sitemap'),
      'publish → visible in the feed, s': slowest('feed'),
      'publish → visible everywhere, s': all,
      'slowest brochure, s': Math.max(...brochures) / 1_000,
      'most memory, MB': mostMemory(site.pid),
    };
  } finally {
    await site.stop();
  }
}
