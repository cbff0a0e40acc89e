import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeHold } from '../../testing/hold.ts';
import { ask, createTestApp, expectVisitorHeaders, openTestDoor, type TestApp } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';

const address = '/de/rueckmeldung';
let app: TestApp;
let door: FrontDoor;

const send = (body: string, path = address, headers = {}) => ask(door, path, { method: 'POST', body, headers });

beforeEach(async () => {
  app = createTestApp();
  door = await openTestDoor(app);
});
afterEach(() => door.close());

describe('the page with the form', () => {
  test('is drawn anew for each visit and kept by nobody', async () => {
    for (let visit = 1; visit <= 2; visit += 1) {
      const reply = await ask(door, address);
      expect([reply.status, reply.headers['cache-control'], reply.headers.etag]).toEqual([
        200,
        'private, no-store',
        undefined,
      ]);
      expect(reply.headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expectVisitorHeaders(reply);
      expect(app.rendered.get(address)).toBe(visit);
    }
  });

  test('is packed as the client likes it, though it is drawn for one answer', async () => {
    const plain = await ask(door, address);
    const zip = await ask(door, address, { headers: { 'accept-encoding': 'gzip' } });
    const br = await ask(door, address, { headers: { 'accept-encoding': 'br' } });
    expect([plain, zip, br].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br']);
    expect(gunzipSync(zip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(br.headers).toMatchObject({ vary: 'accept-encoding', 'content-length': `${br.body.length}` });
    const wrong = await send('wrong', address, { 'accept-encoding': 'br' });
    expect([wrong.status, wrong.headers['content-encoding']]).toEqual([422, 'br']);
  });

  test('has one address for each thing it can begin with', async () => {
    const asked = await ask(door, `${address}?utm=1&kind=suggestion&entry=dfi`);
    expect([asked.status, asked.headers.location]).toEqual([308, `${address}?entry=dfi&kind=suggestion`]);
  });

  test('cannot be filled in from outside by a header', async () => {
    await ask(door, address, { headers: { 'x-report-draft': 'e30' } });
    expect(app.seen.get(address)?.['x-report-draft']).toBeUndefined();
  });

  test('does not hold up everything else when everyone wants it at once', async () => {
    const { hold, release } = makeHold();
    app.hold = hold;
    const statuses: number[] = [];
    const asked = Array.from({ length: 150 }, async () => statuses.push((await ask(door, address)).status));
    await expect.poll(() => statuses.length).toBe(50);
    expect(new Set(statuses)).toEqual(new Set([503]));
    release();
    await Promise.all(asked);
    expect(new Set(statuses.slice(50))).toEqual(new Set([200]));
  });
});

describe('a form that is sent', () => {
  test('and taken leads on to the page that says so', async () => {
    const reply = await send('message=Hallo%0D%0AWelt');
    expect([reply.status, reply.headers.location, reply.headers['cache-control']]).toEqual([
      303,
      `${address}?sent=WIW-7F3K-Q2`,
      'no-store',
    ]);
    expect(app.taken).toEqual(['message=Hallo%0D%0AWelt']);
    expect(app.seen.get('/report?locale=de')).toMatchObject({ 'content-type': 'application/x-www-form-urlencoded' });
    expectVisitorHeaders(reply);
  });

  test.each([
    ['wrong', 422],
    ['unstored', 503],
  ])('and is %s comes back with all that was typed', async (word, status) => {
    const typed = `${word} ${'ü'.repeat(20_000)}`;
    const reply = await send(typed, `${address}?entry=dfi`);
    expect([reply.status, reply.headers['cache-control']]).toEqual([status, 'private, no-store']);
    const draft = String(app.seen.get(address)?.['x-report-draft']);
    expect(Buffer.from(draft, 'base64url').toString()).toBe(typed);
    expectVisitorHeaders(reply);
    await ask(door, address);
    expect(app.seen.get(address)?.['x-report-draft']).toBeUndefined();
  });

  test('that is too large, or does not say how large, is refused', async () => {
    const body = 'a'.repeat(64 * 1024 + 1);
    const reply = await send(body);
    expect([reply.status, reply.text.includes('64 KB')]).toEqual([413, true]);
    expectVisitorHeaders(reply);
    const endless = await send(body, address, { 'transfer-encoding': 'chunked' });
    expect([endless.status, endless.text.includes('Content-Length')]).toEqual([411, true]);
    expectVisitorHeaders(endless);
    expect(app.taken).toEqual([]);
    expect((await send(body.slice(1))).status).toBe(303);
  });

  test('finds the app down, and is told so', async () => {
    app.isDown = true;
    const reply = await send('a=b');
    expect([reply.status, reply.headers['retry-after']]).toEqual([503, '5']);
    expectVisitorHeaders(reply);
  });

  test('too often is refused for one client, not for the next', async () => {
    for (let i = 0; i < 30; i += 1) expect((await send(`a=${i}`)).status).toBe(303);
    const refused = await send('a=b');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(500);
    expectVisitorHeaders(refused);
    expect((await send('a=b', address, { 'x-forwarded-for': '198.51.100.1' })).status).toBe(429);

    const proxied = await openTestDoor(app, { serverUrl: 'https://example.org' });
    const sendFrom = (client: string) =>
      ask(proxied, address, { method: 'POST', body: 'a=b', headers: { 'x-forwarded-for': client } });
    for (let i = 0; i < 30; i += 1) expect((await sendFrom('203.0.113.7')).status).toBe(303);
    expect((await sendFrom('203.0.113.7')).status).toBe(429);
    expect((await sendFrom('198.51.100.1')).status).toBe(303);
    await proxied.close();
  });

  test.each([
    ['the same page', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    ['nowhere', { 'sec-fetch-site': 'none' }],
    ['a page of ours, by an old browser', { origin: 'http://example.org' }],
    ['the host that was asked for', { origin: 'https://other.example', host: 'other.example' }],
    ['no browser', {}],
  ])('from %s is taken', async (_, headers) => {
    expect((await send('a=b', address, headers)).status).toBe(303);
  });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'http://example.org' }],
    ['a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['another site, by an old browser', { origin: 'https://elsewhere.example' }],
    ['who does not tell', { origin: 'null' }],
    ['a name that begins like ours', { origin: 'http://example.org.evil.example' }],
  ])('from %s is refused, and says where to send it', async (_, headers) => {
    const reply = await send('a=b', address, headers);
    expect([reply.status, reply.text.includes('von unserem eigenen Formular')]).toEqual([403, true]);
    expectVisitorHeaders(reply);
    expect(app.taken).toEqual([]);
  });

  test('to any other page is refused', async () => {
    for (const path of ['/de', '/en/rueckmeldung', '/de/feedback', `${address}/mehr`]) {
      const reply = await send('a=b', path);
      expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD']);
    }
    const put = await ask(door, address, { method: 'PUT', body: 'a=b' });
    expect([put.status, put.headers.allow]).toEqual([405, 'GET, HEAD, POST']);
    expect((await send('a=b', '/report')).status).toBe(404);
    expect(app.taken).toEqual([]);
  });
});

test('the page with the form is not drawn ahead of time', async () => {
  const own = createTestApp();
  own.sitemapPaths = [address, '/de/akteure/a', '/de/akteure/b'];
  const warm = await openTestDoor(own, { quietMilliseconds: 0 });
  await expect.poll(() => own.rendered.get('/de/akteure/b')).toBe(1);
  expect(own.rendered.get(address)).toBeUndefined();
  await warm.close();
});
