import { afterEach, expect, test } from 'vitest';
import { makeHold } from '../../testing/hold.ts';
import { type AppHandler, type InnerApp, openInnerApp } from './inner-app.ts';

let inner: InnerApp;
afterEach(() => inner.close());

/** What is to succeed may take as long as a busy machine makes it. */
const open = async (handler: AppHandler, patience = 60_000) => {
  inner = await openInnerApp(handler, 'example.org', patience);
};

test('reads what the app answers', async () => {
  await open(async (req, res) => {
    res.writeHead(404, { 'content-type': 'text/plain' });
    res.end(`${req.headers.host} ${req.url} ${req.headers.cookie}`);
  });
  const answer = await inner.get('/de?a=b', { cookie: 'c=d' });
  expect([answer.status, answer.body.toString()]).toEqual([404, 'example.org /de?a=b c=d']);
});

test('rejects what comes to a halt or never begins', async () => {
  await open(async (req, res) => void (req.url === '/halt' && res.write('half')), 50);
  for (const path of ['/silence', '/halt']) await expect(inner.get(path)).rejects.toThrow();
});

test('rejects what breaks off, and goes on', async () => {
  await open(async (req, res) => {
    if (req.url === '/throw') throw new Error('expected by a test');
    res.write('half', () => {
      if (req.url === '/break') res.destroy();
      else res.end();
    });
  });
  await expect(inner.get('/break')).rejects.toThrow();
  expect((await inner.get('/throw')).status).toBe(500);
  expect((await inner.get('/whole')).body.toString()).toBe('half');
});

test('what is urgent does not wait behind pages', async () => {
  const held = makeHold();
  await open(async (req, res) => {
    if (req.url !== '/urgent') await held.hold;
    res.end();
  });
  const pages = Array.from({ length: 50 }, () => inner.get('/slow'));
  expect((await inner.get('/urgent', { isUrgent: true })).status).toBe(200);
  held.release();
  expect(new Set((await Promise.all(pages)).map(({ status }) => status))).toEqual(new Set([200]));
});
