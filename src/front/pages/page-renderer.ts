import { defaultLocale, isLocale, type Locale } from '../../i18n/locales.ts';
import { madeFromHeader } from '../../inside/rendering.ts';
import type { InnerAnswer, InnerApp } from '../doors/inner-app.ts';
import { nextClickHeader } from '../doors/next-click.ts';
import { opennessOf } from '../doors/openness.ts';
import { type FlatHeaders, type SecuritySetting, visitorSecurityHeaders } from '../doors/security-headers.ts';
import type { ErrorPages } from './error-document.ts';
import { joined, type Page, packedPage, plainPage, quicklyPackedPage, redirectPage } from './page.ts';
import type { Problems } from './problem.ts';
import { type ScriptlessDocument, takeOutScripts } from './scriptless.ts';
import type { Styles } from './style-sheets.ts';

/**
 * A visitor's view for everyone, or one that is for this answer only: a preview (with its cookie), a form (with what
 * was typed into it before), development.
 */
export type View = { for: 'everyone' } | { for: 'this answer'; cookie?: string; draft?: string };

/** What rendering a page takes. */
export interface Workshop {
  inner: InnerApp;
  /** The site's own host, as in its address. */
  host: string;
  setting: SecuritySetting;
  errorPages: ErrorPages;
  problems: Problems;
  /** Reads the style sheets that a document links to. */
  styles: (html: string) => Promise<Styles>;
  /** The page that says that there is no such page, status 404. Never rejects. */
  notFound: (locale: Locale) => Promise<Page>;
}

const passedOn = ['content-type', 'content-disposition', 'x-robots-tag'] as const;
const textual = /^(text\/|application\/(.+\+)?(json|xml|javascript)|image\/svg)/;

/**
 * How the app says that a page it draws in full is none, by the convention of prerender.io: Next alone would send no
 * body.
 */
const saysNotFound = '<meta name="prerender-status-code" content="404"';

/** The address of the page that is shown where there is none. */
export function notFoundKey(locale: Locale): string {
  return `/${locale}/404`;
}

/**
 * Has the app render a page and makes it ready for visitors: without scripts, with our headers, packed.
 * Rejects when the app fails (5xx, no answer).
 */
export async function renderPage(workshop: Workshop, key: string, view: View): Promise<Page> {
  const { cookie, draft } = view.for === 'this answer' ? view : {};
  const answer = await workshop.inner.get(key, { cookie, draft });
  const locale = localeOf(key);
  const isNotFoundPage = locale !== undefined && key.split('?')[0] === notFoundKey(locale);
  if (answer.status === 200) return finish(workshop, answer, view, isNotFoundPage ? 404 : 200, key);
  // In development the app's own page shows what went wrong, and is drawn again once that is mended.
  if (answer.status >= 500 && workshop.setting.isDevelopment) return finish(workshop, answer, view, answer.status, key);
  if (answer.status >= 500) throw new Error(`${key}: the app answered ${answer.status}`);
  const { location } = answer.headers;
  if (answer.status >= 300 && answer.status < 400 && location) {
    const target = onThisSite(location, workshop.host);
    return redirectPage(answer.status, target, visitorSecurityHeaders(workshop.setting, { openness: opennessOf(key) }));
  }
  if (opennessOf(key) === 'data') return workshop.problems(404);
  const language = locale ?? defaultLocale;
  if (isNotFoundPage) return workshop.errorPages(404, language);
  if (view.for === 'this answer') return renderPage(workshop, notFoundKey(language), view);
  return workshop.notFound(language);
}

async function finish(workshop: Workshop, answer: InnerAnswer, view: View, status: number, key: string) {
  const { setting } = workshop;
  const locale = localeOf(key);
  const type = answer.headers['content-type'] ?? 'application/octet-stream';
  const isForOne = view.for === 'this answer';
  const isPreview = isForOne && view.cookie !== undefined;
  const openness = opennessOf(key);
  const { html, styleHashes } = await documentIn(answer.body, type, workshop);
  const told = html?.slice(0, html.indexOf('</head>')).includes(saysNotFound) ? 404 : status;
  const headers: FlatHeaders = [
    ...visitorSecurityHeaders(setting, { styleHashes, isPreview, openness }),
    ...(!isForOne && openness === 'ours' && isLight(html) ? nextClickHeader : []),
    ...passedOn.flatMap((name) => (answer.headers[name] ? [name, String(answer.headers[name])] : [])),
    ...(locale ? ['content-language', locale] : []),
    'cache-control',
    isForOne ? 'private, no-store' : 'public, max-age=0, must-revalidate',
    'vary',
    'accept-encoding',
  ];
  const body = drawn(answer, html);
  const isText = textual.test(type);
  if (!isForOne) {
    const madeFrom = told === 200 ? answer.headers[madeFromHeader] : undefined;
    const page = await packedPage({ status: told, headers, body }, isText);
    return typeof madeFrom === 'string' ? { ...page, madeFrom } : page;
  }
  const source = { status: told, headers, body: joined([body].flat()) };
  // The size of a packed answer tells what in it repeats what was asked for (BREACH). A preview shows drafts, which are
  // secret, beside words from the address, so it is not packed. A form repeats what its sender alone has posted, and
  // holds nothing that is secret or one visitor's: there is no cookie, and anyone is given the same stamp at the same
  // time.
  return isText && !isPreview ? quicklyPackedPage(source) : plainPage(source);
}

/** The body as the app handed it over or sent it, or as a document that was changed. */
const drawn = ({ body, parts }: InnerAnswer, html?: string) =>
  html === undefined ? (parts ?? body) : Buffer.from(html);

/** Whether a document asks for nothing more than its icon: the rules of the next click make three requests of it. */
const isLight = (html?: string) => html !== undefined && !/<img\s/.test(html);

/** A document as visitors get it; of other things none. In development it keeps the scripts of Next's error overlay. */
async function documentIn(
  body: Buffer,
  type: string,
  { setting, styles }: Workshop,
): Promise<Partial<ScriptlessDocument>> {
  // An image that is a document of its own has its styles checked like one (SVG).
  if (!/^(text\/html|image\/svg\+xml)/.test(type)) return {};
  const html = body.toString('utf8');
  return setting.isDevelopment ? { html } : takeOutScripts(html, await styles(html));
}

function localeOf(key: string): Locale | undefined {
  const room = /^\/([^/?]*)/.exec(key)?.[1];
  return isLocale(room) ? room : undefined;
}

/** The app builds absolute addresses with the host it knows; the path alone is shorter and right behind any proxy. */
function onThisSite(location: string, host: string): string {
  const url = new URL(location, `http://${host}`);
  return url.host === host ? `${url.pathname}${url.search}` : url.href;
}
