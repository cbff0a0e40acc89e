import { afterEach, expect, test } from 'vitest';
import { ask, createTestApp, openTestDoor } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';

let door: FrontDoor;
afterEach(() => door.close());

const cookies = [
  'payload-token=a; Path=/; HttpOnly; SameSite=Strict',
  '__prerender_bypass=b; Path=/; Secure; HttpOnly; SameSite=none',
];

/** The cookies that reach the browser. */
async function set(path: string, serverUrl: string) {
  door = await openTestDoor(createTestApp(), {
    serverUrl,
    handler: async (_, res) => {
      res.appendHeader('set-cookie', cookies);
      res.end();
    },
  });
  return (await ask(door, path)).headers['set-cookie'];
}

test.each([
  ['http://example.org', ''],
  ['https://example.org', '; Secure'],
])('a preview is of this site alone, on %s', async (serverUrl, end) => {
  expect(await set('/preview?locale=de', serverUrl)).toEqual([
    cookies[0],
    `__prerender_bypass=b; Path=/; HttpOnly; SameSite=Lax${end}`,
  ]);
});

test('a preview ends with the session', async () => {
  expect((await set('/api//users/logout?x=1', 'http://example.org'))?.at(-1)).toBe(
    '__prerender_bypass=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax',
  );
});
