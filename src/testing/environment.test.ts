import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('is explained in .env.example, every variable of it and no other', () => {
  const read = [...readFileSync('src/env.ts', 'utf8').matchAll(/^ {2,4}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
  const explained = [...readFileSync('.env.example', 'utf8').matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(
    ([, name]) => name,
  );
  expect(read.length).toBeGreaterThan(0);
  expect(explained.sort()).toEqual([...new Set(read)].sort());
});
