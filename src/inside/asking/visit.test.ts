import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWebServer, page, redirect, status, type WebServer } from '../../testing/web-server.ts';
import { type Visitor, visit } from './visit.ts';

let web: WebServer;
const resolve = async (host: string) => {
  if (host.startsWith('gone.')) throw Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
  if (host.startsWith('hung.')) return new Promise<string[]>(() => {});
  return host.startsWith('trap.') ? ['10.0.0.1'] : ['127.0.0.1'];
};
beforeAll(async () => {
  web = await openWebServer(resolve);
});
afterAll(() => web.close());
beforeEach(() => {
  web.pages.clear();
  web.asked.length = 0;
  web.headers.length = 0;
});

const visitor = (longest = 5000): Visitor => ({
  ...{ ways: web.ways, agent: 'WhoIsWhoBot (+https://who.example.org)', robot: 'whoiswhobot', longest },
  mostBytes: 1000,
  rules: new Map(),
});
const go = (place: string, longest?: number, known = {}) => visit(web.address(place), visitor(longest), known);

describe('A visit', () => {
  it('tells what the server said, and says who asks', async () => {
    web.pages.set('a.example.org/', page('Hallo', { etag: '"1"' }));
    const found = await go('a.example.org/', 5000, { 'if-none-match': '"0"' });
    expect(found).toMatchObject({ kind: 'answered', hops: [], said: { status: 200, headers: { etag: '"1"' } } });
    expect(web.asked).toEqual(['a.example.org/robots.txt', 'a.example.org/']);
    expect(web.headers[1]).toMatchObject({
      'user-agent': 'WhoIsWhoBot (+https://who.example.org)',
      'if-none-match': '"0"',
    });
  });

  it('follows redirects, relative ones too, and tells which are for good', async () => {
    web.pages.set('a.example.org/1', redirect(301, '/2'));
    web.pages.set('a.example.org/2', redirect(302, web.address('b.example.org/3')));
    web.pages.set('b.example.org/3', page('Neu'));
    const found = await go('a.example.org/1', 5000, { 'if-none-match': '"0"' });
    expect(found).toMatchObject({
      kind: 'answered',
      hops: [
        { to: web.address('a.example.org/2'), isForGood: true },
        { to: web.address('b.example.org/3'), isForGood: false },
      ],
    });
    expect(web.headers.at(-1)).not.toHaveProperty('if-none-match');
  });

  it.each([
    ['to this machine', 'http://127.0.0.1:22/', 'port'],
    ['to a service about itself', 'http://169.254.169.254/latest/', 'not-public'],
    ['to a number', 'http://2130706433/', 'not-public'],
    ['to a name that leads inside', 'http://trap.example.org/', 'not-public'],
    ['to this machine in IPv6', 'http://[::ffff:127.0.0.1]/', 'not-public'],
    ['to a file', 'file:///etc/passwd', 'scheme'],
    ['with a password', 'http://a:b@b.example.org/', 'credentials'],
    ['to another port', 'http://b.example.org:9200/', 'port'],
  ])('is not led astray by a redirect %s', async (_, to, why) => {
    web.pages.set('a.example.org/', redirect(302, to));
    expect(await go('a.example.org/')).toMatchObject({ kind: 'not-asked', why });
    expect(web.asked).toEqual(['a.example.org/robots.txt', 'a.example.org/']);
  });

  it('is not led astray by a robots.txt that is elsewhere', async () => {
    web.pages.set('a.example.org/robots.txt', redirect(301, 'http://169.254.169.254/'));
    expect(await go('a.example.org/')).toMatchObject({ kind: 'not-asked', why: 'not-public' });
  });

  it('connects to what it has looked at, even when the name means something else a moment later', async () => {
    let asked = 0;
    const ways = { ...web.ways, resolve: async () => [asked++ % 2 ? '10.0.0.1' : '127.0.0.1'] };
    web.pages.set('a.example.org/', page('Hallo'));
    const found = await visit(web.address('a.example.org/'), { ...visitor(), ways });
    expect(found).toMatchObject({ kind: 'not-asked', why: 'not-public' });
    expect([asked, web.asked]).toEqual([2, ['a.example.org/robots.txt']]);
  });

  it('ends where redirects go round', async () => {
    web.pages.set('a.example.org/', redirect(302, '/'));
    expect(await go('a.example.org/')).toMatchObject({ kind: 'failed', why: 'too-many-redirects' });
    expect(web.asked).toHaveLength(7);
  });

  it('keeps out where robots.txt says so, on the way too, and reads it once', async () => {
    web.pages.set('b.example.org/robots.txt', (_, response) => void response.end('User-agent: *\nDisallow: /zu'));
    web.pages.set('a.example.org/', redirect(302, web.address('b.example.org/zu')));
    web.pages.set('b.example.org/', page('Offen'));
    const polite = visitor();
    expect(await visit(web.address('a.example.org/'), polite)).toMatchObject({ kind: 'not-asked', why: 'robots' });
    expect(await visit(web.address('b.example.org/zu/da'), polite)).toMatchObject({ kind: 'not-asked' });
    expect(await visit(web.address('b.example.org/'), polite)).toMatchObject({ kind: 'answered' });
    expect(web.asked.filter((place) => place === 'b.example.org/robots.txt')).toHaveLength(1);
    expect(web.asked).not.toContain('b.example.org/zu');
  });

  it('reads the first bytes of an endless page and no more', async () => {
    let sent = 0;
    web.pages.set('a.example.org/', (_, response) => {
      const more = () => {
        sent += 1;
        if (!response.destroyed) response.write('x'.repeat(500), () => setImmediate(more));
      };
      more();
    });
    const found = await go('a.example.org/');
    expect(found).toMatchObject({ kind: 'answered' });
    expect(found.kind === 'answered' && found.said.body.length).toBe(1000);
    expect(sent).toBeLessThan(2000);
  });

  it.each<[string, Parameters<WebServer['pages']['set']>[1]]>([
    ['that says nothing', () => {}],
    ['that drips', (_, response) => void setInterval(() => response.write('x'), 20).unref()],
    ['that drips headers', ({ socket }) => void setInterval(() => socket.write('HTTP/1.1 200 OK\r\nA: b'), 20).unref()],
  ])('gives up in time on a server %s', async (_, answer) => {
    web.pages.set('a.example.org/', answer);
    expect(await go('a.example.org/', 400)).toMatchObject({ kind: 'failed', why: 'too-late' });
  });

  it('gives up in time on a name server that says nothing', async () => {
    expect(await go('hung.example.org/', 300)).toMatchObject({ kind: 'failed', why: 'too-late' });
  });

  it.each<[string, Parameters<WebServer['pages']['set']>[1]]>([
    ['huge headers', (_, response) => void response.writeHead(200, { a: 'x'.repeat(40_000) }).end()],
    ['garbage', ({ socket }) => void socket.end('NONSENSE\r\n\r\n')],
    ['a broken redirect', redirect(302, 'http://[')],
  ])('tells of %s', async (_, answer) => {
    web.pages.set('a.example.org/', answer);
    expect(await go('a.example.org/')).toMatchObject({ kind: 'failed', why: 'garbled' });
  });

  it('tells of a host that is gone, of a closed door and of an answer that is an error', async () => {
    expect(await go('gone.example.org/')).toMatchObject({ kind: 'failed', why: 'host-unknown' });
    const shut = await openWebServer();
    await shut.close();
    const { ways } = shut;
    expect(await visit(shut.address('a.example.org/'), { ...visitor(), ways })).toMatchObject({ why: 'refused' });
    web.pages.set('a.example.org/', status(410));
    expect(await go('a.example.org/')).toMatchObject({ kind: 'answered', said: { status: 410 } });
    web.pages.set('a.example.org/', ({ socket }) => void socket.destroy());
    expect(await go('a.example.org/')).toMatchObject({ kind: 'failed', why: 'unreachable' });
  });
});
