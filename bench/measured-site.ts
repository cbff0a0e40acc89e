import { setTimeout as pause } from 'node:timers/promises';
import { bytesAt, signIn, startMeasured, textAt, timesOf } from './measured-process.ts';
import { watchMemory } from './memory.ts';
import { preparePublishing } from './publishing.ts';
import { percentile } from './row.ts';

const samples = 60;
/** As many as can be made in so many milliseconds, but no fewer and no more than this. */
const publications = { for: 120_000, atLeast: 10, atMost: 50 };
/** How long the most pages are asked for, in milliseconds. */
const longestLoad = 60_000;

/** Who asks with this is answered anew each time, as an editor who previews; the value opens nothing. */
const unkept = { cookie: '__prerender_bypass=none' };

const locations = (sitemap: string) => [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => url);
const each = <T>(all: T[], count: number): T[] =>
  Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] as T);

/** Asks for page after page, some at a time, for as long as there are some and it may take. */
async function askForAll(addresses: string[]): Promise<void> {
  const left = [...addresses];
  const end = performance.now() + longestLoad;
  const ask = async () => {
    for (let next = left.pop(); next && performance.now() < end; next = left.pop()) await bytesAt(next);
  };
  await Promise.all(Array.from({ length: 8 }, ask));
}

/** Seconds until an address answers well; what takes longer than a page may is asked for again. */
async function secondsUntilThere(address: string): Promise<number> {
  const begun = performance.now();
  for (;;) {
    const { status, body } = await fetch(address, { headers: unkept });
    await body?.cancel();
    if (status === 200) return (performance.now() - begun) / 1_000;
    if (performance.now() - begun > longestLoad) throw new Error(`${address} answered ${status}`);
  }
}

/** Everything that is measured of a site, in the order in which it is told. */
export type Figures = Awaited<ReturnType<typeof measureSite>>;

/** Starts the real site on the database that the environment names, and measures it. */
export async function measureSite(environment: NodeJS.ProcessEnv) {
  const begun = performance.now();
  const site = await startMeasured(environment);
  try {
    const ready = (performance.now() - begun) / 1_000;
    const memory = watchMemory(site.pid);
    const [first = 0] = await timesOf([`${site.url}/de`]);
    await pause(3_000);
    const atRest = memory.now();
    const sitemap = locations(await textAt(`${site.url}/sitemap.xml`));
    const entries = sitemap.filter((url) => /\/(akteure|actors)\/[^/]+$/.test(url));
    const lists = ['de', 'en'].map((locale) => `${site.url}/${locale}`);
    await timesOf([...lists, ...each(entries, 10)], unkept);
    const entry = await timesOf(each(entries, samples), unkept);
    const list = await timesOf(each(lists, samples), unkept);
    const narrowed = ['q=jugend', 'q=partnerschaft', 'category=advice', 'category=funding&country=FR', 'country=PL'];
    const firstSearch = await secondsUntilThere(`${lists[0]}?q=partner`);
    const searched = await timesOf(
      each(narrowed, samples).map((query) => `${lists[0]}?${query}`),
      unkept,
    );
    const session = await signIn(site.url);
    const { 'content-type': _, ...reading } = session;
    const adminList = await timesOf(Array<string>(10).fill(`${site.url}/admin/collections/actors`), reading);
    const { publish, exportAll } = await preparePublishing(site.url, session);
    await publish();
    const published: Awaited<ReturnType<typeof publish>>[] = [];
    const end = performance.now() + publications.for;
    const isEnough = () => published.length >= publications.atLeast && performance.now() > end;
    while (published.length < publications.atMost && !isEnough()) published.push(await publish());
    const exporting = await memory.most(exportAll);
    const loaded = await memory.most(() => askForAll(sitemap));
    const everything = await memory.most(async () => {
      await Promise.all([exportAll(), askForAll(each(sitemap, 200))]);
    });
    return {
      'start → ready, s': ready,
      'first page after the start, ms': first,
      'uncached entry, p50 ms': percentile(entry, 0.5),
      'uncached entry, p95 ms': percentile(entry, 0.95),
      'uncached first page of the list, p50 ms': percentile(list, 0.5),
      'uncached first page of the list, p95 ms': percentile(list, 0.95),
      'first search after the start, s': firstSearch,
      'uncached search or filter, p95 ms': percentile(searched, 0.95),
      'publish → visible everywhere, p50 s': percentile(
        published.map(({ visible }) => visible),
        0.5,
      ),
      'publish → visible everywhere, p99 s': percentile(
        published.map(({ visible }) => visible),
        0.99,
      ),
      'save in the admin, p95 ms': percentile(
        published.map(({ saved }) => saved),
        0.95,
      ),
      'list in the admin, p95 ms': percentile(adminList, 0.95),
      'memory at rest, MB': atRest,
      'memory while every export is made anew, MB': exporting,
      'memory while every page is asked for, MB': loaded,
      'memory with both at once, MB': everything,
    };
  } finally {
    await site.stop();
  }
}
