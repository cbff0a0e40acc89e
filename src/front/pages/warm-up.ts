import { setTimeout as pause } from 'node:timers/promises';
import { reportFailure } from '../../inside/failures.ts';

interface WarmUp {
  /** What takes long the first time, and is not named in the sitemap. */
  begin: () => Promise<unknown>;
  /** The sitemap as the app writes it now. */
  readSitemap: () => Promise<string>;
  /** Keeps those pages that are still true as they are; resolves with what is to be loaded instead of the others. */
  keepTrue: (paths: string[]) => Promise<string[]>;
  /** Renders a page into the cache, if it is not there. */
  load: (key: string) => Promise<unknown>;
  /** How many pages were let go of, so far, because there was no room for all. */
  pushedOut?: () => number;
  /** Milliseconds without a further change before it begins: whoever edits, saves more than once. */
  quiet: number;
  /** Waits so many milliseconds, and holds up no end of the process. */
  rest?: (milliseconds: number) => Promise<unknown>;
}

/** In milliseconds, as all times here. */
const shortestPause = 5;
/** As many pages as can be looked at in some milliseconds: whoever saves meanwhile waits for one such step or two. */
const lookedAtAtOnce = 10;

/**
 * Makes a function that begins, once, with what takes long, looks which pages are still true, and then renders,
 * one after the other, all others that the sitemap names. Called again, it breaks off and starts anew; when a page
 * is let go of for another, it ends. Failures are told, and left to whoever visits the page.
 */
export function createWarmUp({
  begin,
  readSitemap,
  keepTrue,
  load,
  quiet,
  pushedOut = () => 0,
  rest = restIdly,
}: WarmUp) {
  let round = 0;
  let isBegun = false;
  /** Does something and rests: visitors who came meanwhile go first, and half of the time is theirs. */
  async function atLeisure<T>(work: () => Promise<T>, instead: T): Promise<T> {
    const begun = performance.now();
    const done = await work().catch(told(instead));
    await rest(Math.max(shortestPause, performance.now() - begun));
    return done;
  }
  return {
    async start(): Promise<void> {
      round += 1;
      const mine = round;
      await rest(quiet);
      if (mine !== round) return;
      if (!isBegun) {
        isBegun = true;
        await atLeisure(begin, undefined);
      }
      const paths = pathsOf(await readSitemap().catch(told('')));
      const before = pushedOut();
      const isOver = () => mine !== round || pushedOut() > before;
      const missing: string[] = [];
      for (let at = 0; at < paths.length && !isOver(); at += lookedAtAtOnce)
        missing.push(...(await atLeisure(() => keepTrue(paths.slice(at, at + lookedAtAtOnce)), [])));
      for (const key of missing) {
        if (isOver()) return;
        await atLeisure(() => load(key), undefined);
      }
    },
    stop(): void {
      round += 1;
    },
  };
}

const restIdly = (milliseconds: number) => pause(milliseconds, undefined, { ref: false });

const told =
  <T>(instead: T) =>
  (error: unknown): T => {
    reportFailure('warm-up', error);
    return instead;
  };

/**
 * The paths, with queries, of all `<loc>` of a sitemap (sitemaps.org): of our own, which writes no other marks than
 * these and no other sign in another way than `&`. A reader of XML takes a third of a second for 20,000 of them.
 */
export function pathsOf(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, location = '']) => {
    const address = location.replaceAll('&amp;', '&').trim();
    if (!URL.canParse(address)) return [];
    const { pathname, search } = new URL(address);
    return [pathname + search];
  });
}
