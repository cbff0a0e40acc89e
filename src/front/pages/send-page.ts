import type { IncomingMessage, ServerResponse } from 'node:http';
import { reportFailure } from '../../inside/failures.ts';
import type { FlatHeaders } from '../doors/security-headers.ts';
import { encodingFor } from './accept-encoding.ts';
import { holdsVersion } from './entity-tag.ts';
import { type Page, packOnceAsked } from './page.ts';

/** Sends a page, or only that it has not changed. Nothing here may be slow: this is every visitor's way. */
export function sendPage(req: IncomingMessage, res: ServerResponse, page: Page, extra: FlatHeaders = []): void {
  const { headers } = req;
  const encoding = encodingFor(headers['accept-encoding'] as string | undefined);
  if (page.unpacked && encoding !== 'identity')
    void packOnceAsked(page).catch((error: unknown) => reportFailure('packing', error));
  const version = page[encoding];
  const held = headers['if-none-match'];
  if (held && version.entityTag && page.status === 200 && holdsVersion(held, version.entityTag)) {
    res.writeHead(304, merged(version.headersWithoutBody, extra));
    res.end();
    return;
  }
  res.writeHead(page.status, merged(version.headers, extra));
  if (version.parts) void sendParts(res, version.parts);
  else res.end(version.body);
}

/** In bytes. */
const mostAtOnce = 1024 * 1024;

/** Sends parts as they lie, some at a time: copied together they would be another 50 MB for each who asks. */
async function sendParts(res: ServerResponse, parts: Buffer[]): Promise<void> {
  for (let at = 0; at < parts.length && !res.destroyed; ) {
    res.cork();
    let isFlushed: Promise<unknown> = Promise.resolve();
    for (let length = 0; at < parts.length && length < mostAtOnce; at += 1) {
      const part = parts[at] ?? nothing;
      length += part.length;
      if (length < mostAtOnce && at < parts.length - 1) res.write(part);
      else isFlushed = new Promise((resolve) => res.write(part, resolve));
    }
    res.uncork();
    await isFlushed;
  }
  res.end();
}

const nothing = Buffer.alloc(0);

function merged(headers: FlatHeaders, extra: FlatHeaders): string[] {
  return extra.length ? [...headers, ...extra] : (headers as string[]);
}
