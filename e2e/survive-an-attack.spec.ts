import { expect, test } from '@playwright/test';
import { sessionOf, siteUrl } from './staff.ts';

const queries = [
  'where[a][equals]=1',
  'where[name][bogus]=1',
  'where=1',
  'where[name]=1',
  'where[or]=x',
  'where[or][0][name][in]=',
  'where[and][0]=1',
  'where[seat][near]=1,2',
  'where[id][in][]=',
  'where[id][equals][x]=1',
  'where[createdAt][greater_than]=notadate',
  'where[foundingYear][equals]=abc',
  'where[names.value][like]=%25',
  'sort=bogus',
  'sort[]=x',
  'sort=-',
  'limit=abc',
  'page=-1',
  'page=abc',
  'page=999999999',
  'depth=99',
  'depth=-1',
  'depth=abc',
  'select=1',
  'select[a][b][c]=true',
  'populate=1',
  'populate[actors]=x',
  'joins=1',
  'locale=xx',
  'locale=all',
  'fallback-locale=zz',
  'where[internalNote][like]=a',
  'sort=internalNote',
  'where[parent.internalNote][exists]=true',
  `where${'[or][0]'.repeat(30)}[name][equals]=1`,
  'where[name][equals]=%00',
  'where[name][like]=\\',
  'where[name][regex]=(a+)+$',
  'where[__proto__][x]=1',
  'where[constructor][equals]=1',
  'select[__proto__]=true',
  'where[updatedAt][within]={}',
  'where[id][exists]=maybe',
];
const bodies = [
  '{',
  'null',
  '[]',
  '"x"',
  `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`,
  '{"name":{"x":1}}',
  '{"__proto__":{"x":1}}',
];
const types = [
  'application/json',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'text/plain',
];
const writes = [
  ['POST', 'actors'],
  ['PATCH', 'actors'],
  ['PATCH', 'actors/1'],
  ['DELETE', 'actors'],
  ['PUT', 'actors'],
  ['POST', 'media'],
  ['POST', 'users/first-register'],
  ['POST', 'users/unlock'],
  ['POST', 'users/refresh-token'],
  ['POST', 'users/logout'],
  ['POST', 'users/verify/x'],
  ['POST', 'actors/1/duplicate'],
  ['POST', 'actors/versions/1'],
  ['POST', 'globals/site'],
  ['POST', 'payload-jobs'],
] as const;

test('no query makes the API fail or hand out everything', async ({ request }) => {
  for (const collection of ['actors', 'fun-facts', 'pages', 'categories', 'media', 'users', 'reports']) {
    for (const query of queries) {
      const answer = await request.get(`/api/${collection}?${query}`);
      expect([collection, query, answer.status() < 500]).toEqual([collection, query, true]);
    }
    for (const query of ['limit=0', 'limit=-1', 'limit=1e9', 'pagination=false', 'limit=0&pagination=false']) {
      const answer = await request.get(`/api/${collection}?${query}`);
      if (!answer.ok()) continue;
      const { docs, limit } = (await answer.json()) as { docs: unknown[]; limit: number };
      expect([query, docs.length <= 100, limit >= 1 && limit <= 100]).toEqual([query, true, true]);
    }
  }
});

test('no body makes the API fail, and nobody writes without signing in', async ({ request }) => {
  const open = ['users/logout', 'users/refresh-token'];
  for (const [method, path] of writes) {
    for (const [at, data] of bodies.entries()) {
      const type = types[at % types.length] ?? '';
      const answer = await request.fetch(`/api/${path}`, { method, data, headers: { 'content-type': type } });
      const isRefused = answer.status() >= 400 && answer.status() < 500;
      expect([method, path, type, isRefused || open.includes(path)]).toEqual([method, path, type, true]);
    }
  }
});

test('no address makes the site fail, and every answer carries its headers', async ({ request }) => {
  const addresses = [
    '/%',
    '/de/%E0%A4%A',
    '/de//akteure',
    '/DE',
    '/de/',
    '/../etc/passwd',
    '/de/akteure/..%2f..%2fenv',
    '/.env',
    '/data/who-is-who.db',
    '/de%00',
    `/de/${'a'.repeat(3000)}`,
    '/_next/image?url=http://169.254.169.254/',
    '/_next/data/x/de.json',
    '/api/graphql',
    '/api/og',
    '/api/payload-migrations',
    '/wp-login.php',
    '/de?_rsc=1',
    '/en?category[]=x&category[]=y',
    `/de?category=${'x'.repeat(5000)}`,
    '/de?category=%FF',
    '/api/media/file/..%2f..%2fwho-is-who.db',
    '/preview?collection=users&id=1',
    '/admin/collections/users',
  ];
  for (const address of addresses) {
    const answer = await request.get(siteUrl + address, {
      maxRedirects: 0,
      headers: { RSC: '1', 'x-forwarded-host': 'evil.example' },
    });
    const headers = answer.headers();
    const { status } = { status: answer.status() };
    expect([address, status < 500]).toEqual([address, true]);
    expect([
      address,
      Boolean(headers['content-security-policy']),
      headers['x-content-type-options'],
      headers['x-powered-by'],
    ]).toEqual([address, true, 'nosniff', undefined]);
    expect([address, (await answer.text()).includes('evil.example')]).toEqual([address, false]);
  }
});

test('no stranger is answered by a server function, and nobody by one that is none', async ({ request }) => {
  const signInPage = await (await request.get('/admin/login')).text();
  const [, action = ''] = /"id\\?":\\?"([0-9a-f]{40,44})/.exec(signInPage) ?? [];
  expect(action).not.toBe('');
  const session = await sessionOf();
  const call = async (body: string, headers: Record<string, string>, path = '/admin/login') => {
    const own = { 'next-action': action, 'content-type': 'text/plain;charset=UTF-8', origin: siteUrl };
    const answer = await request.post(path, { data: Buffer.from(body), headers: { ...own, cookie: '', ...headers } });
    return { status: answer.status(), text: await answer.text() };
  };
  const named = (name: string) => JSON.stringify([{ name, args: { collectionSlug: 'actors' } }]);
  const odd = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'no-such'];
  for (const name of [...odd, 'form-state', 'table-state', 'render-list'])
    for (const cookie of ['', 'payload-token=x', 'payload-token=eyJhbGciOiJub25lIn0.e30.'])
      for (const path of ['/admin', '/admin/login', '/preview'])
        expect([name, path, await call(named(name), { cookie }, path)]).toEqual([
          name,
          path,
          { status: 401, text: expect.stringContaining('sign in first') },
        ]);
  for (const body of [...odd.map(named), '[]', '[null]', '["x"]'])
    expect([body, (await call(body, session.headers)).status]).toEqual([body, 404]);
  const form = { 'content-type': 'multipart/form-data; boundary=x' };
  for (const body of [...bodies.filter((each) => each !== '[]'), ''])
    for (const type of [{}, form])
      expect([body, (await call(body, { ...session.headers, ...type })).status]).toEqual([body, 400]);
});

test('nobody asks by another way for more than an address may hold', async ({ request }) => {
  const session = await sessionOf();
  const data = Array.from({ length: 900 }, (_, at) => `where[or][${at}][actors.parent.names.value][like]=a${at}`);
  const ask = async (headers: Record<string, string>) => {
    const own = { 'content-type': 'application/x-www-form-urlencoded', 'x-http-method-override': 'GET' };
    const answer = await request.post('/api/fun-facts', { data: data.join('&'), headers: { ...own, ...headers } });
    return answer.status();
  };
  expect([await ask({ cookie: '' }), await ask(session.headers)]).toEqual([401, 400]);
});
