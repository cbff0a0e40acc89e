import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, createTestApp, expectVisitorHeaders, openTestDoor } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';

const app = createTestApp();
let door: FrontDoor;

beforeAll(async () => {
  door = await openTestDoor(app);
});
afterAll(() => door.close());

describe('an address', () => {
  test.each([
    ['/de/', '/de'],
    ['/EN//actors/a', '/en/actors/a'],
    ['/de?utm_source=x', '/de'],
    ['/de?category=b&category=a', '/de?category=a&category=b'],
    ['http://anything/de/?x', '/de'],
  ])('%s is redirected to %s', async (target, location) => {
    const reply = await ask(door, target);
    expect([reply.status, reply.headers.location]).toEqual([308, location]);
    expectVisitorHeaders(reply);
  });

  test.each([
    [undefined, '/de'],
    ['fr, en;q=0.5', '/en'],
  ])('/ with Accept-Language %s leads to %s', async (language, location) => {
    const reply = await ask(door, '/', { headers: language ? { 'accept-language': language } : {} });
    expect([reply.status, reply.headers.location, reply.headers.vary]).toEqual([307, location, 'accept-language']);
    expectVisitorHeaders(reply);
  });

  test('outside the two languages is not found, in the language of the visitor', async () => {
    const reply = await ask(door, '/wp-admin', { headers: { 'accept-language': 'en' } });
    expect([reply.status, reply.headers['content-language']]).toEqual([404, 'en']);
    expect((await ask(door, '/api/content-revision')).status).toBe(404);
    expect((await ask(door, '/_next/image?url=x')).status).toBe(404);
  });

  test('of a file that the app has no more is not found, and the app is not asked', async () => {
    const own = createTestApp();
    const built = await openTestDoor(own, { hasFile: (path) => path === '/_next/static/chunks/a.js' });
    for (const path of ['/_next/static/chunks/b.js', '/_next/static/chunks', '/_next/x', '/api', '/previewfoo']) {
      const reply = await ask(built, path, { headers: { 'accept-language': 'en' } });
      expect([path, reply.status, reply.headers['content-language']]).toEqual([path, 404, 'en']);
      expectVisitorHeaders(reply);
      expect(own.seen.has(path)).toBe(false);
    }
    await ask(built, '/_next/static/chunks/a.js');
    expect(own.seen.has('/_next/static/chunks/a.js')).toBe(true);
    await built.close();
  });

  test('may be as hostile as it likes: never a fault of ours, never without headers', async () => {
    const pieces = [
      '/',
      '//',
      'de',
      'en',
      'api',
      'admin',
      '_next',
      '..',
      '%2e',
      '%00',
      '%',
      '%ff',
      '%0d%0a',
      '?',
      '&',
      '=',
    ];
    pieces.push(
      'category=',
      '<script>',
      '\\',
      '#',
      ';',
      '*',
      'http:',
      '\u00fc',
      '%c3%bc',
      '__proto__',
      'a'.repeat(2_500),
      '[',
      '"',
    );
    let state = 7;
    const below = (limit: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % limit;
    };
    for (let i = 0; i < 400; i += 1) {
      const target = `/${Array.from({ length: 1 + below(6) }, () => pieces[below(pieces.length)]).join('')}`;
      const reply = await ask(door, target);
      expect(reply.status, target).toBeLessThan(500);
      expect(reply.headers['content-security-policy'], target).toBeDefined();
      expect(reply.headers['x-content-type-options'], target).toBe('nosniff');
    }
  });

  test('that is none is answered with an error document', async () => {
    const reply = await ask(door, '/en/%ff');
    expect(reply.status).toBe(400);
    expect(reply.text).toContain('<html lang="en">');
    expectVisitorHeaders(reply);
  });
});

test('what is not HTTP, or too much of it, is refused with headers as well', async () => {
  const raw = (text: string) =>
    new Promise<string>((resolve) => {
      let answered = '';
      const socket = connect(door.port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (data) => {
        answered += data.toString();
      });
      socket.on('close', () => resolve(answered));
    });
  for (const [text, status] of [
    ['nonsense\r\n\r\n', '400 Bad Request'],
    [`GET /de HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, '431 Request Header Fields Too Large'],
    ['GET /de HTTP/1.1\r\nupgrade: websocket\r\nconnection: close, upgrade\r\nhost: a\r\n\r\n', '200 OK'],
  ] as const) {
    const answered = await raw(text);
    expect(answered).toContain(`HTTP/1.1 ${status}`);
    expect(answered).toContain("content-security-policy: default-src 'none'");
  }
});

test('with https in its address it promises to stay there', async () => {
  const secure = await openTestDoor(app, { serverUrl: 'https://example.org' });
  const { headers } = await ask(secure, '/de');
  await secure.close();
  expect(headers['strict-transport-security']).toBe('max-age=63072000');
  expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
});
