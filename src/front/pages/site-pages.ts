import { defaultLocale, type Locale } from '../../i18n/locales.ts';
import { reportFailure } from '../../inside/failures.ts';
import { onRevisionAnnounced } from '../../inside/revision-announcement.ts';
import { destinationOf } from '../doors/address.ts';
import type { InnerApp } from '../doors/inner-app.ts';
import type { SecuritySetting } from '../doors/security-headers.ts';
import { ContentRevision } from './content-revision.ts';
import type { ErrorPages } from './error-document.ts';
import type { Page } from './page.ts';
import { PageCache } from './page-cache.ts';
import { notFoundKey, renderPage, type View } from './page-renderer.ts';
import type { PageShelf } from './page-shelf.ts';
import { createProblems, type Problems } from './problem.ts';
import { createStyleSheets } from './style-sheets.ts';
import { createWarmUp } from './warm-up.ts';

interface SiteOptions {
  inner: InnerApp;
  host: string;
  setting: SecuritySetting;
  errorPages: ErrorPages;
  quietMilliseconds: number;
  /** Where pages are laid down for the next start. */
  shelf?: PageShelf;
  /** Resolves once the app has read what pages are made of: before that none is drawn ahead. */
  read: Promise<void>;
}

/** The visitors' pages, kept as fresh as the content is. */
export interface SitePages {
  cache: PageCache;
  revision: ContentRevision;
  /** Renders a page without keeping it. Rejects, besides, when too many are being rendered so. */
  render: (key: string, view: View) => Promise<Page>;
  /** The page that says that there is no such page, status 404. Never rejects. */
  notFound: (locale: Locale) => Promise<Page>;
  /** What stands in for a file of open data that cannot be given. */
  problems: Problems;
  stop: () => void;
}

/** Whoever asks for what is not kept must not hold up all others. */
const mostUnkept = 100;

/** Puts together what makes pages: the app that renders them, the cache, the revision it follows, and its warm-up. */
export function createSitePages({
  inner,
  host,
  setting,
  errorPages,
  quietMilliseconds,
  shelf,
  read,
}: SiteOptions): SitePages {
  const problems = createProblems(setting);
  const styles = createStyleSheets(inner);

  async function notFound(locale: Locale): Promise<Page> {
    const answered = await cache.load(notFoundKey(locale)).catch((error: unknown) => {
      reportFailure('page not found', error);
    });
    return answered?.page ?? errorPages(404, locale);
  }

  async function readRevision(): Promise<string> {
    const { status, body } = await inner.get('/api/content-revision', { isUrgent: true });
    if (status !== 200) throw new Error(`The app does not tell the content revision: ${status}`);
    const { revision: text } = JSON.parse(body.toString()) as { revision?: unknown };
    if (typeof text !== 'string') throw new Error('The app tells no content revision');
    return text;
  }

  async function readPrints(keys: string[]): Promise<(string | null)[]> {
    const { status, body } = await inner.get(`/api/made-from?${new URLSearchParams(keys.map((key) => ['path', key]))}`);
    if (status !== 200) throw new Error(`The app does not tell what pages are made from: ${status}`);
    return (JSON.parse(body.toString()) as { prints: (string | null)[] }).prints;
  }

  const render = (key: string, view: View) =>
    renderPage({ inner, host, setting, errorPages, problems, styles, notFound }, key, view);
  let unkept = 0;

  async function renderUnkept(key: string, view: View): Promise<Page> {
    if (unkept >= mostUnkept) throw new Error('Too many pages are being rendered');
    unkept += 1;
    try {
      return await render(key, view);
    } finally {
      unkept -= 1;
    }
  }

  const revision = new ContentRevision(readRevision, (text) => {
    // Before all else: who has written is answered when this returns.
    shelf?.turnTo(`${text} ${revision.day}`);
    if (!setting.isDevelopment) void read.then(() => warmUp.start());
  });
  const stopListening = onRevisionAnnounced((text) => revision.take(text));
  const cache = new PageCache(revision, (key) => render(key, { for: 'everyone' }), { shelf, prints: readPrints });
  const warmUp = createWarmUp({
    quiet: quietMilliseconds,
    pushedOut: () => cache.pushedOut,
    // The index of the search. What a letter does not find is no missed search.
    begin: () => inner.get(`/${defaultLocale}?q=x`),
    readSitemap: async () => (await cache.load('/sitemap.xml')).page.identity.body.toString(),
    keepTrue: (paths) => cache.keepTrue(paths.flatMap(keptKeyOf)),
    load: (key) => cache.keep(key),
  });

  return {
    cache,
    revision,
    render: renderUnkept,
    notFound,
    problems,
    stop() {
      stopListening();
      revision.stop();
      warmUp.stop();
    },
  };
}

/** By what the page of an address is kept, if it is. */
function keptKeyOf(path: string): string[] {
  const destination = destinationOf(path);
  return destination.to === 'page' && !destination.hasForm ? [destination.key] : [];
}
