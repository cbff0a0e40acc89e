import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { announceRevision } from '../../inside/revision-announcement.ts';
import { ask, createTestApp, openTestDoor, type TestApp } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';

const picture = '/api/media/file/rathaus.webp';
let app: TestApp;
let door: FrontDoor;
let asked: string[] = [];
let isGone = false;

beforeEach(async () => {
  app = createTestApp();
  asked = [];
  isGone = false;
  door = await openTestDoor(app, {
    handler: async (req, res) => {
      if (req.url !== picture) return app.handler(req, res);
      asked.push(req.headers.cookie ?? 'nobody');
      res.writeHead(isGone ? 404 : 200, { 'content-type': 'image/webp' }).end(`${req.headers.cookie ?? 'Bild'}`);
    },
  });
});
afterEach(() => door.close());

describe('a picture', () => {
  test('is asked of the app once, comes with a tag, and is shut in', async () => {
    const first = await ask(door, picture);
    const second = await ask(door, picture);
    expect(asked).toEqual(['nobody']);
    for (const { status, text, headers } of [first, second]) {
      expect([status, text, headers['content-type'], headers['content-length']]).toEqual([
        200,
        'Bild',
        'image/webp',
        '4',
      ]);
      expect(headers).toMatchObject({
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex',
        'cache-control': 'public, max-age=0, must-revalidate',
      });
    }
    const held = await ask(door, picture, { headers: { 'if-none-match': first.headers.etag } });
    expect([held.status, held.text]).toEqual([304, '']);
    const head = await ask(door, picture, { method: 'HEAD' });
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', '4']);
  });

  test('that is taken away is gone at once, and one that comes again is there at once', async () => {
    await ask(door, picture);
    isGone = true;
    announceRevision('another');
    expect((await ask(door, picture)).status).toBe(404);
    isGone = false;
    expect((await ask(door, picture)).status).toBe(200);
  });

  test('that staff alone may see is answered by the app, each time, and to nobody else', async () => {
    isGone = true;
    await ask(door, picture);
    isGone = false;
    const cookie = 'payload-token=x';
    expect((await ask(door, picture, { headers: { cookie } })).text).toBe(cookie);
    expect((await ask(door, picture)).text).toBe('Bild');
    expect(asked).toContain(cookie);
  });

  test('is asked of the app in part', async () => {
    await ask(door, `${picture}?x=1`);
    const { status } = await ask(door, picture, { headers: { range: 'bytes=0-1' } });
    expect([status, asked]).toEqual([200, ['nobody']]);
  });
});
