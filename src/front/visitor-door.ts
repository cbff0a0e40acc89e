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
}

/** Makes the way of visitors: reads pages out of the cache, and only ever reads. */
export function createVisitorDoor({ pages, setting, errorPages }: VisitorDoor) {
  const headers = visitorSecurityHeaders(setting);

  async function load(req: IncomingMessage, key: string) {
    const cookie = isPreview(req) ? req.headers.cookie : undefined;
    if (!cookie && !setting.isDevelopment) return pages.cache.load(key);
    return { page: await pages.render(key, { for: 'this answer', cookie }), isStale: false };
  }

  return async (req: IncomingMessage, res: ServerResponse, { key, isCanonical }: Destination & { to: 'page' }) => {
    if (!isReading(req)) return sendPage(req, res, errorPages(405, errorLocale(req)), ['allow', 'GET, HEAD']);
    if (!isCanonical) return sendPage(req, res, redirectPage(308, key, headers));
    const answered = await load(req, key).catch(() => undefined);
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
