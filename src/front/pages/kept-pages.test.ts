import { expect, test } from 'vitest';
import { KeptPages } from './kept-pages.ts';

test('lets the oldest go when there are too many, but not what is asked for', () => {
  const pages = new KeptPages<number>(3, 1_000);
  for (const [i, key] of ['a', 'b', 'c'].entries()) pages.set(key, i, 1);
  expect(pages.get('a')).toBe(0);
  pages.set('d', 3, 1);
  expect(pages.get('b')).toBeUndefined();
  expect([pages.get('a'), pages.get('c'), pages.get('d')]).toEqual([0, 2, 3]);
});

test('keeps to its bytes', () => {
  const pages = new KeptPages<string>(100, 100);
  for (let i = 0; i < 50; i += 1) pages.set(`k${i}`, 'x', 30);
  expect([pages.size, pages.bytes]).toEqual([3, 90]);
  pages.set('k49', 'y', 10);
  expect([pages.size, pages.bytes, pages.get('k49')]).toEqual([3, 70, 'y']);
  pages.set('giant', 'x', 101);
  expect(pages.get('giant')).toBeUndefined();
  expect(pages.size).toBe(3);
  pages.delete('k49');
  pages.delete('k49');
  expect(pages.bytes).toBe(60);
});

test('makes room even when everything has been asked for', () => {
  const pages = new KeptPages<number>(3, 1_000);
  for (let i = 0; i < 10; i += 1) {
    pages.set(`k${i}`, i, 1);
    for (let j = 0; j <= i; j += 1) pages.get(`k${j}`);
  }
  expect(pages.size).toBe(3);
});
