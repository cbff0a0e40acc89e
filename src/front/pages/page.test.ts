import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Page, packedPage, sendPage } from './page.ts';

const text = Buffer.from(`${'Eintrag\n'.repeat(700_000)}.`);

/** What is sent to a client that takes this. */
function sent(page: Page, acceptEncoding?: string): { headers: string[]; body: Buffer } {
  const told: { headers: string[]; body: Buffer } = { headers: [], body: Buffer.alloc(0) };
  const req = { headers: acceptEncoding ? { 'accept-encoding': acceptEncoding } : {} } as IncomingMessage;
  const res = {
    writeHead: (_status: number, headers: string[]) => {
      told.headers = headers;
    },
    end: (body: Buffer) => {
      told.body = body;
    },
  };
  sendPage(req, res as unknown as ServerResponse, page);
  return told;
}

test('a huge text is sent as it is at once, and packed once it is asked for so', async () => {
  const page = await packedPage({ status: 200, headers: ['x-a', 'b'], body: text }, true);
  expect(sent(page).body).toBe(text);
  // What keeps pages counts whole bytes.
  expect([page.isUnpacked, Number.isInteger(page.bytes)]).toEqual([true, true]);
  expect(sent(page, 'gzip').body).toBe(text);
  expect(sent(page, 'gzip').headers).not.toContain('content-encoding');
  await expect.poll(() => sent(page, 'gzip').headers, { timeout: 60_000 }).toContain('content-encoding');
  const [zip, br] = [sent(page, 'gzip'), sent(page, 'br')];
  expect(gunzipSync(zip.body).equals(text)).toBe(true);
  expect(brotliDecompressSync(br.body).equals(text)).toBe(true);
  expect(sent(page).body).toBe(text);
  expect(new Set([sent(page), zip, br].map(({ headers }) => headers[headers.indexOf('etag') + 1])).size).toBe(3);
  expect(zip.headers.slice(0, 2)).toEqual(['x-a', 'b']);
});
