import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, createTestApp, expectVisitorHeaders, openTestDoor, type TestApp } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';

let app: TestApp;
let door: FrontDoor;

const open = async (serverUrl: string) => {
  app = createTestApp();
  door = await openTestDoor(app, { serverUrl });
};
const from = (host: string, path = '/de', more: Parameters<typeof ask>[2] = {}) =>
  ask(door, path, { ...more, headers: { ...more?.headers, host } });
const own = 'who-is-who.example.org';

/** What comes back for these lines, headers and all. */
const say = (...lines: string[]) =>
  new Promise<string>((resolve) => {
    let heard = '';
    const socket = connect(door.port, '127.0.0.1', () =>
      socket.write([...lines, 'connection: close', '', ''].join('\r\n')),
    );
    socket.on('data', (data) => {
      heard += data.toString();
    });
    socket.on('close', () => resolve(heard));
  });

describe('on a site that has a name, a request', () => {
  beforeEach(() => open(`https://${own}`));
  afterEach(() => door.close());

  test.each([
    ['www.who-is-who.example.org', '/de?category=a', '/de?category=a'],
    ['evil.example', '/admin', '/admin'],
    ['evil.example:443', '//elsewhere.example/x', '//elsewhere.example/x'],
    ['who-is-who.example.org.evil.example', 'http://evil.example/de', '/de'],
  ])('by the name %s for %s leads home', async (host, path, target) => {
    await from(own);
    const reply = await from(host, path);
    expect([reply.status, reply.headers.location]).toEqual([308, `https://${own}${target}`]);
    expectVisitorHeaders(reply);
    // A page that lies ready, too.
    await from(own, '/de');
    expect((await from(host, '/de')).status).toBe(308);
  });

  test('by another name takes nothing in', async () => {
    await from(own);
    for (const path of ['/de/rueckmeldung', '/api/edit', '/admin']) {
      const reply = await from('evil.example', path, { method: 'POST', body: 'a=b' });
      expect([path, reply.status]).toEqual([path, 421]);
      expectVisitorHeaders(reply);
    }
    expect([app.taken, app.text]).toEqual([[], 'eins']);
  });

  test.each([
    own,
    own.toUpperCase(),
    `${own}:443`,
    `${own}.`,
    'localhost:3000',
    '127.0.0.1:3000',
    '192.168.1.5',
    '[::1]:3000',
    'site:3000',
    'who_is_who',
    'site.default.svc.cluster.local',
    'nas.fritz.box',
  ])('by %s, as proxies and checks of health ask, is answered', async (host) => {
    await from(own);
    expect((await from(host)).status).toBe(200);
  });

  test('by any name is answered as long as no proxy has passed ours on', async () => {
    expect((await from('backend.example.com')).status).toBe(200);
    await from(own);
    expect((await from('backend.example.com')).status).toBe(308);
  });

  test('by whatever name is told whether the site is well', async () => {
    await from(own);
    for (const path of ['/health', '/ready', '/health?a'])
      expect((await from('monitor.example', path)).status).toBe(200);
  });
});

test.each(['http://localhost:3000', 'http://192.168.1.5', 'http://nas:3000'])(
  'on a site of one house, %s, every name is answered',
  async (serverUrl) => {
    await open(serverUrl);
    for (const host of [new URL(serverUrl).host, 'server.company.example']) expect((await from(host)).status).toBe(200);
    await door.close();
  },
);

describe('a request', () => {
  beforeEach(() => open('http://example.org'));
  afterEach(() => door.close());

  test.each([
    ['names two hosts', ['GET /de HTTP/1.1', 'host: example.org', 'Host: evil.example']],
    ['names the same host twice', ['GET /api/actors HTTP/1.1', 'host: example.org', 'host: example.org']],
    ['names no host', ['GET /de HTTP/1.1']],
    ['names an empty host', ['GET /de HTTP/1.1', 'host: ']],
    ['names what is no host', ['GET /de HTTP/1.1', 'host: a/b']],
    ['names a host with a user', ['GET /de HTTP/1.1', 'host: example.org@evil.example']],
  ])('that %s is refused, with all headers', async (_, lines) => {
    await ask(door, '/de');
    const heard = await say(...lines);
    expect(heard).toContain('HTTP/1.1 400 ');
    expect(heard).toContain("content-security-policy: default-src 'none'");
    expect(app.seen.has('/api/actors')).toBe(false);
  });

  test('of HTTP/1.0 need name none', async () => {
    expect(await say('GET /de HTTP/1.0')).toContain(' 200 OK');
  });
});
