import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clientHeader } from '../../inside/client-header.ts';
import { hearLog } from '../../testing/hear-log.ts';
import { ask, createTestApp, openTestDoor, type TestApp } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';

const session = { cookie: 'a=b; payload-token=session', origin: 'http://example.org' };
let app: TestApp;
let door: FrontDoor;

beforeEach(async () => {
  app = createTestApp();
  door = await openTestDoor(app);
});
afterEach(() => door.close());

describe('headers', () => {
  test('let only scripts with the nonce of this answer run', async () => {
    const [one, two] = [await ask(door, '/admin'), await ask(door, '/admin/collections/actors?limit=10')];
    const policy = String(one.headers['content-security-policy']);
    const nonce = /script-src 'self' 'nonce-([^']+)' 'strict-dynamic';/.exec(policy)?.[1];
    expect(one.text).toContain(`<script nonce="${nonce}">`);
    expect(two.text).not.toContain(`"${nonce}"`);
    expect(policy).not.toContain('unsafe-eval');
    expect(one.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'x-robots-tag': 'noindex',
      'set-cookie': ['who=me'],
    });
    expect(one.headers['x-powered-by']).toBeUndefined();
  });

  test('shut uploaded files in', async () => {
    // What anybody has asked for is kept at the front door; the app answers who has a cookie.
    for (const sent of [{ cookie: 'who=me' }, {}]) {
      const { headers } = await ask(door, '/api/media/file/logo.png', { headers: sent });
      expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    }
  });

  test('that could deceive the app do not reach it, and it speaks German by itself', async () => {
    const sent = {
      'x-forwarded-host': 'a',
      'x-forwarded-for': 'b',
      forwarded: 'c',
      'x-real-ip': 'd',
      'accept-language': 'en',
    };
    await ask(door, '/api/actors', { headers: { ...sent, 'x-middleware-subrequest': 'e', cookie: 'payload-lng=en' } });
    const seen = app.seen.get('/api/actors') ?? {};
    for (const name of [...Object.keys(sent), 'x-middleware-subrequest']) expect(seen[name]).toBeUndefined();
    expect(seen.cookie).toBe('payload-lng=en');
  });

  test('say which network they come from in a word that no stranger chooses and no other site shares', async () => {
    const wordAt = async (other: FrontDoor, headers = {}) => {
      await ask(other, '/api/actors', { headers });
      return app.seen.get('/api/actors')?.[clientHeader];
    };
    const word = await wordAt(door);
    expect(word).toMatch(/^[\w-]{43}$/);
    expect(await wordAt(door, { [clientHeader]: 'mine', 'x-forwarded-for': '203.0.113.1' })).toBe(word);
    const behindProxy = await openTestDoor(app, { serverUrl: 'https://example.org' });
    const words = [];
    for (const address of ['203.0.113.1', '203.0.113.2', '203.0.113.1'])
      words.push(await wordAt(behindProxy, { 'x-forwarded-for': address }));
    await behindProxy.close();
    expect([words[0] === words[2], new Set([word, ...words]).size]).toEqual([true, 3]);
  });
});

