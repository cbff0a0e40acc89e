import type { IncomingMessage, ServerResponse } from 'node:http';
import { confirmPaths } from '../../i18n/confirm-paths.ts';
import { defaultLocale, type Locale } from '../../i18n/locales.ts';
import { reportFailure } from '../../inside/failures.ts';
import { createFormLimits } from '../limits/form-limits.ts';
import { throwBodyAway } from '../limits/request-body.ts';
import { type ErrorPages, errorLocale } from '../pages/error-document.ts';
import { redirectPage } from '../pages/page.ts';
import { sendPage } from '../pages/send-page.ts';
import type { SitePages } from '../pages/site-pages.ts';
import type { InnerApp } from './inner-app.ts';
import { isFromAnotherSite } from './own-site.ts';
import { type SecuritySetting, visitorSecurityHeaders } from './security-headers.ts';
import { isPreview } from './visitor-door.ts';

interface FormDoor {
  inner: Pick<InnerApp, 'post'>;
  pages: Pick<SitePages, 'render'>;
  /** The host by which the world reaches the site. */
  host: string;
  setting: SecuritySetting;
  errorPages: ErrorPages;
}

interface SentForm {
  /** The address of the page with the form. */
  key: string;
  locale?: Locale;
}

/**
 * Makes the way of what visitors send. The app either takes it and says which page to go to (303), or gives back what
 * was typed with what is wrong about it (422, or 503 when it cannot store anything); that is handed to the page to be
 * drawn once more, in a header that only the front door can send. What a page of another site sends is refused unread.
 */
export function createFormDoor({ inner, pages, host, setting, errorPages }: FormDoor) {
  const receive = createFormLimits(setting);
  const headers = visitorSecurityHeaders(setting);

  async function answer(req: IncomingMessage, res: ServerResponse, { key, locale }: SentForm, body: Buffer) {
    const [path = ''] = key.split('?');
    const language = locale ?? defaultLocale;
    const app = path === `/${language}${confirmPaths[language]}` ? '/confirm' : '/report';
    const taken = await inner.post(`${app}?locale=${language}`, body);
    const { location } = taken.headers;
    if (taken.status === 303 && location) return sendPage(req, res, redirectPage(303, location, headers, 'no-store'));
    if (taken.status !== 422 && taken.status !== 503) throw new Error(`The app answered a form with ${taken.status}`);
    const cookie = isPreview(req) ? req.headers.cookie : undefined;
    const page = await pages.render(path, { for: 'this answer', cookie, draft: taken.body.toString('base64url') });
    sendPage(req, res, { ...page, status: page.status === 200 ? taken.status : page.status });
  }

  return async (req: IncomingMessage, res: ServerResponse, form: SentForm): Promise<void> => {
    if (isFromAnotherSite(req, host)) {
      throwBodyAway(req);
      return sendPage(req, res, errorPages(403, errorLocale(req)));
    }
    const received = await receive(req);
    if (received === 'broken off') return;
    if ('status' in received) {
      const retry = received.seconds ? ['retry-after', `${received.seconds}`] : [];
      return sendPage(req, res, errorPages(received.status, errorLocale(req)), retry);
    }
    await answer(req, res, form, received.body).catch((error: unknown) => {
      reportFailure('form', error);
      sendPage(req, res, errorPages(503, errorLocale(req)), ['retry-after', '5']);
    });
  };
}
