import { once } from 'node:events';
import { type IncomingMessage, request, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
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

test('tells its health', async () => {
  const own = createTestApp();
  const other = await openTestDoor(own);
  await ask(other, '/de');
  const well = await ask(other, '/health');
  const state = { status: 'ok', isRevisionKnown: true, pages: 1 };
  expect([well.status, JSON.parse(well.text)]).toEqual([200, { ...state, version: packageJson.version }]);
  const proxied = await ask(other, '/health', { headers: { 'X-Forwarded-For': '203.0.113.7' } });
  expect(JSON.parse(proxied.text)).toEqual(state);
  own.isDown = true;
  await expect.poll(async () => (await ask(other, '/health')).status).toBe(503);
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
