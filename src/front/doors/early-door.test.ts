import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, createTestApp, openTestDoor, type TestApp } from '../../testing/test-app.ts';
import { PageShelf } from '../pages/page-shelf.ts';
import type { FrontDoor, FrontDoorOptions } from './front-door.ts';
import type { AppHandler } from './inner-app.ts';

let folder: string;
let app: TestApp;
let doors: FrontDoor[];
beforeEach(() => {
  [folder, app, doors] = [mkdtempSync(path.join(tmpdir(), 'who-is-who-early-')), createTestApp(), []];
});
afterEach(async () => {
  for (const door of doors) await door.close();
  rmSync(folder, { recursive: true, force: true });
});

const openShelf = () => new PageShelf({ folder, site: 'a', version: '1' });
/** The pages that lie there; of one that is being laid down, the name has a dot. */
const laidDown = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.includes('.'),
  );

async function open(options: Partial<FrontDoorOptions> = {}): Promise<FrontDoor> {
  const door = await openTestDoor(app, { shelf: openShelf(), ...options });
  doors.push(door);
  return door;
}

/** A site that has shown these pages and was ended. */
async function leave(...paths: string[]): Promise<void> {
  const door = await open();
  for (const page of paths) await ask(door, page);
  await expect.poll(() => laidDown().length).toBe(paths.length);
  await door.close();
}

/** A start whose app is still coming. */
async function openBefore(options: Partial<FrontDoorOptions> = {}) {
  let bring = (_handler: AppHandler) => {};
  let fail = (_error: Error) => {};
  const handler = new Promise<AppHandler>((resolve, reject) => {
    [bring, fail] = [resolve, reject];
  });
  const door = await open({ handler, ...options });
  return { door, bring: () => bring(app.handler), fail };
}

const stale = 'who-is-who; hit; detail=stale';

test('before the app is there, visitors get their pages as they last were, and read so in a header', async () => {
  await leave('/de', '/en/actors/a');
  const { door } = await openBefore({ startMilliseconds: 20 });
  for (const page of ['/de', '/en/actors/a', '/de']) {
    const reply = await ask(door, page, { headers: { 'accept-encoding': 'br' } });
    expect([reply.status, reply.headers['cache-status'], reply.headers['content-encoding']]).toEqual([
      200,
      stale,
      'br',
    ]);
  }
  expect((await ask(door, '/de')).text).toContain('/de: eins');
  expect((await ask(door, '/ready')).status).toBe(503);
});

test('what is not kept waits for a while and is told when to come again, staff too', async () => {
  await leave('/de');
  const { door } = await openBefore({ startMilliseconds: 20 });
  for (const address of ['/en', '/de?q=a', '/de/rueckmeldung', '/admin', '/api/actors']) {
    const { status, headers } = await ask(door, address);
    expect([address, status, headers['retry-after']]).toEqual([address, 503, '5']);
  }
  const sent = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
  expect((await ask(door, '/api/users/login', sent)).status).toBe(503);
});

test('who waits gets the page when the app comes, and what still holds need not be drawn again', async () => {
  await leave('/de');
  const { door, bring } = await openBefore();
  const waiting = ['/en', '/admin', '/api/actors'].map((address) => ask(door, address));
  const drawn = app.rendered.get('/de');
  bring();
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200, 200]);
  await door.ready;
  const reply = await ask(door, '/de');
  expect([reply.status, reply.headers['cache-status'], app.rendered.get('/de')]).toEqual([200, undefined, drawn]);
  expect((await ask(door, '/ready')).status).toBe(200);
});

test('what was changed while the site was away is shown as soon as the app is there', async () => {
  await leave('/de');
  [app.text, app.revision] = ['zwei', 2];
  const { door, bring } = await openBefore();
  expect((await ask(door, '/de')).text).toContain('eins');
  bring();
  await door.ready;
  const reply = await ask(door, '/de');
  expect([reply.text.includes('zwei'), reply.headers['cache-status']]).toEqual([true, undefined]);
});

test('as long as the database is away pages stay, and come anew without a restart', async () => {
  await leave('/de');
  [app.isDown, app.text, app.revision] = [true, 'zwei', 2];
  const { door, bring } = await openBefore();
  bring();
  await door.ready;
  const before = await ask(door, '/de');
  expect([before.status, before.headers['cache-status'], before.text.includes('eins')]).toEqual([200, stale, true]);
  app.isDown = false;
  await expect.poll(async () => (await ask(door, '/de')).text).toContain('zwei');
});

test('a change lets go of every page on disk before it is answered', async () => {
  const door = await open({ pollMilliseconds: 60_000 });
  for (let i = 0; i < 20; i += 1) {
    await ask(door, '/de');
    await ask(door, '/api/edit', { method: 'POST', body: `Fassung ${i}` });
    expect(await openShelf().find('/de')).toBeUndefined();
  }
});

test('drafts, forms, what staff ask for, and what strangers make up are never laid down', async () => {
  const door = await open();
  await ask(door, '/de');
  const preview = { headers: { cookie: '__prerender_bypass=a' } };
  for (const address of ['/de/rueckmeldung', '/admin', '/api/actors', '/de?q=a', '/de/unbekannt', '/de/umzug', '/'])
    await ask(door, address);
  await ask(door, '/en', preview);
  await ask(door, '/en?page=2');
  await expect.poll(() => laidDown().length).toBe(2);
});

test('views that the sitemap names are drawn ahead and laid down, who else asks', async () => {
  app.sitemapPaths = ['/de?category=advice'];
  const door = await open({ quietMilliseconds: 0 });
  await ask(door, '/de?category=funding');
  // The sitemap itself lies there too.
  await expect.poll(() => laidDown().length).toBe(2);
  expect(await openShelf().find('/de?category=advice')).toBeDefined();
  await door.close();
  const { door: next } = await openBefore();
  expect((await ask(next, '/de?category=advice')).headers['cache-status']).toBe(stale);
});

test('with nothing to show it opens when the app is there', async () => {
  const shelf = openShelf();
  let isThere = false;
  const handler = new Promise<AppHandler>((resolve) => {
    setImmediate(() => {
      isThere = true;
      resolve(app.handler);
    });
  });
  await open({ handler, shelf });
  expect(isThere).toBe(true);
});

test('closing answers who still waits for the app', async () => {
  await leave('/de');
  const { door } = await openBefore();
  const waiting = ['/en', '/admin'].map((address) => ask(door, address));
  // Taken in after those: on another connection, but of the same process.
  await ask(door, '/de');
  await door.close();
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([503, 503]);
});

test('who opens it hears why no app comes', async () => {
  await leave('/de');
  const { door, fail } = await openBefore();
  const waiting = ask(door, '/en');
  fail(new Error('expected by a test'));
  await expect(door.ready).rejects.toThrow('expected by a test');
  expect((await waiting).status).toBe(503);
});
