import { type Attack, insistOnNone, isOfCaddy, type Target, withEach } from '../attack.ts';
import { send, write } from '../send.ts';

type Bytes = (host: string) => string;

const get = (lines: string[] = [], target = '/de', version = 'HTTP/1.1'): Bytes => {
  return (host) => [`GET ${target} ${version}`, `Host: ${host}`, ...lines, 'Connection: close', '', ''].join('\r\n');
};
const post = (lines: string[], body: string): Bytes => {
  const own = [...lines, 'Connection: close', '', body];
  return (host) => ['POST /de/rueckmeldung HTTP/1.1', `Host: ${host}`, ...own].join('\r\n');
};
const at = (foreign: string): Bytes => {
  return (host) => get()(host).replace(`Host: ${host}\r\n`, foreign && `Host: ${foreign}\r\n`);
};
/** What would be a request of its own, if where the first one ends were read in two ways. */
const smuggled = 'GET /admin HTTP/1.1\r\nHost: x\r\n\r\n';
const pieces = `0\r\n\r\n${smuggled}`;
const many = Array.from({ length: 3_000 }, (_, count) => `X-${count}: 1`);
const h2c = ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA'];
const webSocket = ['Upgrade: websocket', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version: 13'];
const long = 'a'.repeat(70_000);
const anywhere = '200 400 421';

/**
 * What is written on the wire, and by what it may be answered: statuses, or nothing but the end of the connection. What
 * comes last is allowed behind Caddy alone, which puts some of it right.
 */
const oddities: [name: string, bytes: Bytes, allowed: string, behindCaddy?: string][] = [
  ['length and pieces', post(['Content-Length: 4', 'Transfer-Encoding: chunked'], pieces), '400', '411'],
  ['pieces and length', post(['Transfer-Encoding: chunked', 'Content-Length: 4'], pieces), '400', '411'],
  ['two lengths', post(['Content-Length: 4', 'Content-Length: 9'], `a=1&${smuggled}`), '400'],
  ['two lengths in one line', post(['Content-Length: 4, 9'], `a=1&${smuggled}`), '400'],
  ['a length that is none', post(['Content-Length: +4'], 'a=1&'), '400'],
  ['pieces written oddly', post(['Transfer-Encoding : chunked'], pieces), '400'],
  ['pieces of another kind', post(['Transfer-Encoding: xchunked'], pieces), '400 411', '501'],
  ['a piece of no length', post(['Transfer-Encoding: chunked'], 'zz\r\n\r\n'), '400 411', '502'],
  ['a line that goes on', get(['X-A: 1', ' b: 2']), '400', '200'],
  ['a bare CR', get(['X-A: 1\rX-B: 2']), '400'],
  ['a bare LF', get(['X-A: 1\nX-B: 2']), '400', '200'],
  ['a zero', get(['X-A: a\0b']), '400'],
  ['a name with a space', get(['X A: 1']), '400'],
  ['a line without a name', get([': 1']), '400', '200'],
  ['two hosts', get(['Host: evil.example']), '400'],
  ['a foreign host', at('evil.example'), `308 ${anywhere}`],
  ['a host that is none', at('a b@c/d'), `308 ${anywhere}`],
  ['no host', at(''), '400', '200'],
  ['an absolute target', (host) => get([], `http://${host}/de`)(host), '200'],
  ['an absolute target elsewhere', get([], 'http://evil.example/de'), anywhere, '404'],
  ['a target without a path', get([], '*'), '400 404'],
  ['a tunnel', (host) => get([], 'evil.example:443')(host).replace('GET', 'CONNECT'), 'none 400 405', '200 404 502'],
  ['HTTP/2 without TLS', get(h2c), '200', '101'],
  ['a WebSocket', get(webSocket), '200'],
  ['HTTP/2 from the first byte', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'none 400 405', '200'],
  ['HTTP/1.0', get([], '/de', 'HTTP/1.0'), '200'],
  ['HTTP/9.9', get([], '/de', 'HTTP/9.9'), '400 505'],
  ['HTTP/0.9', () => 'GET /de\r\n\r\n', 'none 200 400'],
  ['TLS', () => '\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03', 'none 400'],
  ['headers too large', get([`X-A: ${long}`]), '431', '408 502'],
  ['too many headers', get(many), '200 431', '400'],
  ['a target too long', get([], `/${long}`), '414 431', '400 502'],
  ['an expectation', get(['Expect: 200-maybe']), '200 417'],
  ['a part of a page', get(['Range: bytes=0-1']), '200 206'],
  ['a way up', get([], '/de/../../etc/passwd'), '400 404', '308'],
  ['a way up, disguised', get([], '/_next/static/..%2f..%2f..%2fpackage.json'), '400 404', '308'],
];

/** Headers that every answer of the site has; what Caddy answers itself has none of ours. */
const security = ['content-security-policy', 'x-content-type-options', 'referrer-policy'];

async function meet(target: Target, [name, bytes, ...allowed]: (typeof oddities)[number]) {
  const { url, isBehindCaddy } = target;
  const text = await write(url, bytes(new URL(url).host));
  const [head = '', body = ''] = text.split('\r\n\r\n', 2);
  const status = /^HTTP\/1\.\d (\d{3})/.exec(head)?.[1] ?? 'none';
  const may = (isBehindCaddy ? allowed.join(' ') : allowed[0]).split(' ');
  const missing = security.filter((header) => !head.toLowerCase().includes(`${header}:`));
  const isOurs = status !== 'none' && (!isBehindCaddy || status === '200') && !isOfCaddy(target, body);
  const wrong = [
    may.includes(status) ? '' : `${status}, not ${may.join(' or ')}`,
    // A second answer means that a second request was read out of the first.
    text.split(/^HTTP\/1\.\d \d{3}/m).length > 2 && status !== '101' ? 'more than one answer' : '',
    text.includes('evil.example') ? 'a foreign host is believed' : '',
    isOurs && missing.length ? `${status} without ${missing.join(', ')}` : '',
  ];
  return wrong.filter(Boolean).map((what) => `${name}: ${what}`);
}

/** Where something is to be read, or to be refused. */
const readable = `/ /de /en/facts /de?q=paris /nowhere /sitemap.xml /robots.txt /favicon.ico /health /ready /de/feed.xml
  /data/v1/actors.json /data/v1/actors.csv /.well-known/security.txt /de/rueckmeldung /admin/login /api/actors
  /api/actors?limit=1 /api/actors/count /api/globals/site /api/users/me /api/access /api/nowhere`.split(/\s+/);

async function compareHead(url: string, path: string): Promise<string[]> {
  const [whole, head] = [await send(url, { path }), await send(url, { path, method: 'HEAD' })];
  const [own, other] = [whole, head].map(({ status, headers }) => `${status} ${headers['content-type']}`);
  const wrong = own === other ? [] : [`HEAD ${path} is ${other}, GET is ${own}`];
  return head.text ? [...wrong, `HEAD ${path} has a body`] : wrong;
}

/** What is hardly HTTP is answered as one request, or not at all, and in no one else's name; HEAD as GET. */
export const protocol: Attack = {
  name: 'protocol',
  run: async (target) => {
    const wrong: string[] = [];
    await withEach(oddities, async (oddity) => void wrong.push(...(await meet(target, oddity))));
    await withEach(readable, async (path) => void wrong.push(...(await compareHead(target.url, path))));
    insistOnNone(wrong, 'requests are not answered as they should be');
    return `${oddities.length} oddities, ${readable.length} times HEAD`;
  },
};
