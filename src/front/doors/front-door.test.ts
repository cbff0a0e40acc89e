import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { ask, createTestApp, openTestDoor } from '../../testing/test-app.ts';
import { type FrontDoor, openFrontDoor } from './front-door.ts';

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
  const dev = await openFrontDoor({
    handler: own.handler,
    upgradeHandler: async (req, socket) => {
      upgraded.push(req.url ?? '');
      socket.destroy();
    },
    port: 0,
    host: '127.0.0.1',
    isDevelopment: true,
    serverUrl: 'http://localhost:3000',
  });
  const first = await ask(dev, '/de');
  own.text = 'zwei';
  const second = await ask(dev, '/de');
  expect([first.text.includes('eins'), second.text.includes('zwei'), second.text.includes('<script')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(second.headers['cache-control']).toBe('private, no-store');
  for (const path of ['/_next/hmr', '/de']) {
    await ask(dev, path, { headers: { connection: 'upgrade', upgrade: 'websocket' } }).catch(() => undefined);
  }
  expect(upgraded).toEqual(['/_next/hmr']);
  await dev.close();
});

test('closing finishes what was begun', async () => {
  const own = createTestApp();
  own.slowness = 100;
  const closing = await openTestDoor(own);
  const asked = ask(closing, '/de');
  await pause(30);
  await closing.close();
  expect((await asked).status).toBe(200);
  await expect(ask(closing, '/de')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