describe('a write', () => {
  test('is answered when it is known everywhere here, with status, headers and body of the app', async () => {
    const reply = await ask(door, '/api/edit', { method: 'POST', body: 'zwei' });
    expect([reply.status, reply.text, reply.headers['content-type']]).toEqual([
      200,
      '{"text":"zwei"}',
      'application/json',
    ]);
    expect((await ask(door, '/de')).text).toContain('zwei');
  });

  test('arrives whole', async () => {
    const text = 'ä'.repeat(1_000_000);
    const reply = await ask(door, '/api/edit', { method: 'POST', body: text, headers: session });
    expect(JSON.parse(reply.text)).toEqual({ text });
  });

  test('that is too large, or does not say how large, is refused and does not reach the app', async () => {
    const body = Buffer.alloc(9 * 1024 * 1024, 'a');
    for (const [headers, status] of [
      [{}, 413],
      [{ 'transfer-encoding': 'chunked' }, 411],
    ] as const) {
      const reply = await ask(door, '/api/edit', { method: 'POST', body, headers: { ...session, ...headers } });
      expect([reply.status, JSON.parse(reply.text).errors.length]).toEqual([status, 1]);
      expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
    }
    expect(app.text).toBe('eins');
    const most = body.subarray(0, 8 * 1024 * 1024);
    expect((await ask(door, '/api/edit', { method: 'POST', body: most, headers: session })).status).toBe(200);
  });

  test('of more than 64 KB is taken from who is signed in alone', async () => {
    const send = async (length: number, headers = {}) =>
      (await ask(door, '/api/edit', { method: 'POST', body: Buffer.alloc(length, 'a'), headers })).status;
    const small = 64 * 1024;
    const forged = { ...session, cookie: 'payload-token=forged' };
    const foreign = { ...session, origin: 'http://evil.example' };
    expect(await send(small)).toBe(200);
    for (const headers of [{}, forged, foreign]) expect(await send(small + 1, headers)).toBe(401);
    expect(await send(small + 1, { accept: 'text/html' })).toBe(303);
    expect(await send(small + 1, session)).toBe(200);
    app.isDown = true;
    expect(await send(small + 1, session)).toBe(503);
  });

  test('that breaks off does not reach the app', async () => {
    const headers = { 'content-length': 100 };
    const sent = request({ port: door.port, host: '127.0.0.1', path: '/api/edit', method: 'POST', headers });
    sent.on('error', () => {});
    sent.write('half');
    await pause(50);
    sent.destroy();
    await pause(50);
    expect(app.text).toBe('eins');
    expect((await ask(door, '/de')).status).toBe(200);
  });

  test('with a method that the app does not know is refused', async () => {
    for (const method of ['TRACE', 'PROPFIND']) {
      const reply = await ask(door, '/api/actors', { method });
      expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE']);
    }
  });
});

test('signing in is throttled, however the address is spelt; everything else is not', async () => {
  const paths = ['/api/users/login', '/api//users/l%6Fgin/', '/api/users/1/invitation?x=1', '/api/users/own-password'];
  const statuses: number[] = [];
  for (let i = 0; i < 23; i += 1) {
    const reply = await ask(door, paths[i % paths.length] ?? '', { method: 'POST', body: '{}' });
    statuses.push(reply.status);
    if (reply.status !== 429) continue;
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
    expect(JSON.parse(reply.text).errors[0].message).toContain('Zu viele Versuche');
    expect(reply.headers['content-security-policy']).toBeDefined();
  }
  expect(statuses).toEqual([...Array(20).fill(200), 429, 429, 429]);
  expect((await ask(door, '/api/users/me')).status).toBe(200);
});

test('behind a proxy signing in is throttled for each client of it; without one nobody can say to be another', async () => {
  const statusesOf = async (serverUrl: string) => {
    const other = await openTestDoor(app, { serverUrl });
    const statuses: number[] = [];
    for (let i = 0; i <= 21; i += 1) {
      // A client may say what it likes before the address that the proxy adds.
      const client = i === 21 ? '198.51.100.1' : `10.0.0.${i}, 203.0.113.7`;
      const headers = { 'x-forwarded-for': client };
      statuses.push((await ask(other, '/api/users/login', { method: 'POST', body: '{}', headers })).status);
    }
    await other.close();
    return statuses;
  };
  expect(await statusesOf('https://example.org')).toEqual([...Array(20).fill(200), 429, 200]);
  expect(await statusesOf('http://example.org')).toEqual([...Array(20).fill(200), 429, 429]);
});

test('bodies leave no trace: room for one is there for the next', async () => {
  const body = Buffer.alloc(8 * 1024 * 1024, 'a');
  for (let i = 0; i < 10; i += 1) {
    const reply = await ask(door, '/api/edit', { method: 'POST', body, headers: session });
    expect(reply.status).toBe(200);
  }
});

test('a fault of the app is an error document with headers', async () => {
  const lines = hearLog();
  const broken = await openTestDoor({
    ...app,
    handler: (req, res) => fail(req.url ?? '', () => app.handler(req, res)),
  });
  const reply = await ask(broken, '/admin');
  expect(reply.status).toBe(500);
  expect(reply.text).toContain('Bei uns ist etwas schiefgegangen');
  expect(reply.headers['content-security-policy']).toBeDefined();
  await broken.close();
  vi.restoreAllMocks();
  expect(lines.filter((line) => line.includes('✗ request /admin: Error'))).toHaveLength(1);
});

async function fail(url: string, otherwise: () => Promise<void>): Promise<void> {
  if (url === '/admin') throw new Error('expected by a test');
  return otherwise();
}
