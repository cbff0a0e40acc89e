import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../testing/test-app.ts';
import { createFormLimits } from './form-limits.ts';

const receive = createFormLimits({ isHttps: true, isDevelopment: false }, { ofOne: 2, ofAll: 3 });
const server = createServer(async (req, res) => {
  const received = await receive(req);
  const status = typeof received === 'object' && 'status' in received ? received.status : 200;
  res.writeHead(status).end();
});

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => server.close());

test('each client may send so many forms, and all together so many more', async () => {
  const { port } = server.address() as AddressInfo;
  const send = async (client: string) => {
    const headers = { 'x-forwarded-for': client };
    return (await ask({ port }, '/', { method: 'POST', body: 'a=b', headers })).status;
  };
  const statuses = [];
  for (const client of ['203.0.113.1', '203.0.113.1', '203.0.113.1', '203.0.113.2', '203.0.113.3'])
    statuses.push(await send(client));
  expect(statuses).toEqual([200, 200, 429, 200, 429]);
});
