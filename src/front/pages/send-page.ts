import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { reportFailure } from '../../inside/failures.ts';
import type { FlatHeaders } from '../doors/security-headers.ts';
import { encodingFor } from './accept-encoding.ts';
import { holdsVersion } from './entity-tag.ts';
import { joined, type Page, packHuge } from './page.ts';

/** Sends a page, or only that it has not changed. Nothing here may be slow: this is every visitor's way. */
export function sendPage(req: IncomingMessage, res: ServerResponse, page: Page, extra: FlatHeaders = []): void {
  const { headers } = req;
  const encoding = encodingFor(headers['accept-encoding'] as string | undefined);
  if (page.isUnpacked && encoding !== 'identity')
    void packHuge(page).catch((error: unknown) => reportFailure('packing', error));
  const version = page[encoding];
  const held = headers['if-none-match'];
  if (held && version.entityTag && page.status === 200 && holdsVersion(held, version.entityTag)) {
    res.writeHead(304, merged(version.headersWithoutBody, extra));
    res.end();
    return;
  }
  res.writeHead(page.status, merged(version.headers, extra));
  if (version.parts) sendParts(res, version.parts);
  else res.end(version.body);
}

/** In bytes. */
const mostAtOnce = 1024 * 1024;

function sendParts(res: ServerResponse, parts: Buffer[]): void {
  pipeline(Readable.from(inPieces(parts), { highWaterMark: 1 }), res).catch((error: unknown) => {
    // A client may go away in the middle.
    if (!res.destroyed) reportFailure('sending', error);
  });
}

function* inPieces(parts: Buffer[]): Generator<Buffer> {
  let [piece, length]: [Buffer[], number] = [[], 0];
  for (const part of parts) {
    piece.push(part);
    length += part.length;
    if (length < mostAtOnce) continue;
    yield joined(piece);
    [piece, length] = [[], 0];
  }
  yield joined(piece);
}

function merged(headers: FlatHeaders, extra: FlatHeaders): string[] {
  return extra.length ? [...headers, ...extra] : (headers as string[]);
}
