import type { OutgoingHttpHeaders } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, createTestApp, openTestDoor, type TestApp } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';

let app: TestApp;
let door: FrontDoor;

beforeEach(async () => {
  app = createTestApp();
  door = await openTestDoor(app);
});
afterEach(() => door.close());

const action = { 'next-action': '4002d88e', 'content-type': 'text/plain;charset=UTF-8', origin: 'http://example.org' };
const staff = { ...action, cookie: 'a=b; payload-token=session' };
const form = (field: string) => `--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n${field}\r\n--x--\r\n`;
const asForm = { ...staff, 'content-type': 'multipart/form-data; boundary=x' };

async function call(headers: OutgoingHttpHeaders, body: string, path = '/admin', method = 'POST') {
  app.seen.clear();
  const { status, text } = await ask(door, path, { method, headers, body });
  return { status, text, hasReachedPage: app.seen.has(path) };
}

describe('a call of a server function', () => {
  test('reaches the app with its whole body when staff make it', async () => {
    const long = JSON.stringify([{ name: 'form-state', args: { text: 'ä'.repeat(1_000_000) } }]);
    for (const body of ['[{"name":"form-state"}]', long])
      expect((await call(staff, body)).text).toBe(JSON.stringify({ called: body }));
    expect((await call(asForm, form('["$K1"]'))).status).toBe(200);
  });

  test.each([
    ['nobody', action],
    ['somebody with a token that is none', { ...action, cookie: 'payload-token=bad' }],
    ['a page of another site', { ...staff, origin: 'https://evil.example' }],
    ['no page at all', { ...staff, origin: undefined }],
  ])('is refused when it comes from %s, before anything takes it apart', async (_, { ...headers }) => {
    if (headers.origin === undefined) Reflect.deleteProperty(headers, 'origin');
    for (const path of ['/admin', '/admin/login', '/preview', '/_next/static/x.js'])
      for (const body of ['[{"name":"constructor","args":{}}]', 'null', '{'])
        expect(await call(headers, body, path)).toMatchObject({ status: 401, hasReachedPage: false });
  });

  test.each([
    ['broken JSON', staff, '[{'],
    ['no list', staff, 'null'],
    ['nothing', staff, ''],
    ['a form that is none', asForm, 'null'],
    ['a form without arguments', asForm, form('null')],
    ['no name of an action', { ...asForm, 'next-action': '' }, form('[]')],
  ])('is refused when it is %s', async (_, headers, body) => {
    expect(await call(headers, body)).toMatchObject({ status: 400, hasReachedPage: false });
  });

  test('is refused as what cannot be checked while nobody can say who is signed in', async () => {
    app.isDown = true;
    expect(await call(staff, '[]')).toMatchObject({ status: 503, hasReachedPage: false });
  });
});

test('reading the admin and writing to the API are no calls', async () => {
  expect((await ask(door, '/admin')).status).toBe(200);
  expect((await ask(door, '/api/edit', { method: 'POST', body: 'null' })).status).toBe(200);
});
