import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type ServerResponse,
} from 'node:http';
import { text as bodyOf, buffer as bytesOf } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { type FrontDoor, type FrontDoorOptions, openFrontDoor } from '../front/doors/front-door.ts';
import { log } from '../inside/log.ts';
import { announceRevision } from '../inside/revision-announcement.ts';

/** A small app that plays the real one: keeps a text, and counts up its revision when that changes. */
export interface TestApp {
  text: string;
  revision: number;
  /** Whether pages and the revision fail. */
  isDown: boolean;
  /** How long a page takes between reading the text and answering, in milliseconds, and what else it waits for. */
  slowness: number;
  hold?: Promise<void>;
  /** How it says that it is, to who asks whether it is ready. */
  standing: 'well' | 'warning' | 'failing';
  /** How often each address was rendered. */
  rendered: Map<string, number>;
  /** The forms it has taken. */
  taken: string[];
  /** What its sitemap names. */
  sitemapPaths: string[];
  /** The headers the app saw last, by address. */
  seen: Map<string, IncomingHttpHeaders>;
  handler: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
}

/** What came back from a request. */
export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

// Thousands of requests, each with its line.
log().level = 'warn';

const scripts =
  '<script>run()</script><link rel="modulepreload" href="/_next/a.js"><!--$--><script src="/_next/b.js"></script>';

const sitemapOf = ({ sitemapPaths }: TestApp) =>
  `<urlset>${sitemapPaths.map((path) => `<url><loc>https://example.org${path}</loc></url>`).join('\n')}</urlset>`;

/** A new one, up and quick. */
export function createTestApp(): TestApp {
  const app: TestApp = {
    text: 'eins',
    revision: 1,
    isDown: false,
    standing: 'well',
    slowness: 0,
    rendered: new Map(),
    taken: [],
    sitemapPaths: ['/de', '/en/actors/a'],
    seen: new Map(),
    handler: (req, res) => answer(app, req, res),
  };
  return app;
}

async function answer(app: TestApp, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { url = '' } = req;
  const [path = ''] = url.split('?');
  app.seen.set(url, { ...req.headers });
  res.setHeader('x-powered-by', 'test');
  if (path === '/api/content-revision') sendJson(res, app.isDown ? 500 : 200, { revision: `r${app.revision}` });
  else if (path === '/api/ready') sendJson(res, app.isDown ? 500 : 200, { status: app.standing, parts: { disk: 1 } });
  else if (path === '/api/edit') await edit(app, req, res);
  else if (path === '/api/users/me') tellUser(app, req, res);
  else if (req.method === 'POST' && path.startsWith('/admin')) sendJson(res, 200, { called: await bodyOf(req) });
  else if (path === '/report' || path === '/confirm') await takeForm(app, req, res);
  else if (/^\/(api|preview|__nextjs)/.test(path)) sendJson(res, 200, { url, method: req.method });
  else if (path.startsWith('/admin')) sendHtml(res, 200, `<script nonce="${nonceFor(req)}">admin()</script>`);
  else await render(app, req, res, path);
}

async function edit(app: TestApp, req: IncomingMessage, res: ServerResponse): Promise<void> {
  app.text = await bodyOf(req);
  app.revision += 1;
  announceRevision(`r${app.revision}`);
  sendJson(res, 200, { text: app.text });
}

/** Knows one session: the cookie `payload-token=session`, sent from the site itself. */
function tellUser(app: TestApp, { headers }: IncomingMessage, res: ServerResponse): void {
  const isKnown = headers.cookie?.includes('payload-token=session') && headers.origin === 'http://example.org';
  sendJson(res, app.isDown ? 500 : 200, { user: isKnown ? { id: '1' } : null });
}

