import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { type Page, packedPage } from '../pages/page.ts';
import { sendPage } from '../pages/send-page.ts';
import type { SitePages } from '../pages/site-pages.ts';
import type { InnerApp } from './inner-app.ts';
import { type SecuritySetting, staffSecurityHeaders } from './security-headers.ts';

const pictures = '/api/media/file/';
/** In bytes; a picture weighs some 50 KB, and the largest takes its way through the app each time. */
const room = { maxSize: 16 * 1024 * 1024, maxEntrySize: 2 * 1024 * 1024 };
const passedOn = ['content-type', 'content-disposition', 'last-modified'] as const;

/** Nothing in a picture may run or load anything, wherever it is opened. */
export const picturePolicy = "default-src 'none'; sandbox";

interface Kept {
  page: Page;
  epoch: number;
}

/**
 * Makes the way of pictures: what everyone may see is asked of the app once for each state of the content, and kept.
 * What the app does not give everyone, it answers itself, each time.
 */
export function createPictureDoor(
  inner: Pick<InnerApp, 'get'>,
  { revision }: Pick<SitePages, 'revision'>,
  setting: SecuritySetting,
) {
  const kept = new LRUCache<string, Kept>({ ...room, sizeCalculation: ({ page }) => page.bytes });
  const ownHeaders = [
    ...staffSecurityHeaders(setting),
    ...['content-security-policy', picturePolicy, 'x-robots-tag', 'noindex'],
    ...['cache-control', 'public, max-age=0, must-revalidate'],
  ];

  function fresh(target: string): Page | undefined {
    const found = kept.get(target);
    return found && found.epoch === revision.epoch ? found.page : undefined;
  }

  async function ask(target: string): Promise<Page | undefined> {
    const { epoch } = revision;
    const { status, headers, body } = await inner.get(target);
    if (status !== 200) return undefined;
    const own = passedOn.flatMap((name) => (headers[name] ? [name, String(headers[name])] : []));
    const page = await packedPage({ status, headers: [...ownHeaders, ...own], body }, false);
    if (epoch === revision.epoch && epoch > 0) kept.set(target, { page, epoch });
    return page;
  }

  return {
    /** A picture that is kept and holds. */
    fresh,
    /** Answers who asks for a whole picture as anybody may. False where the app is to answer. */
    async admit(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
      const { url = '', headers, method } = req;
      const isPlain = url.startsWith(pictures) && !url.includes('?') && (method === 'GET' || method === 'HEAD');
      if (setting.isDevelopment || !isPlain || headers.cookie || headers.authorization || headers.range) return false;
      const page = fresh(url) ?? (await ask(url));
      if (page) sendPage(req, res, page);
      return page !== undefined;
    },
  };
}
