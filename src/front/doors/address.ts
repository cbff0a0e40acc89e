import { parseDirectoryQuery, printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import { parseConfirmQuery, printConfirmQuery } from '../../domain/confirmations/confirm-query.ts';
import { parseFundingQuery, printFundingQuery } from '../../domain/funding/funding-query.ts';
import { parseReportQuery, printReportQuery } from '../../domain/reports/report-query.ts';
import { parseEmbedQuery, printEmbedQuery } from '../../domain/take-along/embed-query.ts';
import { isOtherFormat, oembedPath, parseOembedQuery, printOembedQuery } from '../../domain/take-along/oembed.ts';
import { confirmPaths, confirmRoute } from '../../i18n/confirm-paths.ts';
import { chooseFundingPaths, chooseListPaths, embedFundingPaths, embedPaths } from '../../i18n/embed-paths.ts';
import { fundingPaths } from '../../i18n/funding-paths.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { reportPaths, reportRoute } from '../../i18n/report-paths.ts';
import { nextClickPath } from './next-click.ts';
import { securityContactPath } from './security-contact.ts';

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
  /** For machines: whether the process is alive, or whether all of the site works. */
  | { to: 'health'; of: 'process' | 'site' }
  /** Whom to tell of a hole. */
  | { to: 'security contact' }
  /** Which pages a browser may fetch ahead. */
  | { to: 'next click' }
  | { to: 'nowhere' }
  /** Not an address at all (400), or one that asks for a form of an answer that we do not have (501). */
  | { to: 'error'; status: 400 | 501 };

const longestPath = 2_000;
const files = new Set(['/sitemap.xml', '/robots.txt', '/favicon.ico', '/icon.svg']);

const toldToMachines = new Map<string, Destination>([
  ['/health', { to: 'health', of: 'process' }],
  ['/ready', { to: 'health', of: 'site' }],
  [securityContactPath, { to: 'security contact' }],
  [nextClickPath, { to: 'next click' }],
]);

const directoryQuery = (query: URLSearchParams) => printDirectoryQuery(parseDirectoryQuery(query));
const embedQuery = (query: URLSearchParams) => printEmbedQuery(parseEmbedQuery(query));
const fundingQuery = (query: URLSearchParams) => printFundingQuery(parseFundingQuery(query));
const confirmQuery = (query: URLSearchParams) => printConfirmQuery(parseConfirmQuery(query));
const reportQuery = (query: URLSearchParams) => printReportQuery(parseReportQuery(query));
const named = (names: string[], taken: (query: URLSearchParams) => string) =>
  names.map((name) => [name, taken] as const);

/**
 * What each page below a language takes of a query, by all its names: one of the other language must not lose it on the
 * way to ours.
 */
const queryTaken = new Map([
  ...named(['/'], directoryQuery),
  ...named([confirmRoute, ...Object.values(confirmPaths)], confirmQuery),
  ...named([reportRoute, ...Object.values(reportPaths)], reportQuery),
  ...named([...Object.values(fundingPaths), '/calendar.ics'], fundingQuery),
  ...named([...Object.values(embedPaths), ...Object.values(chooseListPaths)], embedQuery),
  ...named([...Object.values(embedFundingPaths), ...Object.values(chooseFundingPaths)], fundingQuery),
]);
/** Where each need stood with those who help: it is a view of the directory now, so each leads there for good. */
const movedToDirectory = new Set(['/help', '/wer-hilft', '/who-helps']);
// The start makes the first account: of an emptied database, nobody else may.
const closed = new Set([
  '/api/content-revision',
  '/api/made-from',
  '/api/ready',
  '/api/users/first-register',
  '/_next/image',
]);

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
  if (!segments) return { to: 'error', status: 400 };
  const path = `/${segments.join('/')}`;
  const [room = ''] = segments;
  if (path === '/') return { to: 'language choice', query: directoryQuery(new URLSearchParams(query)) };
  const forMachines = toldToMachines.get(path);
  if (forMachines) return forMachines;
  if (files.has(path)) return { to: 'page', key: path, isCanonical: rawPath === path };
  if (closed.has(path)) return { to: 'nowhere' };
  if (isOfApp(path, segments)) return { to: 'app', path };
  if (room === 'data') return dataDestination(canonicalPath(room, segments), rawPath, new URLSearchParams(query));
  const locale = room.toLowerCase();
  if (!isLocale(locale)) return { to: 'nowhere' };
  const page = `/${segments.slice(1).join('/')}`;
  const hasForm = page === reportPaths[locale] || page === confirmPaths[locale];
  const parameters = new URLSearchParams(query);
  const key = movedToDirectory.has(page)
    ? `/${locale}${directoryQuery(parameters)}`
    : canonicalPath(locale, segments) + (queryTaken.get(page)?.(parameters) ?? '');
  return { to: 'page', key, locale, isCanonical: target === key, ...(hasForm ? { hasForm } : {}) };
}

/** What the app answers in a way that is for whoever asks there: of all else, it would show a page with scripts. */
function isOfApp(path: string, [room, ...rest]: string[]): boolean {
  if (room === '_next') return path.startsWith('/_next/static/');
  return room === 'admin' || (room === 'api' && rest.length > 0) || path === '/preview';
}

/** Files of open data take any query without a detour, so that a version in it does no harm. One answers a question. */
function dataDestination(path: string, rawPath: string, query: URLSearchParams): Destination {
  const isCanonical = rawPath === path;
  if (path !== oembedPath) return { to: 'page', key: path, isCanonical };
  if (isOtherFormat(query)) return { to: 'error', status: 501 };
  return { to: 'page', key: path + printOembedQuery(parseOembedQuery(query)), isCanonical };
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
