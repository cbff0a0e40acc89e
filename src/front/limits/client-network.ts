import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';
import type { SecuritySetting } from '../doors/security-headers.ts';

/** Networks that nobody reaches us from through the internet: this machine and private ones (RFC 1918, RFC 4193). */
const ownNetworks = new BlockList();
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  ownNetworks.addSubnet(network, prefix, 'ipv4');
}
ownNetworks.addAddress('::1', 'ipv6');
ownNetworks.addSubnet('fc00::', 7, 'ipv6');

/** One client has a whole /64 of IPv6 addresses to come from (RFC 6177), but one of IPv4. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array(8 - groups.length - rest.length).fill('0') : [];
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}

/**
 * The network a request comes from. Our server speaks no TLS, so a site that is reached by https stands behind a proxy:
 * there, and where the connection itself comes from a private network, the last address in `X-Forwarded-For` is the one
 * that the proxy has seen. Everywhere else that header is a stranger's word, from a neighbour in the same network too.
 */
export function clientNetwork(req: IncomingMessage, { isHttps }: Pick<SecuritySetting, 'isHttps'>): string {
  const { remoteAddress = '' } = req.socket;
  const family = isIPv6(remoteAddress) ? 'ipv6' : 'ipv4';
  const forwarded = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  const isProxy = isHttps && isIP(remoteAddress) > 0 && ownNetworks.check(remoteAddress, family);
  return networkOf(isProxy && forwarded && isIP(forwarded) ? forwarded : remoteAddress);
}

/**
 * Makes a word for a request's network, the same for each of its requests. It is made with what this process alone
 * knows and forgets when it ends, so that nobody learns an address from it.
 */
export function createClientWord(setting: Pick<SecuritySetting, 'isHttps'>): (req: IncomingMessage) => string {
  const key = randomBytes(32);
  return (req) => createHmac('sha256', key).update(clientNetwork(req, setting)).digest('base64url');
}

/**
 * Whether a request comes from this very machine and through no proxy: from who runs the site, or from a check of its
 * health.
 */
export function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  const isHere = /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
  return isHere && ['x-forwarded-for', 'forwarded', 'via'].every((name) => headers[name] === undefined);
}
