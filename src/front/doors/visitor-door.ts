import type { IncomingMessage, ServerResponse } from 'node:http';
import { reportFailure, shapeOf } from '../../inside/failures.ts';
import { type Page, redirectPage } from '../pages/page.ts';
import type { Failures } from '../pages/problem.ts';
import { sendPage } from '../pages/send-page.ts';
import type { SitePages } from '../pages/site-pages.ts';
import type { Destination } from './address.ts';
import type { SendElsewhere } from './elsewhere.ts';
import { opennessOf } from './openness.ts';
import { allowedOfData, answerPreflight } from './preflight.ts';
import { previewCookie } from './preview-cookie.ts';
import { type SecuritySetting, visitorSecurityHeaders } from './security-headers.ts';

/** How an answer says that it may be out of date (RFC 9211). */
const outOfDate = ['cache-status', 'who-is-who; hit; detail=stale'];

interface VisitorDoor {
  pages: Pick<SitePages, 'cache' | 'render' | 'notFound'>;
  setting: SecuritySetting;
  failures: Failures;
  /** Answers who asked for a page that there is not. */
  sendElsewhere: SendElsewhere;
  /** Takes what is sent to a page with a form. */
  takeForm: (req: IncomingMessage, res: ServerResponse, page: Destination & { to: 'page' }) => Promise<void>;
}

/** Makes the way of visitors: reads pages out of the cache, and lets a form take something in. */
export function createVisitorDoor({ pages, setting, failures, sendElsewhere, takeForm }: VisitorDoor) {
  const headers = {
    ours: visitorSecurityHeaders(setting),
    framed: visitorSecurityHeaders(setting, { openness: 'framed' }),
    data: visitorSecurityHeaders(setting, { openness: 'data' }),
  };

  async function load(req: IncomingMessage, key: string, isKept: boolean) {
    // Who takes data along takes what is published, a previewing editor too.
    const cookie = isPreview(req) && opennessOf(key) !== 'data' ? req.headers.cookie : undefined;
    if (!cookie && isKept) return pages.cache.load(key);
    return { page: await pages.render(key, { for: 'this answer', cookie }), isStale: false };
  }

  /** A page may also say in its own words that it is none; of a preview nothing is guessed. */
  async function isNowhere({ locale }: Destination & { to: 'page' }, page: Page): Promise<boolean> {
    return page.status === 404 && locale !== undefined && page === (await pages.notFound(locale));
  }

  async function read(req: IncomingMessage, res: ServerResponse, destination: Destination & { to: 'page' }) {
    const { key, hasForm = false } = destination;
    const answered = await load(req, key, !hasForm && !setting.isDevelopment).catch((error: unknown) => {
      reportFailure(`page ${shapeOf(key)}`, error);
    });
    if (!answered) return sendPage(req, res, failures(req, 503), ['retry-after', '5']);
    if (await isNowhere(destination, answered.page)) return sendElsewhere(req, res, answered.page);
    sendPage(req, res, answered.page, answered.isStale ? outOfDate : undefined);
  }

  return async (req: IncomingMessage, res: ServerResponse, destination: Destination & { to: 'page' }) => {
    const { key, isCanonical, hasForm = false } = destination;
    const openness = opennessOf(key);
    if (hasForm && req.method === 'POST') return takeForm(req, res, destination);
    if (openness === 'data' && req.method === 'OPTIONS') return answerPreflight(res, headers.data);
    if (!isReading(req)) return sendPage(req, res, failures(req, 405), ['allow', allowedOf(destination)]);
    if (!isCanonical) return sendPage(req, res, redirectPage(308, key, headers[openness]));
    return read(req, res, destination);
  };
}

function allowedOf({ key, hasForm }: Destination & { to: 'page' }): string {
  if (opennessOf(key) === 'data') return allowedOfData;
  return hasForm ? 'GET, HEAD, POST' : 'GET, HEAD';
}

/** Whether a request only asks, as all that visitors send does. */
export function isReading(req: IncomingMessage): boolean {
  return req.method === 'GET' || req.method === 'HEAD';
}

/** Whether it may be an editor who previews drafts (Next's draft mode; the app checks the cookie's value). */
export function isPreview(req: IncomingMessage): boolean {
  return req.headers.cookie?.includes(`${previewCookie}=`) ?? false;
}
