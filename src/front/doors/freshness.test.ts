import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeHold } from '../../testing/hold.ts';
import { ask, createTestApp, openTestDoor, type TestApp } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';

let app: TestApp;
let door: FrontDoor;

beforeEach(async () => {
  app = createTestApp();
  // Whatever is fresh here is so because the write was announced, not because someone looked by chance.
  door = await openTestDoor(app, { pollMilliseconds: 60_000 });
});
afterEach(() => door.close());

const edit = (text: string) => ask(door, '/api/edit', { method: 'POST', body: text });

test('who writes sees it on the next page, however many others keep looking', async () => {
  app.slowness = 2;
  let isOver = false;
  const others = Array.from({ length: 8 }, async (_, i) => {
    while (!isOver) await ask(door, i % 2 ? '/de' : '/de/akteure/a');
  });
  const stale: string[] = [];
  for (let i = 0; i < 60; i += 1) {
    app.slowness = i % 7;
    await edit(`Fassung ${i}.`);
    const replies = await Promise.all(['/de', '/de/akteure/a', '/en'].map((path) => ask(door, path)));
    for (const { text } of replies) if (!text.includes(`Fassung ${i}.`)) stale.push(text);
  }
  isOver = true;
  await Promise.all(others);
  expect(stale).toEqual([]);
});

test('a page begun before a write is not given to who asks after it', async () => {
  const { hold, release } = makeHold();
  app.hold = hold;
  const early = ask(door, '/de');
  await expect.poll(() => app.rendered.get('/de')).toBe(1);
  await edit('zwei');
  app.hold = undefined;
  expect((await ask(door, '/de')).text).toContain('/de: zwei');
  release();
  expect((await early).status).toBe(200);
  expect((await ask(door, '/de')).text).toContain('/de: zwei');
});

test('many who ask at once cost one rendering, and a second time none', async () => {
  app.slowness = 20;
  const ways = [{ 'accept-encoding': 'br' }, { 'accept-encoding': 'gzip', cookie: 'a=b' }, { 'user-agent': 'x' }];
  await Promise.all(Array.from({ length: 60 }, (_, i) => ask(door, '/de', { headers: ways[i % 3] })));
  expect(app.rendered.get('/de')).toBe(1);
});

test('a change made elsewhere is seen by watching', async () => {
  const watching = await openTestDoor(app, { pollMilliseconds: 10 });
  await ask(watching, '/de');
  [app.text, app.revision] = ['anderswo', 2];
  await expect.poll(async () => (await ask(watching, '/de')).text).toContain('anderswo');
  await watching.close();
});

test('while the app fails, the last good pages are served and marked', async () => {
  await ask(door, '/de');
  await edit('zwei');
  app.isDown = true;
  const reply = await ask(door, '/de', { headers: { 'if-none-match': '"old"' } });
  expect([reply.status, reply.headers['cache-status']]).toEqual([200, 'who-is-who; hit; detail=stale']);
  expect(reply.text).toContain('eins');
  expect((await ask(door, '/en')).status).toBe(503);
  app.isDown = false;
  const again = async () => {
    const { text, headers } = await ask(door, '/de');
    return [text.includes('zwei'), headers['cache-status']];
  };
  await expect.poll(again).toEqual([true, undefined]);
});

test('a page that takes too long counts as failed', async () => {
  const hasty = await openTestDoor(app, { patienceMilliseconds: 50 });
  const { hold, release } = makeHold();
  app.hold = hold;
  expect((await ask(hasty, '/de')).status).toBe(503);
  release();
  await hasty.close();
});
