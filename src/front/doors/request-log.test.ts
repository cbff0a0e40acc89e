import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { hearLog } from '../../testing/hear-log.ts';
import { ask, createTestApp, openTestDoor, type TestApp } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';
import { createRequestLog, saidAddress } from './request-log.ts';

let app: TestApp;
let door: FrontDoor;
let lines: string[];
const requests = () => lines.filter((line) => / \d{3} [A-Z]+ \//.test(line));

describe('A request', () => {
  beforeEach(async () => {
    Reflect.deleteProperty(globalThis, 'whoIsWhoFailures');
    lines = hearLog();
    app = createTestApp();
    door = await openTestDoor(app);
  });
  afterEach(async () => {
    await door.close();
    vi.restoreAllMocks();
  });

  it('leaves one line, kept page or not, with a name of its own', async () => {
    for (const path of ['/de', '/de', '/de?q=x', '/api/actors?limit=1', '/de/akteure/b/c'])
      await ask(door, path, { headers: { 'accept-language': 'de' } });
    await expect.poll(requests).toHaveLength(5);
    const told = requests().map((line) => line.replace(/^.{22}| \d+ ms \[.*\]/g, ''));
    expect(told).toEqual(['200 GET /de', '200 GET /de', '200 GET /de', '200 GET /api/actors', '404 GET /de/…/…/…']);
    expect(new Set(requests().map((line) => /\[(.*)\]/.exec(line)?.[1])).size).toBe(5);
  });

  it('of files and of who asks for health leaves none', async () => {
    for (const path of ['/_next/static/a.js', '/health', '/ready', '/icon.svg', '/api/media/file/a.webp'])
      await ask(door, path);
    await ask(door, '/en');
    await expect.poll(requests).toHaveLength(1);
  });

  it('that fails is found by the name on its page, with why it failed', async () => {
    app.isDown = true;
    const { status, text } = await ask(door, '/de/akteure/a');
    const id = /<b>([\w-]{9})<\/b>/.exec(text)?.[1];
    expect([status, id]).toEqual([503, expect.any(String)]);
    await expect.poll(requests).toHaveLength(1);
    expect(requests()[0]).toMatch(new RegExp(`! 503 GET /de/…/… \\d+ ms: page /de/…/…: Error \\[${id}\\]$`));
    expect(lines.find((line) => line.includes('✗ page /de/…/…: Error'))).toContain(`[${id}]`);
    const problem = await ask(door, '/data/v1/a.json');
    expect(JSON.parse(problem.text)).toMatchObject({ status: 503, requestId: expect.stringMatching(/^[\w-]{9}$/) });
  });

  it('is known to the app by the same name, whatever name a stranger gives it', async () => {
    await ask(door, '/de', { headers: { 'x-request-id': 'AAAA-AAAA' } });
    const [line = ''] = await vi.waitFor(() => {
      expect(requests()).toHaveLength(1);
      return requests();
    });
    expect(app.seen.get('/de')?.['x-request-id']).toBe(/\[(.*)\]/.exec(line)?.[1]);
    expect(line).not.toContain('AAAA-AAAA');
    const staff = await ask(door, '/api/actors', { headers: { 'x-request-id': 'AAAA-AAAA' } });
    await expect.poll(requests).toHaveLength(2);
    expect(requests()[1]).toContain(`[${staff.headers['x-request-id']}]`);
  });

  it('leaves nothing of its sender in the log, in any course', async () => {
    const canaries = {
      'x-forwarded-for': '203.0.113.77',
      'user-agent': 'canary-agent',
      referer: 'https://canary.example/',
      cookie: 'payload-token=canary-cookie; __prerender_bypass=canary',
      authorization: 'JWT canary-token',
      origin: 'https://canary.example',
      'x-request-id': 'canary-id',
    };
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const sent: [string, object?][] = [
      ['/de?q=canary%20words'],
      ['/de/canary@example.org'],
      ['/DE//akteure/canary/'],
      ['/canary/canary'],
      ['/admin/canary/canary-token'],
      ['/admin/reset/0123canary'],
      ['/api/users?where[email][equals]=canary@example.org'],
      ['/de/rueckmeldung', { method: 'POST', body: 'email=canary@example.org&message=canary', headers: type }],
      ['/api/users/login', { method: 'POST', body: '{"email":"canary@example.org"}' }],
      ['/de%ZZcanary'],
    ];
    const broken = await openTestDoor(app, {
      handler: async (req, res) => {
        if (app.isDown && req.url?.startsWith('/api/users')) throw new Error(`canary ${req.url}`);
        return app.handler(req, res);
      },
    });
    let asked = 0;
    for (const isDown of [false, true]) {
      app.isDown = isDown;
      for (const [path, asking = {}] of sent) {
        const own = 'headers' in asking ? (asking.headers as object) : {};
        await ask(broken, path, { ...asking, headers: { ...canaries, ...own } });
        asked += 1;
      }
    }
    await expect.poll(requests).toHaveLength(asked);
    await broken.close();
    expect(lines.filter((line) => /canar|203\.0\.113|127\.0\.0\.1/i.test(line))).toEqual([]);
  });
});

test.each([
  ['/de/akteure/a?q=x', 200, '/de/akteure/a'],
  ['/de/akteure/a', 308, '/de/…/…'],
  ['/de/rueckmeldung?sent=x', 503, '/de/rueckmeldung'],
  ['/', 307, '/'],
  ['/admin', 200, '/admin'],
  ['/admin/einladung/abc', 200, '/admin/…/…'],
  ['/admin/collections/actors/1', 200, '/admin/collections/…/…'],
  ['/api/users/reset-password', 500, '/api/users/…'],
  ['/api/0123', 400, '/api/…'],
  ['/api/mueller', 200, '/api/…'],
  ['/previewer', 404, '/…'],
  ['/mueller', 404, '/…'],
  ['/ready', 503, '/ready'],
])('of %s, answered %i, the log says %s', (target, status, said) => {
  expect(saidAddress(target, status)).toBe(said);
});

test('Of a flood a part is noted one by one, failures apart, and the rest counted', () => {
  lines = hearLog();
  let now = 1_000_000;
  const flooded = createRequestLog(() => now);
  const note = (statusCode: number) => flooded.note({ method: 'GET', url: '/de' } as never, { statusCode } as never);
  for (let count = 0; count < 5_000; count += 1) note(200);
  for (let count = 0; count < 1_000; count += 1) note(503);
  expect([requests().length, requests().filter((line) => line.includes(' 503 ')).length]).toEqual([330, 30]);
  now += 60_000;
  note(200);
  vi.restoreAllMocks();
  expect(lines.slice(330).map((line) => line.slice(22))).toEqual([
    '5670 more requests in the minute before',
    expect.stringContaining('200 GET /de 0 ms'),
  ]);
});