/** Takes any form but those with `wrong` in them, which it gives back. */
async function takeForm(app: TestApp, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const form = await bodyOf(req);
  const status = app.isDown ? 500 : form.includes('wrong') ? 422 : form.includes('unstored') ? 503 : 303;
  if (status === 303) app.taken.push(form);
  res.writeHead(status, status === 303 ? { location: '/de/rueckmeldung?sent=WIW-7F3K-Q2' } : {}).end(form);
}

const lateContent: Record<string, string> = {
  '/de/akteure/late': '<div hidden id="S:0"><p>as React streams it</p></div>',
};
const movedTo: Record<string, string> = {
  '/data/v1/umzug.json': '/data/v1/a.json',
  '/de/umzug': 'http://example.org/de/akteure/a',
  '/de/fort': 'https://elsewhere.example/de/akteure/a?b=c',
};

async function render(app: TestApp, req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
  const { url = '' } = req;
  app.rendered.set(url, (app.rendered.get(url) ?? 0) + 1);
  const { text } = app;
  const isDraft = req.headers.cookie?.includes('__prerender_bypass=secret') ?? false;
  await app.hold;
  await pause(app.slowness);
  if (app.isDown || path === '/de/kaputt') sendHtml(res, 500, 'broken');
  else if (path === '/sitemap.xml') res.setHeader('content-type', 'application/xml').end(sitemapOf(app));
  else if (path === '/data/v1/a.json') sendJson(res, 200, { text });
  else if (path === '/de/kein-filter')
    sendHtml(res, 200, '<p>Liste</p>', '<meta name="prerender-status-code" content="404"/>');
  else if (movedTo[path]) res.writeHead(308, { location: movedTo[path] }).end();
  else if (/^\/(de|en)(\/(404|einbetten|rueckmeldung|bestaetigen|akteure\/[a-z]+|actors\/[a-z]+))?$/.test(path)) {
    const title = path.endsWith('/404') ? 'Nicht gefunden' : `${path}: ${text}`;
    const late = lateContent[path] ?? '';
    sendHtml(res, 200, `<p>${title}</p>${isDraft ? '<p>ENTWURF</p>' : ''}${late}${'<p>Füllung</p>'.repeat(100)}`);
  } else sendHtml(res, 404, '');
}

function nonceFor(req: IncomingMessage): string | undefined {
  return /'nonce-([^']+)'/.exec(String(req.headers['content-security-policy']))?.[1];
}

function sendJson(res: ServerResponse, status: number, value: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json' });
  res.end(JSON.stringify(value));
}

function sendHtml(res: ServerResponse, status: number, body: string, head = ''): void {
  res.setHeader('set-cookie', 'who=me');
  res.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  res.end(
    `<!DOCTYPE html><html><head><style>p{color:red}</style>${head}${scripts}</head><body>${body}${scripts}</body></html>`,
  );
}

/** Opens the front door before a test app, with short waiting times. */
export function openTestDoor(app: TestApp, options: Partial<FrontDoorOptions> = {}): Promise<FrontDoor> {
  return openFrontDoor({
    handler: app.handler,
    port: 0,
    host: '127.0.0.1',
    isDevelopment: false,
    serverUrl: 'http://example.org',
    pollMilliseconds: 20,
    quietMilliseconds: 60_000,
    patienceMilliseconds: 60_000,
    ...options,
  });
}

interface Asking {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
}

/** Asks for exactly this target, however odd it is, on a connection of its own. */
export function ask(
  door: { port: number },
  path: string,
  { method = 'GET', headers, body }: Asking = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: door.port, path, method, headers, agent: false }, async (res) => {
      const whole = await bytesOf(res);
      resolve({ status: res.statusCode ?? 0, headers: res.headers, body: whole, text: whole.toString() });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The headers that all that visitors get must have, whatever the status. */
export function expectVisitorHeaders({ headers }: Reply): void {
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cross-origin-opener-policy']).toBeUndefined();
  expect(headers['permissions-policy']).toContain('camera=()');
  expect(headers['set-cookie']).toBeUndefined();
  expect(headers['x-powered-by']).toBeUndefined();
}
