import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sessionOf, siteUrl } from './staff.ts';

test('what the app does not know is told by us, without scripts', async ({ request }) => {
  const unknown = ['/_next/x', '/_next/static/x.js', '/_next/data/x/de.json', '/api', '/previewfoo', '/preview-x/de'];
  for (const path of [...unknown, '/previewfoo.rsc', '/apifoo', '/adminx', '/_next/static/chunks']) {
    const answer = await request.get(siteUrl + path, {
      maxRedirects: 0,
      headers: { rsc: '1', 'accept-language': 'en' },
    });
    const text = await answer.text();
    expect([path, answer.status(), answer.headers()['content-language']]).toEqual([path, 404, 'en']);
    expect([path, /<script(?! type="application\/ld\+json")/.test(text)]).toEqual([path, false]);
  }
});

test('HEAD is answered wherever GET is', async ({ request }) => {
  const session = await sessionOf();
  for (const path of [
    '/de',
    '/api/actors',
    '/api/users/me',
    '/data/v1/actors.json',
    '/health',
    '/sitemap.xml',
    '/admin',
  ]) {
    const [head, get] = [await request.head(path, session), await request.get(path, session)];
    expect([path, head.status()]).toEqual([path, get.status()]);
    expect((await head.body()).length).toBe(0);
  }
});

test('nobody else on the machine reads the database', () => {
  const { E2E_DATABASE_URL: url = '' } = process.env;
  const folder = dirname(url.slice('file:'.length));
  const files = url.startsWith('file:') ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const others = ['data/backups', 'data/pages'].filter((path) => existsSync(path));
  expect(files.length > 1 || !url.startsWith('file:')).toBe(true);
  expect([...files, ...others].filter((path) => statSync(path).mode & 0o077)).toEqual([]);
});
