import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, createTestApp, expectVisitorHeaders, openTestDoor } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';
import { securityContact } from './security-contact.ts';

let door: FrontDoor;
beforeEach(async () => {
  door = await openTestDoor(createTestApp());
});
afterEach(() => door.close());

const fieldsOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/: (.*)/).slice(0, 2));

test('Who has found a hole is told where to write, by the address of the site and not by that of the request', async () => {
  const reply = await ask(door, '/.well-known/security.txt', { headers: { host: 'evil.example' } });
  expect([reply.status, reply.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  expectVisitorHeaders(reply);
  const fields = fieldsOf(reply.text);
  expect(fields.filter(([name]) => name === 'Contact' || name === 'Canonical').map(([, value]) => value)).toEqual([
    'http://example.org/en/feedback',
    'http://example.org/de/rueckmeldung',
    'http://example.org/.well-known/security.txt',
  ]);
  const head = await ask(door, '/.well-known/security.txt', { method: 'HEAD' });
  expect([head.status, head.headers['content-length'], head.text]).toEqual([200, `${reply.body.length}`, '']);
  expect((await ask(door, '/.well-known/security.txt', { method: 'POST', body: 'x' })).status).toBe(405);
});

test('It is good for months, and less than a year', () => {
  const now = Date.parse('2026-11-27T05:30:00Z');
  const page = securityContact('https://example.org', { isHttps: true, isDevelopment: false }, now);
  const [, expires] = fieldsOf(`${page.identity.body}`).find(([name]) => name === 'Expires') ?? [];
  expect(expires).toBe('2027-05-26T00:00:00.000Z');
});
