import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { serverFunctionNames } from './server-function-names.ts';

it('names every server function that Payload has, and nothing else', () => {
  const source = readFileSync('node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js', 'utf8');
  const [, listed = ''] = /const baseServerFunctions = \{([^}]*)\}/.exec(source) ?? [];
  const names = [...listed.matchAll(/^\s*'?([\w-]+)'?:/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(10);
  expect([...serverFunctionNames].sort()).toEqual(names.sort());
});
