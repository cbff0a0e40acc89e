import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createWarmUp, pathsOf } from './warm-up.ts';

const sitemap = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/de</loc><lastmod>2026-01-01</lastmod></url>
<url><loc> https://example.org/en/actors/a?b=1&amp;c=2 </loc></url><url><loc>nonsense</loc></url></urlset>`;

test('finds the paths of a sitemap', () => {
  expect(pathsOf(sitemap)).toEqual(['/de', '/en/actors/a?b=1&c=2']);
  expect(pathsOf('<not xml')).toEqual([]);
});

test('loads every page, one at a time, whatever fails; a new start ends the old one', async () => {
  const loaded: string[] = [];
  const warmUp = createWarmUp({
    begin: async () => {
      loaded.push('first');
      throw new Error('never mind');
    },
    readSitemap: async () => sitemap,
    keepTrue: async (paths) => paths,
    load: async (path) => {
      loaded.push(path);
      throw new Error('never mind');
    },
    quiet: 5,
  });
  await Promise.all([warmUp.start(), warmUp.start()]);
  expect(loaded.splice(0)).toEqual(['first', '/de', '/en/actors/a?b=1&c=2']);
  await warmUp.start();
  expect(loaded).toEqual(['/de', '/en/actors/a?b=1&c=2']);
});

test('leaves half of the time to visitors, however long a page takes', async () => {
  const rests: number[] = [];
  const took: number[] = [];
  const warmUp = createWarmUp({
    begin: async () => {},
    readSitemap: async () => sitemap,
    keepTrue: async (paths) => paths,
    load: async () => {
      const begun = performance.now();
      await pause(30);
      took.push(performance.now() - begun);
    },
    quiet: 1_000,
    rest: async (milliseconds) => rests.push(milliseconds),
  });
  await warmUp.start();
  // Before all, after what comes first, and after having looked what is still true.
  expect([rests.length, rests[0], took.length]).toEqual([5, 1_000, 2]);
  for (const [at, time] of took.entries()) expect(rests[at + 3]).toBeGreaterThanOrEqual(time);
});

test('ends when a page is let go of for another: more do not fit', async () => {
  const loaded: string[] = [];
  const warmUp = createWarmUp({
    begin: async () => {},
    readSitemap: async () => sitemap,
    keepTrue: async (paths) => paths,
    load: async (path) => loaded.push(path),
    quiet: 0,
    pushedOut: () => loaded.length,
  });
  await warmUp.start();
  expect(loaded).toEqual(['/de']);
});

test('renders nothing that is still true', async () => {
  const loaded: string[] = [];
  const warmUp = createWarmUp({
    begin: async () => {},
    readSitemap: async () => sitemap,
    keepTrue: async (paths) => paths.slice(1),
    load: async (path) => loaded.push(path),
    quiet: 0,
  });
  await warmUp.start();
  expect(loaded).toEqual(['/en/actors/a?b=1&c=2']);
});
