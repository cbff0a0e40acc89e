import { beforeEach, expect, test, vi } from 'vitest';
import { parseDirectoryQuery, printDirectoryQuery } from '../../domain/actors/directory-query.ts';
import { makeHold } from '../../testing/hold.ts';
import { ContentRevision } from './content-revision.ts';
import { type Page, plainPage } from './page.ts';
import { PageCache } from './page-cache.ts';

const lastPage = 41;
let stored = 'a';
let renderings: string[] = [];
let wait: () => Promise<void> | undefined;
let isDown = false;
let revision: ContentRevision;
let cache: PageCache;

async function render(key: string): Promise<Page> {
  renderings.push(key);
  const text = stored;
  await wait();
  if (isDown) throw new Error('down');
  const isBeyond = Number(/[?&]page=(\d+)/.exec(key)?.[1]) > lastPage;
  const status = key.includes('unknown') || isBeyond || text === 'gone' ? 404 : 200;
  return plainPage({ status, headers: [], body: Buffer.from(text) });
}

const textOf = ({ page }: { page: Page }) => page.identity.body.toString();

beforeEach(async () => {
  [stored, renderings, wait, isDown] = ['a', [], async () => {}, false];
  revision = new ContentRevision(async () => stored);
  await revision.readNow();
  cache = new PageCache(revision, render);
});

test('renders once for all who ask, and once more after a change', async () => {
  await Promise.all(Array.from({ length: 20 }, () => cache.load('/de')));
  await cache.load('/de');
  expect(renderings).toEqual(['/de']);
  stored = 'b';
  await revision.readNow();
  expect(cache.fresh('/de')).toBeUndefined();
  expect(textOf(await cache.load('/de'))).toBe('b');
  expect(renderings.length).toBe(2);
});

test('a rendering begun before a change is neither kept nor given to who asks after it', async () => {
  const { hold, release } = makeHold();
  wait = () => hold;
  const early = cache.load('/de');
  stored = 'b';
  await revision.readNow();
  wait = async () => {};
  let isEarlyOver = false;
  void early.finally(() => {
    isEarlyOver = true;
  });
  expect(textOf(await cache.load('/de'))).toBe('b');
  expect(isEarlyOver).toBe(false);
  release();
  expect(textOf(await early)).toBe('b');
  expect(cache.fresh('/de')?.identity.body.toString()).toBe('b');
  expect(renderings.length).toBe(2);
});

test('when everything changes all the time, who asks is answered all the same', async () => {
  wait = async () => {
    stored += '+';
    await revision.readNow();
  };
  const { page, isStale } = await cache.load('/de');
  expect([page.status, isStale]).toEqual([200, true]);
  expect(renderings.length).toBe(3);
});

test('keeps serving the last good page while rendering fails, without trying at every request', async () => {
  // However long the five take, it is the same moment.
  vi.useFakeTimers({ toFake: ['Date'] });
  await cache.load('/de');
  stored = 'b';
  isDown = true;
  await revision.readNow();
  for (let i = 0; i < 5; i += 1)
    expect(await cache.load('/de')).toMatchObject({ isStale: true, page: { status: 200 } });
  expect(renderings.length).toBe(2);
  await expect(cache.load('/en')).rejects.toThrow('down');
  vi.useRealTimers();
});

test('a page that was withdrawn does not come back when rendering fails', async () => {
  await cache.load('/de/a');
  stored = 'gone';
  await revision.readNow();
  await cache.load('/de/a');
  stored = 'c';
  isDown = true;
  await revision.readNow();
  expect(await cache.load('/de/a')).toMatchObject({ isStale: true, page: { status: 404 } });
});

test('a flood of invented addresses is bounded and pushes no real page out', async () => {
  await cache.load('/de');
  for (let i = 0; i < 3_000; i += 1) await cache.load(i % 2 ? `/de/unknown-${i}` : `/de?category=${i}`);
  expect(cache.size).toBe(1_001);
  expect(cache.fresh('/de')).toBeDefined();
});

test('pages of the directory are real ones, made-up pages of it push none out', async () => {
  for (let page = 2; page <= lastPage; page += 1) await cache.load(`/de?page=${page}`);
  for (let i = 1; i < 3_000; i += 1) await cache.load(i % 2 ? `/de?page=${lastPage + i}` : `/de?category=a&page=${i}`);
  expect(cache.size).toBe(40 + 1_000);
  for (let page = 2; page <= lastPage; page += 1) expect(cache.fresh(`/de?page=${page}`)).toBeDefined();
});

test('a flood of made-up words is bounded in bytes too, and pushes no real page out', async () => {
  const real = Array.from({ length: 50 }, (_, i) => `/de/akteure/a-${i}`);
  for (const key of real) await cache.load(key);
  stored = 'x'.repeat(100_000);
  await revision.readNow();
  for (const key of real) await cache.load(key);
  for (let i = 0; i < 1_000; i += 1) {
    const { words, ...filters } = parseDirectoryQuery(new URLSearchParams([['q', `${'%'.repeat(10_000 - i)}`]]));
    await cache.load(`/de${printDirectoryQuery({ ...filters, words: `${words.slice(0, 90)}${i}` })}`);
  }
  expect(cache.size).toBeLessThan(50 + (32 * 1024 * 1024) / 100_000);
  expect(cache.size).toBeGreaterThan(300);
  for (const key of real) expect(cache.fresh(key)).toBeDefined();
});

test('refuses to render too many different pages at once', async () => {
  const { hold, release } = makeHold();
  wait = () => hold;
  const asked = Array.from({ length: 600 }, (_, i) => cache.load(`/de/unknown-${i}`));
  release();
  const refused = (await Promise.allSettled(asked)).filter(({ status }) => status === 'rejected');
  expect(refused.length).toBe(100);
  expect((await cache.load('/de')).page.status).toBe(200);
});

test('keeps to its number and its bytes, lets go of what was asked for least lately, and counts that', async () => {
  const keys = ['/de/a', '/de/b', '/de/c', '/de/d'];
  const kept = (small: PageCache) => keys.filter((key) => small.fresh(key));
  const bytes = plainPage({ status: 200, headers: [], body: Buffer.from(stored) }).bytes + '/de/a'.length;
  for (const room of [
    { max: 3, maxSize: 100 * bytes },
    { max: 100, maxSize: 3 * bytes },
  ]) {
    const small = new PageCache(revision, render, { room });
    for (const key of keys.slice(0, 3)) await small.load(key);
    small.fresh('/de/a');
    expect(small.pushedOut).toBe(0);
    await small.load('/de/d');
    expect([small.size, small.pushedOut, kept(small)]).toEqual([3, 1, ['/de/a', '/de/c', '/de/d']]);
  }
  const tiny = new PageCache(revision, render, { room: { max: 100, maxSize: bytes - 1 } });
  expect([textOf(await tiny.load('/de/a')), tiny.size]).toEqual(['a', 0]);
});
