import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { serverFunctionNames } from './server-function-names.ts';

/** Of its planning window, in whose place stands ours. */
const ofPlanning = ['get-upcoming-scheduled-publish', 'schedule-publish'];

it('names every server function that Payload has but those of its planning, and nothing else', () => {
  const source = readFileSync('node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js', 'utf8');
  const [, listed = ''] = /const baseServerFunctions = \{([^}]*)\}/.exec(source) ?? [];
  const names = [...listed.matchAll(/^\s*'?([\w-]+)'?:/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(names).toEqual(expect.arrayContaining(ofPlanning));
  expect([...serverFunctionNames, ...ofPlanning].sort()).toEqual(names.sort());
});
