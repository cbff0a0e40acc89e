import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { reportFailure } from '../../inside/failures.ts';
import { createErrorPages } from '../pages/error-document.ts';
import type { PageShelf } from '../pages/page-shelf.ts';
import { createSitePages } from '../pages/site-pages.ts';
import { answerBrokenRequest } from './broken-request.ts';
import { type AppHandler, type InnerApp, openInnerApp } from './inner-app.ts';
import { awaitApp } from './late-app.ts';
import { createReception } from './reception.ts';

/** What the front door needs to know. */
export interface FrontDoorOptions {
  /**
   * The app: `next().getRequestHandler()`. Where pages lie on the shelf, the door opens before it is there, and those
   * who want something else wait for it, but not for ever.
   */
  handler: AppHandler | Promise<AppHandler>;
  /** Where pages are laid down for the next start; nowhere without it. */
  shelf?: PageShelf;
  /** 0 for any free one. */
  port: number;
  host?: string;
  /** Nothing is kept, everything is rendered for each request. */
  isDevelopment: boolean;
  /** Where the world reaches the site; https in it turns on what only works with it. */
  serverUrl: string;
  /** How long who comes before the app waits for it; a minute. */
  startMilliseconds?: number;
  /** Whether the app has the file at `/_next/static/…`; of others it would show a page of its own. Each, without it. */
  hasFile?: (path: string) => boolean;
  /** Whether nobody can say when the app comes, because its database is away. */
  isFar?: () => boolean;
  /** How often the content revision is read; 250. */
  pollMilliseconds?: number;
  /** How long the app may take for a page; 10 s, in development 2 min, because it compiles first. */
  patienceMilliseconds?: number;
  /** How long after the last change the cache is filled again; 1 s. */
  quietMilliseconds?: number;
  times?: Partial<typeof usualTimes>;
}

/** The site's HTTP server, listening. */
export interface FrontDoor {
  port: number;
  /** Resolves when the app is there and the content is known. Rejects as the promise of the app does. */
  ready: Promise<void>;
  /** Takes no more requests and finishes those begun, for at most 5 s, in development not at all. */
  close(): Promise<void>;
}

/** What a connection may take, in milliseconds. */
const usualTimes = {
  headers: 15_000,
  /** For a whole request. */
  request: 120_000,
  /** How often these two are looked after. */
  check: 5_000,
  /** Between two requests. Longer than proxies keep idle connections, else they reuse one that is just being closed. */
  idle: 75_000,
  /** For the first word on a connection that was just opened when the door closes. */
  word: 100,
  /** To finish in when the door closes. */
  finish: 5_000,
};

/** Has the app read what all pages are made of: of thousands of entries that takes longer than a page may. */
async function readAll(inner: InnerApp, patience: number): Promise<void> {
  await inner.get('/sitemap.xml', { patience }).catch((error: unknown) => reportFailure('first reading', error));
}

/** Opens the front door. Rejects when it cannot listen (`EADDRINUSE`). */
export async function openFrontDoor(options: FrontDoorOptions): Promise<FrontDoor> {
  const {
    shelf,
    isDevelopment,
    pollMilliseconds = 250,
    quietMilliseconds = 1_000,
    startMilliseconds = 60_000,
    isFar = () => false,
    hasFile = () => true,
  } = options;
  const { patienceMilliseconds = isDevelopment ? 120_000 : 10_000 } = options;
  const { protocol, host } = new URL(options.serverUrl);
  const setting = { isHttps: protocol === 'https:', isDevelopment };
  const errorPages = createErrorPages(setting);
  const coming = Promise.resolve(options.handler);
  const closing = new AbortController();
  const app = awaitApp(coming, startMilliseconds, closing.signal, isFar);
  const inner = await openInnerApp(app, host, patienceMilliseconds);
  const read = coming.then(
    () => (isDevelopment ? undefined : readAll(inner, startMilliseconds)),
    // Who starts it tells why it does not come.
    () => {},
  );
  const pages = createSitePages({ inner, host, setting, errorPages, quietMilliseconds, shelf, read });
  // Next answers upgrades on the server that its first request comes through. It must be the inner one: ours hands
  // them on in development and takes them as plain requests otherwise.
  const reached = coming.then(async (handler) => {
    const firstReading = pages.revision.readNow();
    await inner.wasReached;
    return { handler, firstReading };
  });
  const ready = reached.then(async ({ firstReading }) => {
    await firstReading;
    await read;
    if (!isDevelopment && !closing.signal.aborted) pages.revision.watch(pollMilliseconds);
  });
  // Who opens the door hears of it, now or later.
  ready.catch(() => {});
  const handler = awaitApp(
    reached.then((there) => there.handler),
    startMilliseconds,
    closing.signal,
    isFar,
  );

  const times = { ...usualTimes, ...options.times };
  const receive = createReception({ app: handler, inner, pages, host, setting, errorPages, hasFile });
  const unanswered = new Set<ServerResponse>();
  const limits = {
    requireHostHeader: false,
    headersTimeout: times.headers,
    requestTimeout: times.request,
    connectionsCheckingInterval: times.check,
    keepAliveTimeout: times.idle,
  };
  const server = createServer(limits, (req, res) => {
    if (closing.signal.aborted) res.setHeader('connection', 'close');
    unanswered.add(res);
    res.once('close', () => {
      unanswered.delete(res);
      // Connections are kept by proxies for the next request; a door that closes would wait for them.
      if (closing.signal.aborted) server.closeIdleConnections();
    });
    receive(req, res);
  });
  server.on('checkContinue', (req, res) => {
    res.writeContinue();
    server.emit('request', req, res);
  });
  server.on('checkExpectation', (req, res) => server.emit('request', req, res));
  server.on('clientError', (error, socket) => answerBrokenRequest(error, socket, errorPages));
  // Browsers and proxies open connections ahead. One on which nothing came yet is none of the idle ones, for Node.
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // A server forgets a socket that was upgraded, so that one would hold it open for ever.
  const upgraded = new Set<Duplex>();
  if (isDevelopment) {
    server.on('upgrade', (req, socket, head) => {
      upgraded.add(socket);
      socket.once('close', () => upgraded.delete(socket));
      if (!req.url?.startsWith('/_next/') || !inner.upgrade(req, socket, head)) socket.destroy();
    });
  }

  async function close() {
    pages.stop();
    const closed = server.listening ? once(server, 'close') : undefined;
    closing.abort();
    for (const res of unanswered) if (!res.headersSent) res.setHeader('connection', 'close');
    server.close();
    for (const socket of upgraded) socket.destroy();
    const untouched = setTimeout(() => {
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    }, times.word);
    const hurry = setTimeout(() => server.closeAllConnections(), isDevelopment ? 0 : times.finish);
    await closed;
    clearTimeout(untouched);
    clearTimeout(hurry);
    inner.close();
  }

  try {
    // With nothing to show, whoever asks is better off with a proxy that waits until somebody listens.
    if (!shelf || shelf.isEmpty) await ready;
    server.listen(options.port, options.host);
    await once(server, 'listening');
  } catch (error) {
    await close();
    throw error;
  }
  return { port: (server.address() as AddressInfo).port, ready, close };
}
