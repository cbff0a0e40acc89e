import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Many sites on this machine: what each answers, by host and path, and what it was asked. */
export interface WebServer {
  port: number;
  /** What is answered at `host/path`; anything else is not found. */
  pages: Map<string, Answer>;
  /** Each question, as `host/path`, in the order they came. */
  asked: string[];
  /** The headers of each question, in the same order. */
  headers: IncomingMessage['headers'][];
  /** The most questions that any host had open at once. */
  mostAtOnce(): number;
  /** The way to them for who may go nowhere else: all hosts are at this machine. */
  ways: { resolve(host: string): Promise<string[]>; allowed: { address: string; port: number } };
  address(place: string): string;
  close(): Promise<void>;
}

/** A page with a title. */
export const page =
  (title: string, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(`<!doctype html><title>${title}</title><h1>${title}</h1><p>Text</p>`);
  };

/** A redirect. */
export const redirect =
  (status: number, location: string): Answer =>
  (_, response) =>
    void response.writeHead(status, { location }).end();

/** An answer without a page. */
export const status =
  (code: number): Answer =>
  (_, response) =>
    void response.writeHead(code).end();

/** Opens a server that plays many sites. @param resolve where hosts are that are not here */
export async function openWebServer(resolve = async (_: string) => ['127.0.0.1']): Promise<WebServer> {
  const pages: WebServer['pages'] = new Map();
  const asked: string[] = [];
  const headers: WebServer['headers'] = [];
  const open = new Map<string, number>();
  const sockets = new Set<Socket>();
  let most = 0;
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    asked.push(host + request.url);
    headers.push(request.headers);
    open.set(host, (open.get(host) ?? 0) + 1);
    most = Math.max(most, open.get(host) ?? 0);
    response.once('close', () => open.set(host, (open.get(host) ?? 1) - 1));
    const answer = pages.get(host + request.url) ?? status(404);
    answer(request, response);
  });
  server.on('connection', (socket) => sockets.add(socket.on('error', () => socket.destroy())));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ port, pages, asked, headers },
    mostAtOnce: () => most,
    ways: { resolve, allowed: { address: '127.0.0.1', port } },
    address: (place) => `http://${place.replace('/', `:${port}/`)}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
