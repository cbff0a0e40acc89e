import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, createTestApp, expectVisitorHeaders, openTestDoor } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';
import { opennessOf } from './openness.ts';

const app = createTestApp();
let door: FrontDoor;

beforeAll(async () => {
  door = await openTestDoor(app);
});
afterAll(() => door.close());

const open = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

describe('a file of open data', () => {
  test('may be read by every site, on every status', async () => {
    const statuses = new Map([
      ['/data/v1/a.json', 200],
      ['/data/v1//a.json', 308],
      ['/data/v1/umzug.json', 308],
      ['/data/v1/nothing', 404],
      ['/data', 404],
      ['/data/%', 400],
      ['/data/v1/oembed?format=xml&url=https://example.org/de', 501],
    ]);
    for (const [path, status] of statuses) {
      const reply = await ask(door, path);
      expect([path, reply.status]).toEqual([path, status]);
      expect(reply.headers).toMatchObject(open);
      expectVisitorHeaders(reply);
      if (status >= 400) expect(JSON.parse(reply.text)).toMatchObject({ status, type: 'about:blank' });
      if (status >= 400) expect(reply.headers['content-type']).toBe('application/problem+json');
    }
  });

  test('is passed on as it is, kept, tagged and renewed', async () => {
    const first = await ask(door, '/data/v1/a.json');
    expect([first.text, first.headers['content-type']]).toEqual(['{"text":"eins"}', 'application/json']);
    const held = { headers: { 'if-none-match': first.headers.etag } };
    const again = await ask(door, '/data/v1/a.json?v=2', held);
    expect([again.status, again.headers['access-control-allow-origin']]).toEqual([304, '*']);
    expect(app.rendered.get('/data/v1/a.json')).toBe(1);
    await ask(door, '/api/edit', { method: 'POST', body: 'zwei' });
    expect((await ask(door, '/data/v1/a.json', held)).text).toBe('{"text":"zwei"}');
    app.text = 'eins';
  });

  test('answers what a browser asks beforehand, and takes nothing', async () => {
    const preflight = await ask(door, '/data/v1/a.json', { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers).toMatchObject({ ...open, 'access-control-allow-methods': 'GET, HEAD, OPTIONS' });
    const post = await ask(door, '/data/v1/a.json', { method: 'POST', body: '{}' });
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(JSON.parse(post.text)).toMatchObject({ status: 405 });
    const head = await ask(door, '/data/v1/a.json', { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  test('is the published one even for who previews drafts', async () => {
    await ask(door, '/data/v1/b.json', { headers: { cookie: '__prerender_bypass=secret' } });
    expect(app.seen.get('/data/v1/b.json')?.cookie).toBeUndefined();
  });
});

describe('framing', () => {
  const ancestors = async (path: string, headers = {}) => {
    const reply = await ask(door, path, { headers });
    const policy = String(reply.headers['content-security-policy']);
    return [/frame-ancestors ([^;]+)/.exec(policy)?.[1], reply.headers['cross-origin-resource-policy']];
  };

  test('is for every site, on the embedded lists alone', async () => {
    expect(await ancestors('/de/einbetten')).toEqual(['*', 'cross-origin']);
    expect(await ancestors('/de/einbetten?category=a')).toEqual(['*', 'cross-origin']);
    expect(opennessOf('/en/embed/funding?country=FR')).toBe('framed');
    for (const path of ['/de', '/en', '/de/akteure/a', '/en/einbetten', '/de/einbetten/a', '/de/einbettenx', '/x'])
      expect(await ancestors(path)).toEqual(["'none'", 'same-origin']);
    expect(await ancestors('/data/v1/a.json')).toEqual(["'none'", 'cross-origin']);
  });

  test('is for our own admin alone where drafts show', async () => {
    expect((await ancestors('/de/einbetten', { cookie: '__prerender_bypass=secret' }))[0]).toBe("'self'");
  });
});
