import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, createTestApp, expectVisitorHeaders, openTestDoor } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';

let door: FrontDoor;
beforeAll(async () => {
  const app = createTestApp();
  door = await openTestDoor(app, {
    handler: async (req, res) => {
      if (req.url !== '/de/akteure/bilder') return app.handler(req, res);
      res.writeHead(200, { 'content-type': 'text/html' }).end('<html><body><img src="/a.webp" alt=""></body></html>');
    },
  });
});
afterAll(() => door.close());

test('Documents tell a browser which pages it may fetch ahead, and these are fetched once a day', async () => {
  const page = await ask(door, '/de');
  expect(page.headers['speculation-rules']).toBe('"/next-click.json"');
  const rules = await ask(door, '/next-click.json');
  expectVisitorHeaders(rules);
  expect(rules.status).toBe(200);
  expect(rules.headers).toMatchObject({
    'content-type': 'application/speculationrules+json',
    'cache-control': 'public, max-age=86400',
  });
  expect(Object.keys(JSON.parse(rules.text) as object)).toEqual(['prefetch']);
  expect((await ask(door, '/next-click.json', { method: 'POST', body: 'x' })).status).toBe(405);
});

test.each([
  ['a preview', '/de', { cookie: '__prerender_bypass=x' }],
  ['a form', '/de/rueckmeldung', {}],
  ['a page with pictures', '/de/akteure/bilder', {}],
  ['a page in frames of other sites', '/de/einbetten', {}],
  ['open data', '/data/v1/actors.json', {}],
  ['the admin', '/admin', {}],
  ['the API', '/api/actors', {}],
])('%s has nothing fetched ahead', async (_, path, headers) => {
  const reply = await ask(door, path, { headers });
  expect(reply.headers['speculation-rules']).toBeUndefined();
});
