import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

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
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array(8 - groups.length - rest.length).fill('0') : [];
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}

/**
 * The network a request comes from. Where the connection itself comes from a private network it is a proxy of ours, and
 * the last address it has added to `X-Forwarded-For` is the visitor's; from anywhere else that header is a stranger's word.
 */
export function clientNetwork(req: IncomingMessage): string {
  const { remoteAddress = '' } = req.socket;
  const family = isIPv6(remoteAddress) ? 'ipv6' : 'ipv4';
  const forwarded = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  const isProxy = isIP(remoteAddress) > 0 && ownNetworks.check(remoteAddress, family);
  return networkOf(isProxy && forwarded && isIP(forwarded) ? forwarded : remoteAddress);
}
