import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hearLog } from '../../testing/hear-log.ts';
import { ask, createTestApp, openTestDoor, type TestApp } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';

let app: TestApp;
let door: FrontDoor;
const lines: string[] = [];

beforeEach(async () => {
  // Another process, as far as what was told before goes.
  Reflect.deleteProperty(globalThis, 'whoIsWhoFailures');
  hearLog(lines);
  app = createTestApp();
  door = await openTestDoor(app, { quietMilliseconds: 0 });
});
afterEach(async () => {
  await door.close();
  vi.restoreAllMocks();
  lines.length = 0;
});

const told = () => lines.map((line) => / ✗ ([^\n]*): \w*Error/.exec(line)?.[1]);

test('A page that cannot be drawn leaves one line, however many ask, without what they asked', async () => {
  app.isDown = true;
  const replies = [];
  for (const word of ['canary', 'canaries', 'canary@example.org'])
    replies.push((await ask(door, `/de?q=${encodeURIComponent(word)}`)).status);
  expect(replies).toEqual([503, 503, 503]);
  expect(told().filter((place) => place?.startsWith('page'))).toEqual(['page /de?…']);
  expect(lines.join()).not.toContain('canar');
});

test('A form that cannot be handed on leaves a line without what was typed', async () => {
  app.isDown = true;
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const { status } = await ask(door, '/de/rueckmeldung', { method: 'POST', headers, body: 'message=canary' });
  expect(status).toBe(503);
  expect(told()).toContain('form');
  expect(lines.join()).not.toContain('canary');
});

test('A revision that cannot be read, a page that is sent though out of date, and the warm-up leave lines', async () => {
  await ask(door, '/de/akteure/a');
  await ask(door, '/api/edit', { method: 'POST', body: 'zwei' });
  app.isDown = true;
  const kept = await ask(door, '/de/akteure/a');
  expect([kept.status, kept.headers['cache-status']]).toEqual([200, 'who-is-who; hit; detail=stale']);
  await vi.waitFor(() =>
    expect(told()).toEqual(
      expect.arrayContaining(['kept page sent though out of date', 'content revision', 'warm-up']),
    ),
  );
});

test('An answer of the app that is its own fault leaves a line, whatever the app says of it', async () => {
  const broken = await openTestDoor(app, {
    handler: async (req, res) => (req.url === '/api/broken' ? void res.writeHead(500).end() : app.handler(req, res)),
  });
  expect((await ask(broken, '/api/broken')).status).toBe(500);
  await broken.close();
  expect(lines.join()).toContain('answer 500 to GET /api/…');
});
