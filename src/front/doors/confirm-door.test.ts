import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hearLog } from '../../testing/hear-log.ts';
import { ask, createTestApp, expectVisitorHeaders, openTestDoor, type TestApp } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';

let app: TestApp;
let door: FrontDoor;

const send = (body: string, path: string, headers = {}) => ask(door, path, { method: 'POST', body, headers });

beforeEach(async () => {
  app = createTestApp();
  door = await openTestDoor(app);
});
afterEach(() => door.close());

describe('the page by which a body confirms its entry', () => {
  const page = '/de/bestaetigen';
  const link = `1mb0abcd-01a21b75-d642-7628-a870-bf05520d1bda.${'A'.repeat(43)}`;

  test('is drawn for each visit, kept by nobody, and takes no other query', async () => {
    for (let visit = 1; visit <= 2; visit += 1) {
      const reply = await ask(door, `${page}?link=${link}`);
      expect([reply.status, reply.headers['cache-control']]).toEqual([200, 'private, no-store']);
      expectVisitorHeaders(reply);
      expect(app.rendered.get(`${page}?link=${link}`)).toBe(visit);
    }
    expect((await ask(door, `${page}?utm=1&link=${link}`)).headers.location).toBe(`${page}?link=${link}`);
    expect((await ask(door, `${page}?link=<b>`.replace('<', '%3C'))).headers.location).toBe(page);
  });

  test('does nothing by being opened or looked at: what is said is posted, to an app of its own', async () => {
    await ask(door, `${page}?link=${link}`, { method: 'HEAD' });
    expect([...app.seen.keys()].filter((key) => key.startsWith('/confirm'))).toEqual([]);
    const reply = await send(`link=${link}&do=confirm`, page);
    expect(reply.status).toBe(303);
    expect([...app.seen.keys()].filter((key) => key.startsWith('/confirm'))).toEqual(['/confirm?locale=de']);
    expect((await send('a=b', '/confirm')).status).toBe(404);
    expect((await send('a=b', '/en/bestaetigen')).status).toBe(405);
  });

  test('takes no more than other forms, and nothing from other sites', async () => {
    expect((await send('a'.repeat(64 * 1024 + 1), page)).status).toBe(413);
    expect((await send('do=confirm', page, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(app.taken).toEqual([]);
  });

  test('leaves nothing of its link in the log, whatever comes of it', async () => {
    Reflect.deleteProperty(globalThis, 'whoIsWhoFailures');
    const lines = hearLog();
    await ask(door, `${page}?link=${link}`);
    await send(`link=${link}&wrong`, page);
    app.isDown = true;
    await ask(door, `${page}?link=${link}`);
    await send(`link=${link}`, page);
    await expect.poll(() => lines.filter((line) => line.includes(page)).length).toBe(4);
    expect(lines.join('\n')).not.toMatch(/1mb0abcd|AAAAAA/);
    vi.restoreAllMocks();
  });
});
