import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Where a question would have gone astray; nothing was sent. */
export type Astray = 'scheme' | 'credentials' | 'port' | 'not-public';

export class LedAstray extends Error {
  constructor(readonly how: Astray) {
    super(`Led astray: ${how}`);
  }
}

/** How hosts are found, and what a test may reach besides the public internet: one address and port of its own. */
export interface Ways {
  resolve(host: string): Promise<string[]>;
  allowed?: { address: string; port: number };
}

/** The ways of a running site: the public internet and nothing else. */
export const publicWays: Ways = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
};

/** Names that mean something in a house or to this machine alone (RFC 6761, RFC 6762, RFC 8375). */
const ofTheHouse = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|arpa|test|invalid|onion)$/;

/**
 * Refuses what its address alone gives away: before anything of its site is asked for.
 * @returns the host, and whether it is an IP address
 * @throws LedAstray
 */
export function refuseOdd(url: URL, { allowed }: Ways): { host: string; isLiteral: boolean } {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new LedAstray('scheme');
  if (url.username || url.password) throw new LedAstray('credentials');
  // The usual port of its scheme stands as none.
  if (url.port && url.port !== '80' && url.port !== '443' && Number(url.port) !== allowed?.port)
    throw new LedAstray('port');
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const isLiteral = isIP(host) !== 0;
  if (!isLiteral && (!host.includes('.') || ofTheHouse.test(host))) throw new LedAstray('not-public');
  return { host, isLiteral };
}

/**
 * The IP addresses that a question goes to, all of them public. Asked at every hop: for an IP address in place of a
 * host nobody asks a name server, and a name may mean another address than a moment ago. So what was found here is
 * where one connects to.
 * @throws LedAstray
 * @throws Error of the name server, with `code`
 */
export async function addressesOf(url: URL, ways: Ways): Promise<string[]> {
  const { host, isLiteral } = refuseOdd(url, ways);
  const { resolve, allowed } = ways;
  const addresses = isLiteral ? [host] : await resolve(host);
  const isOwn = (address: string) => address === allowed?.address && Number(url.port) === allowed.port;
  if (!addresses.length || !addresses.every((address) => isPublicAddress(address) || isOwn(address)))
    throw new LedAstray('not-public');
  return addresses;
}
