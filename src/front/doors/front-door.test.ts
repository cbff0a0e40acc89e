import { once } from 'node:events';
import { type IncomingMessage, request, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { hearLog } from '../../testing/hear-log.ts';
import { makeHold } from '../../testing/hold.ts';
import { ask, createTestApp, openTestDoor } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';

const app = createTestApp();
let door: FrontDoor;

beforeAll(async () => {
  door = await openTestDoor(app);
});
afterAll(() => door.close());

test('fills its cache by the sitemap, after the start and after a change', async () => {
  const own = createTestApp();
  const warm = await openTestDoor(own, { quietMilliseconds: 0 });
  await expect.poll(() => own.rendered.get('/en/actors/a')).toBe(1);
  own.revision += 1;
  await expect.poll(() => own.rendered.get('/en/actors/a')).toBe(2);
  await ask(warm, '/en/actors/a');
  expect(own.rendered.get('/en/actors/a')).toBe(2);
  await warm.close();
});

test('reads all before it is ready, however long that takes, and draws nothing ahead before', async () => {
  const own = createTestApp();
  const { hold, release } = makeHold();
  const lines = hearLog();
  const slow: typeof own.handler = async (req, res) => {
    if (req.url === '/sitemap.xml' && !own.rendered.has('/sitemap.xml')) await hold;
    return own.handler(req, res);
  };
  const slowDoor = openTestDoor({ ...own, handler: slow }, { quietMilliseconds: 0, patienceMilliseconds: 50 });
  await expect.poll(() => own.seen.has('/api/content-revision')).toBe(true);
  await pause(200);
  expect([...own.rendered.keys()]).toEqual([]);
  release();
  const opened = await slowDoor;
  await opened.ready;
  await expect.poll(() => own.rendered.get('/en/actors/a')).toBe(1);
  expect(lines.filter((line) => /first reading|warm-up/.test(line))).toEqual([]);
  await opened.close();
});

const proxied = { headers: { 'X-Forwarded-For': '203.0.113.7' } };
const { version } = packageJson;
const stateAt = async (path: string, asking = {}) => {
  const { status, text } = await ask(other, path, asking);
  return [status, JSON.parse(text)];
};
let other: FrontDoor;

test('tells that it is alive, whatever the database does, and asks nobody for it', async () => {
  const own = createTestApp();
  other = await openTestDoor(own);
  own.isDown = true;
  await expect.poll(async () => (await ask(other, '/ready')).status).toBe(503);
  own.seen.delete('/api/ready');
  expect(await stateAt('/health')).toEqual([200, { status: 'ok', version }]);
  expect(await stateAt('/health', proxied)).toEqual([200, { status: 'ok' }]);
  expect(own.seen.has('/api/ready')).toBe(false);
  await other.close();
});

test('tells whether it is ready: who runs the site part by part, strangers in a word', async () => {
  const own = createTestApp();
  own.standing = 'warning';
  other = await openTestDoor(own);
  await ask(other, '/de');
  const whole = { version, isRevisionKnown: true, pages: 1, rendered: 1 };
  expect(await stateAt('/ready')).toEqual([200, { status: 'warning', ...whole, parts: { disk: 1 } }]);
  expect(await stateAt('/ready', proxied)).toEqual([200, { status: 'ok' }]);
  for (const path of ['/api/ready', '/api//ready', '/api/made-from?path=/de'])
    expect((await ask(other, path)).status).toBe(404);
  own.isDown = true;
  await expect.poll(async () => (await ask(other, '/ready')).status).toBe(503);
  const parts = { 'database-read': { state: 'failing' } };
  const kept = { pages: expect.any(Number), rendered: expect.any(Number) };
  expect(await stateAt('/ready')).toEqual([503, { status: 'failing', ...whole, ...kept, parts }]);
  expect(await stateAt('/ready', proxied)).toEqual([503, { status: 'failing' }]);
  await other.close();
});

test('a port in use is an error to be told', async () => {
  await expect(openTestDoor(app, { port: door.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('in development nothing is kept, and nothing is watched', async () => {
  const own = createTestApp();
  const upgraded: string[] = [];
  const dev = await openTestDoor(own, {
    isDevelopment: true,
    handler: (req, res) => {
      // Where Next listens too.
      const inner = (req.socket as Socket & { server: Server }).server;
      if (!inner.listenerCount('upgrade'))
        inner.on('upgrade', ({ url }: IncomingMessage, socket: Duplex) => {
          upgraded.push(url ?? '');
          socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n');
        });
      return own.handler(req, res);
    },
  });
  const first = await ask(dev, '/de');
  own.text = 'zwei';
  const second = await ask(dev, '/de');
  expect([first.text.includes('eins'), second.text.includes('zwei')]).toEqual([true, true]);
  expect(second.headers['cache-control']).toBe('private, no-store');
  for (const path of ['/_next/hmr', '/de']) {
    const sent = request({ port: dev.port, path, headers: { connection: 'upgrade', upgrade: 'websocket' } });
    sent.on('error', () => {}).end();
    await (path === '/de' ? once(sent, 'error') : once(sent, 'upgrade'));
  }
  expect(upgraded).toEqual(['/_next/hmr']);
  // The socket is still open.
  await dev.close();
});

test('in development pages keep the scripts that show errors, and the page of an error is shown', async () => {
  const dev = await openTestDoor(createTestApp(), { isDevelopment: true });
  for (const [path, status] of [
    ['/de', 200],
    ['/de/kaputt', 500],
  ] as const) {
    const reply = await ask(dev, path);
    expect([reply.status, reply.text.includes('<script')]).toEqual([status, true]);
    expect(reply.headers['content-security-policy']).toContain("script-src 'self' 'unsafe-inline' 'unsafe-eval'");
  }
  expect((await ask(dev, '/de', { headers: { rsc: '1' } })).headers['x-powered-by']).toBe('test');
  expect(JSON.parse((await ask(dev, '/__nextjs_original-stack-frames', { method: 'POST' })).text)).toMatchObject({
    method: 'POST',
  });
  await dev.close();
});

test('closing finishes what was begun', async () => {
  const own = createTestApp();
  const { hold, release } = makeHold();
  own.hold = hold;
  const closing = await openTestDoor(own);
  const asked = ask(closing, '/de');
  await expect.poll(() => own.rendered.get('/de')).toBe(1);
  const closed = closing.close();
  release();
  await closed;
  expect((await asked).status).toBe(200);
  await expect(ask(closing, '/de')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
