import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, createTestApp, openTestDoor, type TestApp } from '../../testing/test-app.ts';
import type { FrontDoor } from './front-door.ts';

const session = { cookie: 'payload-token=session', origin: 'http://example.org' };
const mebibyte = 1024 * 1024;
let app: TestApp;
let door: FrontDoor;
let sockets: Socket[];

beforeEach(async () => {
  app = createTestApp();
  door = await openTestDoor(app, { serverUrl: 'https://example.org' });
  sockets = [];
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await door.close();
});

/**
 * Announces a body, sends all of it but the last byte, and falls silent. Resolves with the answer, if one comes at
 * once.
 */
async function fallSilent(length: number, client: string): Promise<string> {
  const socket = connect(door.port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => {});
  const head = ['POST /api/users/x HTTP/1.1', 'host: example.org', `x-forwarded-for: ${client}`];
  socket.write(`${[...head, `content-length: ${length}`].join('\r\n')}\r\n\r\n`);
  const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data).slice(9, 12))));
  await new Promise<void>((resolve) => socket.write(Buffer.alloc(length - 1, 'a'), () => resolve()));
  // What comes over another connection afterwards has seen this one.
  await ask(door, '/health');
  return Promise.race([answer, 'silence']);
}

const send = async (length: number, headers: Record<string, string>) =>
  (await ask(door, '/api/edit', { method: 'POST', body: Buffer.alloc(length, 'a'), headers })).status;

test('strangers who fall silent keep neither staff from saving nor others from signing in', async () => {
  const large = await Promise.all(Array.from({ length: 8 }, () => fallSilent(8 * mebibyte, '203.0.113.1')));
  expect(large).toEqual(Array(8).fill('401'));
  const small = [];
  for (let at = 0; at < 9; at += 1) small.push(await fallSilent(64 * 1024, '203.0.113.1'));
  expect(small).toEqual([...Array(8).fill('silence'), '429']);

  const [there, elsewhere] = ['203.0.113.1', '203.0.113.2'].map((client) => ({ 'x-forwarded-for': client }));
  expect(await send(100, { ...there })).toBe(429);
  expect(await send(100, { ...elsewhere })).toBe(200);
  expect(await send(100, { ...there, ...session })).toBe(200);
  expect(await send(8 * mebibyte, { ...there, ...session })).toBe(200);

  for (const socket of sockets) socket.destroy();
  await expect.poll(() => send(100, { ...there })).toBe(200);
});
