import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Locale, preferredLocale } from '../../i18n/locales.ts';
import { reportFailure, shapeOf } from '../../inside/failures.ts';
import { throwBodyAway } from '../limits/request-body.ts';
import type { ErrorPages } from '../pages/error-document.ts';
import { redirectPage } from '../pages/page.ts';
import { createFailures } from '../pages/problem.ts';
import { sendPage } from '../pages/send-page.ts';
import type { SitePages } from '../pages/site-pages.ts';
import { type Destination, destinationOf, originForm } from './address.ts';
import { type AskedHost, createHostCheck } from './asked-host.ts';
import { createElsewhere } from './elsewhere.ts';
import { createFormDoor } from './form-door.ts';
import { createHealthDoor } from './health-door.ts';
import type { AwaitedApp, InnerApp } from './inner-app.ts';
import { nextClick } from './next-click.ts';
import { createPictureDoor } from './picture-door.ts';
import { createRequestLog } from './request-log.ts';
import { securityContact } from './security-contact.ts';
import { type SecuritySetting, visitorSecurityHeaders } from './security-headers.ts';
import { createStaffDoor } from './staff-door.ts';
import { createVisitorDoor, isPreview, isReading } from './visitor-door.ts';

interface ReceptionOptions {
  app: AwaitedApp;
  inner: InnerApp;
  pages: SitePages;
  /** The host by which the world reaches the site. */
  host: string;
  setting: SecuritySetting;
  errorPages: ErrorPages;
  hasFile: (path: string) => boolean;
}

type OwnDestination = Extract<Destination, { to: 'health' | 'security contact' | 'next click' | 'language choice' }>;

const byLanguage = ['vary', 'accept-language'];

/** Makes the listener that shows every request its way. */
export function createReception({ app, inner, pages, host, setting, errorPages, hasFile }: ReceptionOptions) {
  const { cache, notFound } = pages;
  const { isDevelopment } = setting;
  const headers = visitorSecurityHeaders(setting);
  const site = `${setting.isHttps ? 'https' : 'http'}://${host}`;
  const admitStaff = createStaffDoor({ app, inner, setting });
  const pictures = createPictureDoor(inner, pages, setting);
  const failures = createFailures(pages.problems, errorPages);
  const requests = createRequestLog();
  const askedHost = createHostCheck(host);
  const tellHealth = createHealthDoor({ inner, pages, setting });
  const takeForm = createFormDoor({ inner, pages, host, setting, errorPages });
  const sendElsewhere = createElsewhere(pages, setting);
  const admitVisitor = createVisitorDoor({ pages, setting, failures, sendElsewhere, takeForm });

  async function sayNotFound(req: IncomingMessage, res: ServerResponse, language: Locale): Promise<void> {
    if (isDevelopment) return sendPage(req, res, errorPages(404, language), byLanguage);
    if (!isReading(req)) return sendPage(req, res, await notFound(language), byLanguage);
    await sendElsewhere(req, res, await notFound(language), byLanguage);
  }

  /** Answers who asks for no host, for two, or for another than ours. */
  function sendHome(req: IncomingMessage, res: ServerResponse, asked: Exclude<AskedHost, 'ours'>): void {
    throwBodyAway(req);
    const target = req.url ?? '/';
    if (asked === 'unclear' || destinationOf(target).to === 'error') sendPage(req, res, failures(req, 400));
    else if (isReading(req)) sendPage(req, res, redirectPage(308, site + target, headers));
    else sendPage(req, res, failures(req, 421));
  }

  async function askApp(req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
    if (!(await pictures.admit(req, res))) await admitStaff(req, res, path);
  }

  /** Where a request goes; files of the app that it has no more are nowhere. */
  function destinationIn(target: string): Destination {
    const destination = destinationOf(target);
    const isFile = destination.to === 'app' && destination.path.startsWith('/_next/');
    return isFile && !hasFile(destination.path) ? { to: 'nowhere' } : destination;
  }

  async function answer(req: IncomingMessage, res: ServerResponse, asked: AskedHost): Promise<void> {
    req.url = originForm(req.url ?? '/');
    const destination = destinationIn(req.url);
    // Who looks whether the site is well may call it as it likes.
    if (asked !== 'ours' && destination.to !== 'health') return sendHome(req, res, asked);
    const language = preferredLocale(req.headers['accept-language']);
    if (destination.to === 'app') await askApp(req, res, destination.path);
    else if (destination.to === 'page') await admitVisitor(req, res, destination);
    else if (destination.to === 'error') sendPage(req, res, failures(req, destination.status));
    else if (destination.to === 'nowhere') await sayNotFound(req, res, language);
    else await tell(req, res, destination, language);
  }

  /** What the door knows itself. */
  async function tell(req: IncomingMessage, res: ServerResponse, destination: OwnDestination, language: Locale) {
    if (!isReading(req)) sendPage(req, res, errorPages(405, language), ['allow', 'GET, HEAD']);
    else if (destination.to === 'health') await tellHealth(req, res, destination.of);
    else if (destination.to === 'security contact') sendPage(req, res, securityContact(site, setting));
    else if (destination.to === 'next click') sendPage(req, res, nextClick(setting));
    else sendPage(req, res, redirectPage(307, `/${language}${destination.query}`, headers), byLanguage);
  }

  return (req: IncomingMessage, res: ServerResponse): void => {
    const asked = askedHost(req);
    // The way of nearly all visitors. Keys are canonical addresses, so nothing need be understood to find one.
    const { url = '' } = req;
    const page = isDevelopment ? undefined : (cache.fresh(url) ?? pictures.fresh(url));
    if (page && asked === 'ours' && isReading(req) && !isPreview(req)) {
      sendPage(req, res, page);
      requests.note(req, res);
      return;
    }
    // In development the app itself tells a page what was changed (RSC) and what went wrong.
    const isForPage = isDevelopment && (req.headers.rsc || /^\/(__nextjs|_next\/)/.test(req.url ?? ''));
    requests.follow(req, res, () => {
      const answered = isForPage ? app().then((handler) => handler(req, res)) : answer(req, res, asked);
      answered.catch((error: unknown) => {
        reportFailure(`request ${shapeOf(req.url ?? '')}`, error);
        if (res.headersSent) res.destroy();
        else sendPage(req, res, failures(req, 500));
      });
    });
  };
}
