import { describe, expect, it } from 'vitest';
import { addressesOf, LedAstray } from './whereto.ts';

/** A resolver that finds everybody at the address in front: `127-0-0-1.example.org`, `v6--1.example.org` is `::1`. */
const resolve = async (host: string) => {
  const [label = ''] = host.split('.');
  return [label.startsWith('v6') ? label.slice(2).replaceAll('-', ':') : label.replaceAll('-', '.')];
};
const led = async (address: string) => {
  try {
    return await addressesOf(new URL(address), { resolve });
  } catch (error) {
    if (error instanceof LedAstray) return error.how;
    throw error;
  }
};

describe('What is not public', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127.0.0.1./',
    'http://0/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.0.0.1/',
    'http://192.168.1.1/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://[::]/',
    'http://[::1]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:7f00:0001]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2001::1]/',
    'http://[2001:db8::1]/',
    'http://[2002:7f00:1::]/',
    'http://[3fff::1]/',
    'http://[fc00::1]/',
    'http://[fd12::1]/',
    'http://[fe80::1]/',
    'http://[ff02::1]/',
    'http://localhost/',
    'http://localhost./',
    'http://foo.localhost/',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://intranet/',
    'http://127-0-0-1.example.org/',
    'http://10-0-0-1.example.org/',
    'http://169-254-169-254.example.org/',
    'http://v6--1.example.org/',
    'http://v6--ffff-7f00-1.example.org/',
  ])('is refused as %s', async (address) => {
    expect(await led(address)).toBe('not-public');
  });

  it.each([
    ['ftp://example.org/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['http://me:secret@93-184-216-34.example.org/', 'credentials'],
    ['http://me@93-184-216-34.example.org/', 'credentials'],
    ['http://93-184-216-34.example.org:22/', 'port'],
    ['http://93-184-216-34.example.org:8080/', 'port'],
    ['https://93-184-216-34.example.org:6379/', 'port'],
  ])('%s is refused for its %s', async (address, how) => {
    expect(await led(address)).toBe(how);
  });

  it.each(['localhost', 'printer.local', 'metadata.google.internal', 'intranet', 'a.lan', 'a.home.arpa', 'x.onion'])(
    'is refused by its name alone, wherever a name server says it is: %s',
    async (host) => {
      const outside = async () => ['93.184.216.34'];
      await expect(addressesOf(new URL(`http://${host}/`), { resolve: outside })).rejects.toThrow(LedAstray);
    },
  );

  it('is refused where one of several addresses is not', async () => {
    const some = async () => ['93.184.216.34', '127.0.0.1'];
    await expect(addressesOf(new URL('http://a.example.org/'), { resolve: some })).rejects.toThrow(LedAstray);
    const none = async () => [];
    await expect(addressesOf(new URL('http://a.example.org/'), { resolve: none })).rejects.toThrow(LedAstray);
  });

  it.each([
    ['http://93-184-216-34.example.org/', '93.184.216.34'],
    ['https://93-184-216-34.example.org:443/', '93.184.216.34'],
    ['http://93.184.216.34/', '93.184.216.34'],
    ['http://172.32.0.1/', '172.32.0.1'],
    ['http://[2a00:1450:4001:80b::200e]/', '2a00:1450:4001:80b::200e'],
  ])('is not %s', async (address, found) => {
    expect(await led(address)).toEqual([found]);
  });

  it('is let through for one address and port of a test, and no other', async () => {
    const ways = { resolve, allowed: { address: '127.0.0.1', port: 4711 } };
    expect(await addressesOf(new URL('http://127-0-0-1.example.org:4711/'), ways)).toEqual(['127.0.0.1']);
    for (const other of ['127-0-0-1.example.org:4712', '127-0-0-1.example.org', '127-0-0-2.example.org:4711'])
      await expect(addressesOf(new URL(`http://${other}/`), ways)).rejects.toThrow(LedAstray);
  });
});
