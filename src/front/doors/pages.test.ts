import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, createTestApp, expectVisitorHeaders, openTestDoor } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';

const app = createTestApp();
let door: FrontDoor;

beforeAll(async () => {
  door = await openTestDoor(app);
});
afterAll(() => door.close());

describe('a page', () => {
  test('comes without scripts and cookies, with its headers', async () => {
    const reply = await ask(door, '/de');
    expectVisitorHeaders(reply);
    expect(reply.text).toContain('<p>/de: eins</p>');
    expect(reply.text).not.toMatch(/script|modulepreload|<!--/i);
    expect(reply.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'de',
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'accept-encoding',
      'content-length': String(reply.body.length),
    });
    const hash = createHash('sha256').update('p{color:red}').digest('base64');
    expect(reply.headers['content-security-policy']).toContain(`style-src 'sha256-${hash}';`);
    expect(reply.headers['strict-transport-security']).toBeUndefined();
  });

  test('is packed as the client likes it, each packing with a tag of its own', async () => {
    const plain = await ask(door, '/en');
    const zip = await ask(door, '/en', { headers: { 'accept-encoding': 'gzip' } });
    const br = await ask(door, '/en', { headers: { 'accept-encoding': 'gzip, br' } });
    expect([plain, zip, br].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br']);
    expect(gunzipSync(zip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(new Set([plain, zip, br].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  test('is not sent again to who has it', async () => {
    const encoding = { 'accept-encoding': 'br' };
    const { headers } = await ask(door, '/de', { headers: encoding });
    const again = await ask(door, '/de', { headers: { ...encoding, 'if-none-match': `"x", W/${headers.etag}` } });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
    expectVisitorHeaders(again);
    expect((await ask(door, '/de', { headers: { 'if-none-match': headers.etag } })).status).toBe(200);
  });

  test('answers HEAD with the headers alone, and nothing but GET and HEAD', async () => {
    const [get, head] = [await ask(door, '/de'), await ask(door, '/de', { method: 'HEAD' })];
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      get.headers['content-length'],
    ]);
    const post = await ask(door, '/de', { method: 'POST', body: 'a=b' });
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
    expectVisitorHeaders(post);
  });

  test('is asked of the app with nothing of the visitor in it', async () => {
    await ask(door, '/de/akteure/headers', {
      headers: {
        cookie: 'a=b',
        'user-agent': 'x',
        'accept-language': 'fr',
        'x-forwarded-host': 'evil.example',
        rsc: '1',
      },
    });
    expect(app.seen.get('/de/akteure/headers')).toEqual({
      host: 'example.org',
      accept: 'text/html',
      'user-agent': 'who-is-who-front-door',
      connection: 'keep-alive',
      'x-request-id': expect.stringMatching(/^\w{4}-\w{4}$/),
    });
  });

  test('that has moved says where to, on this site and elsewhere', async () => {
    for (const [path, location] of [
      ['/de/umzug', '/de/akteure/a'],
      ['/de/fort', 'https://elsewhere.example/de/akteure/a?b=c'],
    ] as const) {
      const reply = await ask(door, path);
      expect([reply.status, reply.headers.location]).toEqual([308, location]);
      expectVisitorHeaders(reply);
    }
  });

  test('that does not exist is told so in its language, rendered once', async () => {
    for (const path of ['/en/nothing', '/en/nothing', '/en/nothing-else', '/en/404']) {
      const reply = await ask(door, path);
      expect([reply.status, reply.headers['content-language']]).toEqual([404, 'en']);
      expect(reply.text).toContain('Nicht gefunden');
      expectVisitorHeaders(reply);
    }
    expect([app.rendered.get('/en/nothing'), app.rendered.get('/en/404')]).toEqual([1, 1]);
  });

  test('that says itself that it is none has its own words and the status', async () => {
    const reply = await ask(door, '/de/kein-filter');
    expect([reply.status, reply.text.includes('<p>Liste</p>')]).toEqual([404, true]);
  });

  test('that cannot be rendered is an error document', async () => {
    const reply = await ask(door, '/de/kaputt');
    expect([reply.status, reply.headers['retry-after'], reply.headers['cache-control']]).toEqual([
      503,
      '5',
      'no-store',
    ]);
    expect(reply.text).toContain('<h1>Gerade nicht erreichbar</h1>');
    expectVisitorHeaders(reply);
    expect((await ask(door, '/de/akteure/late')).status).toBe(503);
    // Its number is another each time.
    const br = await ask(door, '/de/kaputt', { headers: { 'accept-encoding': 'br' } });
    expect([br.status, br.headers['content-encoding']]).toEqual([503, undefined]);
    const number = /<b>\w{4}-\w{4}<\/b>/;
    expect(br.text.replace(number, '')).toBe(reply.text.replace(number, ''));
    expect(br.text).not.toBe(reply.text);
    const known = await ask(door, '/de%zz', { headers: { 'accept-encoding': 'br' } });
    expect([known.status, known.headers['content-encoding'], known.headers.vary]).toEqual([
      400,
      'br',
      'accept-encoding',
    ]);
    expect(brotliDecompressSync(known.body).toString()).toContain('<h1>Diese Adresse ist keine</h1>');
  });
});
