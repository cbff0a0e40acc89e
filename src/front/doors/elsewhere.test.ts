import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, createTestApp, openTestDoor, type TestApp } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';

let app: TestApp;
let door: FrontDoor;

beforeEach(async () => {
  app = createTestApp();
  door = await openTestDoor(app);
});
afterEach(() => door.close());

test.each([
  ['/de/akteure/A.', '/de/akteure/a'],
  ['/de/akteure/a%26utm_source%3Dmail', '/de/akteure/a'],
  ['/de-AT/akteure/a', '/de/akteure/a'],
  ['/en/actors/', '/en/actors'],
  ['/en/actors', '/en'],
])('%s leads to %s for good', async (address, meant) => {
  const reply = await ask(door, address);
  expect([reply.status, reply.headers.location]).toEqual([308, meant]);
});

test('what leads nowhere however it is read is not found, beside a search for its words', async () => {
  const reply = await ask(door, '/de/akteure/b-1.');
  expect([reply.status, reply.headers['cache-control']]).toEqual([404, 'private, no-store']);
  expect(app.rendered.get('/de/404?q=b%201')).toBe(1);
  expect((await ask(door, '/wp-login.php')).status).toBe(404);
  expect([...app.rendered.keys()]).not.toContain('/wp-login.php');
});

test('no word of an address is in what others are sent', async () => {
  await ask(door, '/de/akteure/b-1');
  const [first, again] = [await ask(door, '/de/404'), await ask(door, '/de/404')];
  expect([first.status, first.text]).toEqual([404, again.text]);
  expect(app.rendered.get('/de/404')).toBe(1);
});

test('while the app fails, what cannot be looked up is not said to be gone', async () => {
  await ask(door, '/de/akteure/b-1');
  app.isDown = true;
  const reply = await ask(door, '/de/akteure/neu-1.');
  expect(reply.status).toBe(503);
});
