import { BlockList, isIP } from 'node:net';

/** What is not for everybody among IPv4 addresses: the special-purpose registry of IANA (RFC 6890), and multicast. */
const special4 = new BlockList();
for (const net of [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
])
  add(special4, net, 'ipv4');

/** IPv6 is given out from this one block; what is special in it may hide an IPv4 address or lead nowhere. */
const given6 = new BlockList();
add(given6, '2000::/3', 'ipv6');
const special6 = new BlockList();
for (const net of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']) add(special6, net, 'ipv6');

function add(list: BlockList, net: string, family: 'ipv4' | 'ipv6'): void {
  const [address = '', length] = net.split('/');
  list.addSubnet(address, Number(length), family);
}

/**
 * Whether an IP address is one of the public internet. Everything else is refused: this machine, its neighbours, the
 * addresses of cloud services about themselves, and IPv6 addresses that stand for IPv4 ones.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special4.check(address, 'ipv4');
  return family === 6 && given6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
}
