import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { type Page, packedPage } from './page.ts';
import { sendPage } from './send-page.ts';

const parts = Array.from({ length: 700 }, (_, at) => Buffer.from(`${at} Eintrag mit Wörtern\n`.repeat(300)));
const text = Buffer.concat(parts);

let server: Server | undefined;
afterEach(() => {
  vi.useRealTimers();
  server?.close();
});

/** What is sent to a client that takes this. */
async function sent(page: Page, acceptEncoding = 'identity', method = 'GET') {
  server?.close();
  server = createServer((req, res) => sendPage(req, res, page)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const asked = request({ port, method, agent: false, headers: { 'accept-encoding': acceptEncoding } }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk);
  return { headers: answer.headers, body: Buffer.concat(chunks) };
}

test.each([
  ['as one', text],
  ['in parts', parts],
])('a huge text %s is sent as it is at once, and packed once it is asked for so for some time', async (_, body) => {
  const page = await packedPage({ status: 200, headers: ['x-a', 'b'], body }, true);
  const plain = await sent(page);
  expect([plain.body.equals(text), plain.headers['content-length']]).toEqual([true, `${text.length}`]);
  expect((await sent(page, 'identity', 'HEAD')).headers['content-length']).toBe(`${text.length}`);
  // What keeps pages counts whole bytes.
  expect(Number.isInteger(page.bytes)).toBe(true);
  const asked = await sent(page, 'gzip');
  expect([asked.body.equals(text), asked.headers['content-encoding']]).toEqual([true, undefined]);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 4_000 });
  await sent(page, 'gzip');
  expect(page.unpacked).toBeDefined();
  vi.setSystemTime(Date.now() + 2_000);
  await expect
    .poll(async () => (await sent(page, 'gzip')).headers['content-encoding'], { timeout: 60_000 })
    .toBe('gzip');
  const [zip, br] = [await sent(page, 'gzip'), await sent(page, 'br')];
  expect(gunzipSync(zip.body).equals(text)).toBe(true);
  expect(brotliDecompressSync(br.body).equals(text)).toBe(true);
  const again = await sent(page);
  expect(again.body.equals(text)).toBe(true);
  expect(new Set([again, zip, br].map(({ headers }) => headers.etag)).size).toBe(3);
  expect([zip.headers['x-a'], zip.headers.etag]).toEqual(['b', `${plain.headers.etag?.slice(0, -1)}-gzip"`]);
});

test('a huge text in parts is known by what it says', async () => {
  const tagOf = async (body: Buffer[]) => {
    const { identity } = await packedPage({ status: 200, headers: [], body }, true);
    return identity.entityTag;
  };
  const [first = Buffer.alloc(0), ...others] = parts;
  const tag = await tagOf(parts);
  expect(await tagOf([Buffer.from(first), ...others])).toBe(tag);
  expect(await tagOf([Buffer.from(first.toString().toUpperCase()), ...others])).not.toBe(tag);
});
