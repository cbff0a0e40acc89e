import type { IncomingMessage, ServerResponse } from 'node:http';
import { reportFailure } from '../../inside/failures.ts';
import { errorLocale } from '../pages/error-document.ts';
import { type Page, redirectPage } from '../pages/page.ts';
import { notFoundKey } from '../pages/page-renderer.ts';
import { sendPage } from '../pages/send-page.ts';
import type { SitePages } from '../pages/site-pages.ts';
import { forgivenAddress, wordsOfAddress } from './forgiven-address.ts';
import { type FlatHeaders, type SecuritySetting, visitorSecurityHeaders } from './security-headers.ts';

/** Answers who asked for a page that there is not. `notFound` says so where nothing better is known. */
export type SendElsewhere = (
  req: IncomingMessage,
  res: ServerResponse,
  notFound: Page,
  headers?: FlatHeaders,
) => Promise<void>;

/**
 * Leads to the page that was probably meant; where there is none, says so beside a search for the words of the
 * address.
 */
export function createElsewhere(
  { cache, render }: Pick<SitePages, 'cache' | 'render'>,
  setting: SecuritySetting,
): SendElsewhere {
  const security = visitorSecurityHeaders(setting);

  const load = async (what: () => Promise<Page>): Promise<Page | null> => {
    try {
      return await what();
    } catch (error) {
      reportFailure('page not found', error);
      return null;
    }
  };

  return async (req, res, notFound, headers) => {
    const target = req.url ?? '/';
    const meant = forgivenAddress(target);
    const found = meant && (await load(async () => (await cache.load(meant)).page));
    if (meant && found && found.status < 400) return sendPage(req, res, redirectPage(308, meant, security), headers);
    const words = wordsOfAddress(target);
    const key = `${notFoundKey(errorLocale(req))}?q=${encodeURIComponent(words)}`;
    const filled = words ? await load(() => render(key, { for: 'this answer' })) : null;
    sendPage(req, res, filled ?? notFound, headers);
  };
}
