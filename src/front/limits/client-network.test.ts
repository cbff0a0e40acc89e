import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientNetwork, isFromThisMachine } from './client-network.ts';

const request = (remoteAddress: string | undefined, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

const behindProxy = { isHttps: true };

test.each([
  ['203.0.113.7', undefined, '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
  ['2001:db8::7', undefined, '2001:db8:0:0'],
  ['203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['172.18.0.3', '198.51.100.1', '198.51.100.1'],
  ['::ffff:172.18.0.3', '198.51.100.1', '198.51.100.1'],
  ['::1', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['127.0.0.1', 'made up, 198.51.100.1', '198.51.100.1'],
  ['127.0.0.1', 'made up', '127.0.0.1'],
  ['172.32.0.1', '198.51.100.1', '172.32.0.1'],
  [undefined, '198.51.100.1', ''],
])('a request from %s, forwarded for %s, is from %s', (remoteAddress, forwarded, network) => {
  expect(clientNetwork(request(remoteAddress, forwarded), behindProxy)).toBe(network);
});

test.each(['127.0.0.1', '::1', '192.168.0.7', '203.0.113.7'])(
  'without a proxy %s cannot say to be another',
  (address) => {
    const own = clientNetwork(request(address), { isHttps: false });
    expect(clientNetwork(request(address, '198.51.100.1'), { isHttps: false })).toBe(own);
  },
);

test.each([
  ['127.0.0.1', undefined, true],
  ['::1', undefined, true],
  ['::ffff:127.0.0.1', undefined, true],
  ['127.0.0.1', '198.51.100.1', false],
  ['172.18.0.3', undefined, false],
  ['203.0.113.7', undefined, false],
  [undefined, undefined, false],
])('a request from %s, forwarded for %s, comes from this machine: %s', (remoteAddress, forwarded, isHere) => {
  expect(isFromThisMachine(request(remoteAddress, forwarded))).toBe(isHere);
});
