import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeHold } from '../../testing/hold.ts';
import { ContentRevision } from './content-revision.ts';
import { type Page, packedPage } from './page.ts';
import { PageCache } from './page-cache.ts';
import { PageShelf } from './page-shelf.ts';

/** What each page is made from; those without a print do not say. */
let stored: Map<string, string>;
let drawn: number;
let renderings: string[];
let asked: string[][];
let wait: () => Promise<void>;
let isDown: boolean;
let home: string;
let shelf: PageShelf;
let revision: ContentRevision;
let cache: PageCache;

const entries = Array.from({ length: 200 }, (_, at) => `/de/akteure/a-${at}`);
const [first = ''] = entries;

async function render(key: string): Promise<Page> {
  renderings.push(key);
  const madeFrom = stored.get(key);
  await wait();
  if (isDown) throw new Error('down');
  drawn += 1;
  const body = Buffer.from(`${madeFrom ?? `drawn ${drawn}`} `.repeat(200));
  const page = await packedPage({ status: madeFrom === 'gone' ? 404 : 200, headers: [], body }, true);
  return madeFrom === undefined || madeFrom === 'gone' ? page : { ...page, madeFrom };
}

const open = (room?: { max: number; maxSize: number }) =>
  new PageCache(revision, render, {
    ...(room ? { room } : {}),
    shelf,
    prints: async (keys) => {
      asked.push(keys);
      const prints = keys.map((key) => stored.get(key) ?? null);
      await wait();
      if (isDown) throw new Error('down');
      return prints;
    },
  });

const text = async (key: string, of = cache) => (await of.load(key)).page.identity.body.toString().split(' ')[0];
/** A change is committed and heard of. */
async function change(changes: Record<string, string> = {}): Promise<void> {
  for (const [key, madeFrom] of Object.entries(changes)) stored.set(key, madeFrom);
  drawn += 1;
  revision.take(`r${drawn}`);
}
const begin = () => {
  [renderings, asked] = [[], []];
};

beforeEach(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'who-is-who-true-'));
  [stored, drawn, wait, isDown] = [new Map(entries.map((key) => [key, `of ${key}`])), 0, async () => {}, false];
  begin();
  shelf = new PageShelf({ folder: path.join(home, 'pages'), site: 'a', version: '1' });
  revision = new ContentRevision(
    async () => '',
    (now) => shelf.turnTo(now),
  );
  await change();
  cache = open();
  for (const key of [...entries, '/de']) await cache.keep(key);
  // However long writing takes, all lie there.
  for (const key of [...entries, '/de']) await expect.poll(() => shelf.find(key)).toBeDefined();
  begin();
});
afterEach(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));

test('an edit renders what it changed and what does not say what it is made from, of however many', async () => {
  await change({ [first]: 'new' });
  const missing = await cache.keepTrue([...entries, '/de']);
  expect([missing, renderings, asked.length]).toEqual([[first, '/de'], [], 1]);
  for (const key of missing) await cache.keep(key);
  expect(renderings).toEqual([first, '/de']);
  expect(await text(first)).toBe('new');
  for (const key of entries) await text(key);
  expect([renderings.length, asked.length]).toEqual([2, 2]);
  await expect.poll(() => shelf.size).toBe(201);
});

test('who asks before all are looked at gets what is true, rendered only where it has changed', async () => {
  const [, second = ''] = entries;
  await change({ [first]: 'new' });
  const before = (await cache.load(second)).page.br.entityTag;
  expect([await text(first), await text(second), await text('/de')]).toEqual(['new', 'of', 'drawn']);
  expect([renderings, (await cache.load(second)).page.br.entityTag]).toEqual([[first, '/de'], before]);
  // And it lies on disk for the next start.
  await expect.poll(() => shelf.has(second)).toBe(true);
});

test('what was found to be true before a further change is not kept after it', async () => {
  const { hold, release } = makeHold();
  await change();
  wait = () => hold;
  const looking = cache.keepTrue(entries);
  const loading = cache.load(first);
  await expect.poll(() => asked.length).toBe(2);
  await change({ [first]: 'new' });
  wait = async () => {};
  expect(cache.fresh(first)).toBeUndefined();
  release();
  expect(await looking).toEqual(entries);
  expect((await loading).page.identity.body.toString()).toContain('new');
  expect(await text(first)).toBe('new');
  expect(renderings).toEqual([first]);
});

test('where nobody can tell what is true, what was right is sent and said to be out of date', async () => {
  await change({ [first]: 'new' });
  isDown = true;
  expect(await cache.load(first)).toMatchObject({ isStale: true });
  await expect(cache.keepTrue(entries)).rejects.toThrow('down');
  isDown = false;
  expect(await cache.keepTrue([first])).toEqual([first]);
});

test('what was withdrawn is rendered, and does not come back', async () => {
  await change({ [first]: 'gone' });
  expect((await cache.load(first)).page.status).toBe(404);
  await change();
  expect((await cache.load(first)).page.status).toBe(404);
});

test('pages that found no room in memory are looked at on disk, after many changes too', async () => {
  cache = open({ max: 10, maxSize: 1_000_000 });
  await change({ [first]: 'new' });
  await change();
  expect(await cache.keepTrue(entries.slice(0, 100))).toEqual([first]);
  await change();
  await change();
  expect(await cache.keepTrue(entries)).toEqual([first]);
  expect([shelf.size, renderings, cache.pushedOut]).toEqual([199, [], 0]);
  for (const key of entries) await text(key);
  expect(renderings).toEqual([first]);
});

test('what could not be laid down in time does not leave an older page of it on disk', async () => {
  await change({ [first]: 'new' });
  vi.spyOn(shelf, 'lay').mockResolvedValueOnce();
  expect(await text(first)).toBe('new');
  expect(shelf.has(first)).toBe(false);
  await change();
  expect(await cache.keepTrue([first])).toEqual([]);
  expect((await shelf.find(first))?.madeFrom).toBe('new');
});
