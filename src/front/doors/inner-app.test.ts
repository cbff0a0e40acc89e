import { afterEach, expect, test } from 'vitest';
import { handOver } from '../../inside/rendering.ts';
import { ask } from '../../testing/test-app.ts';
import { type AppHandler, type InnerApp, openInnerApp } from './inner-app.ts';

let inner: InnerApp;
afterEach(() => inner.close());

/** With more patience than anything here needs, or with none. */
const open = async (handler: AppHandler, { patience = 30_000, mostBytes = 1_000 } = {}) => {
  inner = await openInnerApp(async () => handler, 'example.org', patience, mostBytes);
};

test('reads what the app answers', async () => {
  await open(async (req, res) => {
    res.writeHead(404, { 'content-type': 'text/plain' });
    res.end(`${req.headers.host} ${req.url} ${req.headers.cookie}`);
  });
  const answer = await inner.get('/de?a=b', { cookie: 'c=d' });
  expect([answer.status, answer.body.toString()]).toEqual([404, 'example.org /de?a=b c=d']);
});

test('takes what the app hands over as it lies, each of those who ask their own', async () => {
  const bodies = ['/a', '/b'].map((path) => [Buffer.from(path), Buffer.from('.')]);
  await open(async (req, res) => {
    // The other one is asked meanwhile.
    await new Promise((resolve) => setTimeout(resolve, req.url === '/a' ? 200 : 0));
    const body = bodies.find(([first]) => first?.toString() === req.url);
    if (body) res.end(handOver(body) ? '' : 'nobody takes it');
    else res.end('sent');
  });
  const [a, b, sent] = await Promise.all(['/a', '/b', '/c'].map((path) => inner.get(path)));
  expect([a?.parts, b?.parts, sent?.parts]).toEqual([...bodies, undefined]);
  expect([a?.parts?.[0] === bodies[0]?.[0], sent?.body.toString()]).toEqual([true, 'sent']);
  expect(handOver([])).toBe(false);
});

test('answers the front door alone, and no other program on this machine', async () => {
  const asked: (string | undefined)[] = [];
  let port = 0;
  await open(async (req, res) => {
    asked.push(req.url);
    port = req.socket.localPort ?? 0;
    res.end(Object.keys(req.headers).join(' '));
  });
  const { body } = await inner.get('/de');
  expect(body.toString()).not.toMatch(/word|number/);
  for (const headers of [{}, { 'x-inner-word': '' }, { 'x-inner-word': 'guessed', 'x-report-draft': 'e30' }]) {
    expect((await ask({ port }, '/api/ready', { headers })).status).toBe(403);
    expect((await ask({ port }, '/report', { method: 'POST', body: 'a=b', headers })).status).toBe(403);
  }
  expect(asked).toEqual(['/de']);
});

test('rejects what breaks off, comes to a halt or never begins, and goes on', async () => {
  const handler: AppHandler = async (req, res) => {
    if (req.url === '/throw') throw new Error('expected by a test');
    if (req.url === '/silence') return;
    res.write('half');
    if (req.url === '/break') setImmediate(() => res.destroy());
    if (req.url === '/whole') res.end();
  };
  await open(handler, { patience: 100 });
  for (const path of ['/silence', '/halt']) await expect(inner.get(path)).rejects.toThrow();
  inner.close();
  await open(handler);
  await expect(inner.get('/break')).rejects.toThrow();
  expect((await inner.get('/throw')).status).toBe(500);
  expect((await inner.get('/whole')).body.toString()).toBe('half');
});

test('rejects what says too much, be it without end', async () => {
  await open(async (req, res) => {
    if (req.url === '/most') res.end('a'.repeat(1_000));
    const flood = () => res.write('a'.repeat(600), () => res.writable && flood());
    if (req.url === '/endless') flood();
  });
  expect((await inner.get('/most')).body.length).toBe(1_000);
  await expect(inner.get('/endless')).rejects.toThrow('more than 1000 bytes');
});

test('what is urgent does not wait behind pages', async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await open(async (req, res) => {
    if (req.url !== '/urgent') await released;
    res.end();
  });
  const pages = Array.from({ length: 50 }, () => inner.get('/slow'));
  expect((await inner.get('/urgent', { isUrgent: true })).status).toBe(200);
  release();
  expect(new Set((await Promise.all(pages)).map(({ status }) => status))).toEqual(new Set([200]));
});
