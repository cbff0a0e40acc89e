import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Destination } from './address.ts';
import { type ErrorPages, errorLocale } from './error-document.ts';
import { redirectPage, sendPage } from './page.ts';
import { type SecuritySetting, visitorSecurityHeaders } from './security-headers.ts';
import type { SitePages } from './site-pages.ts';

interface VisitorDoor {
  pages: Pick<SitePages, 'cache' | 'render'>;
  setting: SecuritySetting;
  errorPages: ErrorPages;
  /** Takes what is sent to a page with a form. */
  takeForm: (req: IncomingMessage, res: ServerResponse, page: Destination & { to: 'page' }) => Promise<void>;
}

/** Makes the way of visitors: reads pages out of the cache, and lets a form take something in. */
export function createVisitorDoor({ pages, setting, errorPages, takeForm }: VisitorDoor) {
  const headers = visitorSecurityHeaders(setting);

  async function load(req: IncomingMessage, key: string, isKept: boolean) {
    const cookie = isPreview(req) ? req.headers.cookie : undefined;
    if (!cookie && isKept) return pages.cache.load(key);
    return { page: await pages.render(key, { for: 'this answer', cookie }), isStale: false };
  }

  return async (req: IncomingMessage, res: ServerResponse, destination: Destination & { to: 'page' }) => {
    const { key, isCanonical, hasForm = false } = destination;
    if (hasForm && req.method === 'POST') return takeForm(req, res, destination);
    const allowed = hasForm ? 'GET, HEAD, POST' : 'GET, HEAD';
    if (!isReading(req)) return sendPage(req, res, errorPages(405, errorLocale(req)), ['allow', allowed]);
    if (!isCanonical) return sendPage(req, res, redirectPage(308, key, headers));
    const answered = await load(req, key, !hasForm && !setting.isDevelopment).catch(() => undefined);
    if (!answered) return sendPage(req, res, errorPages(503, errorLocale(req)), ['retry-after', '5']);
    sendPage(req, res, answered.page, answered.isStale ? ['x-content-age', 'stale'] : undefined);
  };
}

/** Whether a request only asks, as all that visitors send does. */
export function isReading(req: IncomingMessage): boolean {
  return req.method === 'GET' || req.method === 'HEAD';
}

/** Whether it may be an editor who previews drafts (Next's draft mode; the app checks the cookie's value). */
export function isPreview(req: IncomingMessage): boolean {
  return req.headers.cookie?.includes('__prerender_bypass=') ?? false;
}
