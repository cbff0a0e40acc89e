import { parseDirectoryQuery, printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import { parseFundingQuery, printFundingQuery } from '../../domain/funding/funding-query.ts';
import { parseReportQuery, printReportQuery } from '../../domain/reports/report-query.ts';
import { embedPaths } from '../../i18n/embed-paths.ts';
import { fundingPaths } from '../../i18n/funding-paths.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { reportPaths, reportRoute } from '../../i18n/report-paths.ts';

/** Where a request goes, by its address alone. */
export type Destination =
  /** The root, which asks for a language; `query` as the directory takes it. */
  | { to: 'language choice'; query: string }
  /**
   * A document for visitors or a file of open data; `key` is its canonical address, `isCanonical` whether that was
   * asked for. One with a form takes something in and is different for each visit.
   */
  | { to: 'page'; key: string; locale?: Locale; isCanonical: boolean; hasForm?: true }
  /** The admin, the API and their files; `path` decoded and without empty segments. */
  | { to: 'app'; path: string }
  | { to: 'health' }
  | { to: 'nowhere' }
  /** Not an address at all. */
  | { to: 'error' };

const longestPath = 2_000;
const files = new Set(['/sitemap.xml', '/robots.txt', '/favicon.ico', '/icon.svg']);
/**
 * Pages below a language that take a query, by all their names: one of the other language must not lose it on the way
 * to ours.
 */
const embedNames = new Set<string>(Object.values(embedPaths));
const fundingNames = new Set<string>(Object.values(fundingPaths));
const reportNames = new Set<string>([reportRoute, ...Object.values(reportPaths)]);
/** Where each need stood with those who help: it is a view of the directory now, so each leads there for good. */
const movedToDirectory = new Set(['/help', '/wer-hilft', '/who-helps']);
// The start makes the first account: of an emptied database, nobody else may.
const closed = new Set(['/api/content-revision', '/api/users/first-register', '/_next/image']);

/**
 * Printable ASCII is what a request target consists of (RFC 3986); browsers neither send `\` in a path nor a fragment.
 */
const alien = /[^\x21-\x7e]|[\\#]/;
/** In a query browsers do send `\`. Bytes beyond ASCII never come this far: Node's own parser refuses them (400). */
const alienInQuery = /[^\x21-\x7e]|#/;
const alienDecoded = /[\x00-\x1f\x7f/\\]/;

/** Reads the target of a request (RFC 9112, 3.2), whatever a stranger has put there. Never throws. */
export function destinationOf(target: string): Destination {
  const [rawPath = '', ...rest] = target.split('?');
  const query = rest.join('?');
  const isAlien = rawPath.length > longestPath || alien.test(rawPath) || alienInQuery.test(query);
  const segments = isAlien ? undefined : decodedSegments(rawPath);
  if (!segments) return { to: 'error' };
  const path = `/${segments.join('/')}`;
  const [room = ''] = segments;
  if (path === '/') return { to: 'language choice', query: directoryQuery(query) };
  if (path === '/health') return { to: 'health' };
  if (files.has(path)) return { to: 'page', key: path, isCanonical: rawPath === path };
  if (closed.has(path)) return { to: 'nowhere' };
  if (room === 'admin' || room === 'api' || room === '_next' || room.startsWith('preview')) return { to: 'app', path };
  if (room === 'data') {
    const key = canonicalPath(room, segments);
    return { to: 'page', key, isCanonical: rawPath === key };
  }
  const locale = room.toLowerCase();
  if (!isLocale(locale)) return { to: 'nowhere' };
  const page = `/${segments.slice(1).join('/')}`;
  const hasForm = page === reportPaths[locale];
  const key = movedToDirectory.has(page)
    ? `/${locale}${directoryQuery(query)}`
    : canonicalPath(locale, segments) + queryTaken(page, query);
  return { to: 'page', key, locale, isCanonical: target === key, ...(hasForm ? { hasForm } : {}) };
}

/** The path of an absolute target (`GET http://host/path`, which a server must accept), other targets as they are. */
export function originForm(target: string): string {
  if (target.startsWith('/')) return target;
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '');
  return path.startsWith('/') ? path : `/${path}`;
}

function decodedSegments(rawPath: string): string[] | undefined {
  if (!rawPath.startsWith('/')) return undefined;
  try {
    const segments = rawPath.split('/').map(decodeURIComponent);
    const isHostile = segments.some((segment) => segment === '.' || segment === '..' || alienDecoded.test(segment));
    return isHostile ? undefined : segments.filter((segment) => segment !== '');
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return undefined;
  }
}

function canonicalPath(room: string, segments: string[]): string {
  return `/${[room, ...segments.slice(1).map(encodeURIComponent)].join('/')}`;
}

/**
 * What a page takes of a query: the directory, the form and the programmes all they understand, the list that others
 * embed its categories.
 */
function queryTaken(page: string, query: string): string {
  if (page === '/') return directoryQuery(query);
  if (reportNames.has(page)) return reportQuery(query);
  if (fundingNames.has(page)) return printFundingQuery(parseFundingQuery(new URLSearchParams(query)));
  if (!embedNames.has(page)) return '';
  const categories = new URLSearchParams(query).getAll('category').map((category) => ['category', category]);
  return directoryQuery(`${new URLSearchParams(categories)}`);
}

function reportQuery(query: string): string {
  return printReportQuery(parseReportQuery(new URLSearchParams(query)));
}

function directoryQuery(query: string): string {
  return printDirectoryQuery(parseDirectoryQuery(new URLSearchParams(query)));
}
