import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guards } from './guards.ts';

it('guards are many, each told apart by what it keeps', () => {
  expect(guards.length).toBeGreaterThan(40);
  expect(new Set(guards.map(({ keeps, file }) => `${file} ${keeps}`)).size).toBe(guards.length);
});

it.each(guards)('“$keeps” stands in $file, once, and can be broken', ({ file, text, broken, tests }) => {
  expect(readFileSync(file, 'utf8').split(text).length - 1).toBe(1);
  expect(broken).not.toBe(text);
  expect(tests.filter((test) => !existsSync(test))).toEqual([]);
});
