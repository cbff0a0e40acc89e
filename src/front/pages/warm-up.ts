import { setTimeout as pause } from 'node:timers/promises';
import { Parser } from 'htmlparser2';
import { reportFailure } from '../../inside/failures.ts';

interface WarmUp {
  /** The sitemap as the app writes it now. */
  readSitemap: () => Promise<string>;
  /** Renders a page into the cache, if it is not there. */
  load: (path: string) => Promise<unknown>;
  /** How many pages were let go of, so far, because there was no room for all. */
  pushedOut?: () => number;
  /** Milliseconds without a further change before it begins: whoever edits, saves more than once. */
  quiet: number;
  /** Waits so many milliseconds, and holds up no end of the process. */
  rest?: (milliseconds: number) => Promise<unknown>;
}

/** In milliseconds, as all times here. */
const shortestPause = 5;

/**
 * Makes a function that renders, one page after the other, every page the sitemap names. Called again, it breaks off
 * and starts anew; when a page is let go of for another, it ends. Failures are told, and left to whoever visits the
 * page.
 */
export function createWarmUp({ readSitemap, load, quiet, pushedOut = () => 0, rest = restIdly }: WarmUp) {
  let round = 0;
  return {
    async start(): Promise<void> {
      round += 1;
      const mine = round;
      await rest(quiet);
      if (mine !== round) return;
      const paths = pathsOf(await readSitemap().catch(told('')));
      const before = pushedOut();
      for (const path of paths) {
        if (mine !== round || pushedOut() > before) return;
        const begun = performance.now();
        await load(path).catch(told(undefined));
        // Visitors who came meanwhile go first, and half of the time is theirs, however many pages there are.
        await rest(Math.max(shortestPause, performance.now() - begun));
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

/** The paths, with queries, of all `<loc>` of a sitemap (sitemaps.org). */
export function pathsOf(sitemap: string): string[] {
  const paths: string[] = [];
  let location: string | undefined;
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'loc') location = '';
      },
      ontext(text) {
        if (location !== undefined) location += text;
      },
      onclosetag(name) {
        if (name !== 'loc' || location === undefined) return;
        if (URL.canParse(location.trim())) {
          const { pathname, search } = new URL(location.trim());
          paths.push(pathname + search);
        }
        location = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(sitemap);
  return paths;
}
