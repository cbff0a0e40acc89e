import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { type AppHandler, type InnerApp, openInnerApp } from './inner-app.ts';

let inner: InnerApp;
afterEach(() => inner.close());

const open = async (handler: AppHandler) => {
  inner = await openInnerApp(handler, 'example.org', 100);
};

test('reads what the app answers', async () => {
  await open(async (req, res) => {
    res.writeHead(404, { 'content-type': 'text/plain' });
    res.end(`${req.headers.host} ${req.url} ${req.headers.cookie}`);
  });
  const answer = await inner.get('/de?a=b', { cookie: 'c=d' });
  expect([answer.status, answer.body.toString()]).toEqual([404, 'example.org /de?a=b c=d']);
});

test('rejects what breaks off, comes to a halt or never begins, and goes on', async () => {
  await open(async (req, res) => {
    if (req.url === '/throw') throw new Error('expected by a test');
    if (req.url === '/silence') return;
    res.write('half');
    if (req.url === '/break') setTimeout(() => res.destroy(), 10);
    if (req.url === '/whole') res.end();
  });
  for (const path of ['/silence', '/halt', '/break']) await expect(inner.get(path)).rejects.toThrow();
  expect((await inner.get('/throw')).status).toBe(500);
  await pause(20);
  expect((await inner.get('/whole')).body.toString()).toBe('half');
});

test('what is urgent does not wait behind pages', async () => {
  await open(async (req, res) => {
    if (req.url === '/urgent') res.end();
  });
  const pages = Array.from({ length: 50 }, () => inner.get('/slow').catch(() => 'failed'));
  expect((await inner.get('/urgent', { isUrgent: true })).status).toBe(200);
  expect(new Set(await Promise.all(pages))).toEqual(new Set(['failed']));
});
