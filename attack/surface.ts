import { readdirSync } from 'node:fs';
import { today } from '../src/domain/day.ts';
import { locales } from '../src/i18n/locales.ts';
import { type Target, withEach } from './attack.ts';
import { cageOf } from './canaries.ts';
import { type Answer, type Sent, send } from './send.ts';

/** What a stranger has got: by the request, all that came back. */
export type Surface = Map<string, Answer>;

/** A link in a page, in a map of the site, in a calendar or in JSON. */
const link =
  /(?:href|src|action)="([^"]+)"|content="(https?:[^"]+)"|<loc>([^<]+)<\/loc>|"url":"([^"]+)"|"(https?:[^"]+)"/g;

/** Where strangers begin; all that is linked there is found from there. */
const beginnings = `/ /robots.txt /sitemap.xml /favicon.ico /icon.svg /health /ready /llms.txt /.well-known/security.txt
  /data/v1/openapi.json /data/v1/quality.json /admin /admin/login /admin/actors /admin/collections/actors /admin/forgot
  /preview /preview/de /_next/x /.env /data/who-is-who.db`.split(/\s+/);
const inBoth = [
  '',
  '/404',
  '/calendar.ics',
  '/feed.xml',
  '/embed',
  '/embed/funding',
  '/opensearch.xml',
  '/nirgends?q=x',
];

/** Requests that end in an error, each of its own kind. */
const slips: Sent[] = [
  ...['/%', '/de/%ff', `/de/${'a'.repeat(3_000)}`, '/data/v1/oembed?format=xml'].map((path) => ({ path })),
  { path: '/de/rueckmeldung', method: 'POST', body: 'a=1' },
  { path: '/en/feedback', method: 'POST', body: 'a=1', headers: { origin: 'https://elsewhere.example' } },
  { path: '/de', method: 'DELETE' },
  { path: '/admin', method: 'POST', body: '[]', headers: { 'next-action': 'x' } },
  { path: '/api/users/login', method: 'POST', body: '{', headers: { 'content-type': 'application/json' } },
];

/** Searches that would find what is laid down, by what all of it begins with: an answer repeats what was asked. */
function searches(seed: number): string[] {
  const words = [cageOf(seed), cageOf(seed).slice(0, -1), `${cageOf(seed)}x`, 'kanari', 'note', 'entwurf'];
  return words.flatMap((word) => [...locales.map((locale) => `/${locale}?q=${word}`), `/de/akteure/${word}`]);
}

/** Everything that the pages and files of the site lead to, and what stands on no page but is served. */
export async function readSurface({ url, seed }: Target): Promise<Surface> {
  const surface: Surface = new Map();
  const files = readdirSync('.next/static', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  const paths = [
    ...searches(seed),
    ...beginnings,
    ...locales.flatMap((locale) => inBoth.map((path) => `/${locale}${path}`)),
    ...files.map((name) => `/_next/static/${name.split('/').map(encodeURIComponent).join('/')}`),
  ];
  const waiting: Sent[] = [...slips, ...paths.map((path) => ({ path }))];
  const read = async (sent: Sent) => {
    const { method = 'GET', path } = sent;
    const name = `${method} ${path}`;
    if (surface.has(name)) return;
    surface.set(name, { status: 0, headers: {}, text: '' });
    const answer = await send(url, sent);
    surface.set(name, answer);
    // Filters combine without end: they are followed one step.
    const isAsked = path.includes('?') && !path.includes('oembed');
    if (!isAsked)
      waiting.push(...[...linksIn(answer, url, path), ...historyOf(path)].map((found) => ({ path: found })));
  };
  while (waiting.length) await withEach(waiting.splice(0), read);
  return surface;
}

/** No page leads there before something has changed on another day. */
function historyOf(path: string): string[] {
  if (!/^\/(de\/akteure|en\/actors)\/[\w-]+$/.test(path)) return [];
  const history = `${path}/${path.startsWith('/de') ? 'verlauf' : 'history'}`;
  return [history, `${history}/${today()}`];
}

function linksIn({ text, headers }: Answer, url: string, from: string): string[] {
  const found = [...text.matchAll(link)].map(([, ...targets]) => targets.find(Boolean)?.replaceAll('&amp;', '&') ?? '');
  return [...found, headers.location ?? ''].flatMap((target) => {
    if (!target || !URL.canParse(target, url + from)) return [];
    const { origin, pathname, search } = new URL(target, url + from);
    return origin === url ? [pathname + search] : [];
  });
}
