import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { reportDraftHeader } from '../../domain/reports/report-query.ts';
import { currentRequest, inRequest, isRequestId, requestIdHeader } from '../../inside/current-request.ts';
import { reportFailure, shapeOf } from '../../inside/failures.ts';
import { inRendering } from '../../inside/rendering.ts';

/** Answers a request: the app's own handler, as `next().getRequestHandler()` gives it. */
export type AppHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** Resolves with the app once it is there. Rejects after a while. */
export type AwaitedApp = () => Promise<AppHandler>;

/** What the app answered, read to its end. */
export interface InnerAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** In its place, where the app has handed its body over. */
  parts?: Buffer[];
}

interface Asking {
  cookie?: string;
  /** Headers by which the app knows who has sent a request to us, to be asked about that sender. */
  sender?: OutgoingHttpHeaders;
  isUrgent?: boolean;
  /** How long to wait for the answer, in milliseconds, where that is another time than usual. */
  patience?: number;
  /** What the page is to show again: see `reportDraftHeader`. */
  draft?: string;
}

/** The app behind the front door, reachable on the loopback only. */
export interface InnerApp {
  /**
   * Asks the app for an address, with nothing of the visitor's but, in a preview, the cookie, and what was typed into
   * a form that is shown again.
   * `isUrgent` passes by the queue of pages. Rejects when the app breaks off, takes too long or says too much.
   */
  get(address: string, options?: Asking): Promise<InnerAnswer>;
  /** Hands the app what a form has sent. Rejects as above. */
  post(address: string, form: Buffer): Promise<InnerAnswer>;
  /** Has the app talk over a socket, as pages under development do. False where it does not. */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Resolves when the app has been asked for the first time. */
  wasReached: Promise<void>;
  close(): void;
}

const mostAtOnce = 16;
/** Every entry as JSON: of 10,000 half as much. */
const mostBytesOfAnswer = 128 * 1024 * 1024;
const userAgent = 'who-is-who-front-door';
/** By it the inner server knows that the front door asks, and not another program on this machine. */
const wordHeader = 'x-inner-word';
/** Which of the front door's questions it is. */
const numberHeader = 'x-inner-number';
/**
 * In bytes: room for a draft, which is a form of at most 64 KiB, twice as long in JSON and a third longer in base64.
 */
const longestHeaders = 256 * 1024;

/**
 * Opens the app on a free port of the loopback. `host` is the one the app believes to be reached by. Every program on
 * the machine could reach that port, past all limits of the front door: so each request brings a word that is drawn
 * here and told to nobody, and what comes without it is refused (403).
 */
export async function openInnerApp(
  app: AwaitedApp,
  host: string,
  patience: number,
  mostBytes = mostBytesOfAnswer,
): Promise<InnerApp> {
  const word = randomBytes(32).toString('base64url');
  let reach = () => {};
  const wasReached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  /** What the app has handed over, by the number of the question that is being asked. */
  const handedOver = new Map<string, Buffer[] | undefined>();
  let asked = 0;
  const server = createServer({ maxHeaderSize: longestHeaders }, (req, res) => {
    if (req.headers[wordHeader] !== word) {
      res.writeHead(403, { connection: 'close' }).end();
      return;
    }
    const number = String(req.headers[numberHeader]);
    delete req.headers[wordHeader];
    delete req.headers[numberHeader];
    reach();
    const take = (body: Buffer[]) => {
      if (handedOver.has(number)) handedOver.set(number, body);
    };
    const answer = () =>
      app()
        .then((handler) => (req.method === 'GET' ? inRendering(res, () => handler(req, res), take) : handler(req, res)))
        .catch((error: unknown) => {
          reportFailure(`app ${shapeOf(req.url ?? '')}`, error);
          return res.headersSent ? res.destroy() : res.writeHead(500).end();
        });
    const id = req.headers[requestIdHeader];
    void (isRequestId(id) ? inRequest({ id }, answer) : answer());
  });
  // Else it would close connections that are about to be used again.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const pages = new Agent({ keepAlive: true, maxSockets: mostAtOnce });
  const urgent = new Agent({ keepAlive: true });

  async function ask(
    path: string,
    agent: Agent,
    own: OutgoingHttpHeaders,
    { form, mayTake = patience }: { form?: Buffer; mayTake?: number },
  ): Promise<InnerAnswer> {
    await app();
    asked += 1;
    const number = String(asked);
    handedOver.set(number, undefined);
    try {
      const sent = request({
        host: '127.0.0.1',
        port,
        path,
        agent,
        method: form ? 'POST' : 'GET',
        headers: { ...own, host, 'user-agent': userAgent, ...wordsTo(number) },
        signal: AbortSignal.timeout(mayTake),
      });
      // Should an error be reported once more after the first, it would end the process unheard.
      sent.on('error', () => {});
      sent.end(form);
      const [answer] = (await once(sent, 'response')) as [IncomingMessage];
      const body = await bodyOf(answer, path, mostBytes);
      return { status: answer.statusCode ?? 500, headers: answer.headers, body, parts: handedOver.get(number) };
    } finally {
      handedOver.delete(number);
    }
  }

  function wordsTo(number: string): OutgoingHttpHeaders {
    const id = currentRequest()?.id;
    return { [wordHeader]: word, [numberHeader]: number, ...(id ? { [requestIdHeader]: id } : {}) };
  }

  return {
    get(path, { cookie, sender, isUrgent = false, patience: mayTake, draft } = {}) {
      const own = { ...sender, ...(cookie ? { cookie } : {}), ...(draft ? { [reportDraftHeader]: draft } : {}) };
      return ask(path, isUrgent ? urgent : pages, { accept: 'text/html', ...own }, { mayTake });
    },
    post(path, form) {
      const own = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': form.length };
      return ask(path, pages, own, { form });
    },
    upgrade: (req, socket, head) => server.emit('upgrade', req, socket, head),
    wasReached,
    close() {
      pages.destroy();
      urgent.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function bodyOf(answer: IncomingMessage, path: string, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw new Error(`${path}: more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
