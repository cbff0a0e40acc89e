import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, createTestApp, openTestDoor, type TestApp } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';

const draftCookie = { headers: { cookie: 'a=b; __prerender_bypass=secret' } };
let app: TestApp;
let door: FrontDoor;

beforeEach(async () => {
  app = createTestApp();
  door = await openTestDoor(app);
});
afterEach(() => door.close());

test('a preview shows drafts to who has the cookie, is kept by nobody and may be framed by the admin', async () => {
  await ask(door, '/de');
  const preview = await ask(door, '/de', draftCookie);
  expect(preview.text).toContain('ENTWURF');
  const packing = await ask(door, '/de/akteure/a', { headers: { ...draftCookie.headers, 'accept-encoding': 'br' } });
  expect([packing.status, packing.headers['content-encoding']]).toEqual([200, undefined]);
  expect(preview.text).not.toContain('<script');
  expect(preview.headers['cache-control']).toBe('private, no-store');
  expect(preview.headers['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(preview.headers['cross-origin-opener-policy']).toBe('same-origin');
  expect([preview.headers.etag, preview.headers['set-cookie']]).toEqual([undefined, undefined]);
});

test('previews and visits at the same moment never mix', async () => {
  app.slowness = 10;
  for (let round = 0; round < 5; round += 1) {
    app.revision += 1;
    const replies = await Promise.all(Array.from({ length: 20 }, (_, i) => ask(door, '/de', i % 2 ? draftCookie : {})));
    for (const [i, { text }] of replies.entries()) expect(text.includes('ENTWURF')).toBe(i % 2 === 1);
  }
});

test('a preview of what is not there is not found, and not kept either', async () => {
  const reply = await ask(door, '/de/unbekannt', draftCookie);
  expect([reply.status, reply.headers['cache-control']]).toEqual([404, 'private, no-store']);
  expect(reply.text).toContain('ENTWURF');
  expect((await ask(door, '/de/unbekannt')).text).not.toContain('ENTWURF');
});
