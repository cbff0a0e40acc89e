import { IncomingMessage } from 'node:http';

const mebibyte = 1024 * 1024;
/** How long a body may come to a halt, in milliseconds. */
const longestHalt = 10_000;
/** In bytes: what is read and thrown away, so that a browser gets to see a refusal instead of a broken connection. */
const mostThrownAway = 64 * mebibyte;

/**
 * The length of a body in bytes, as it is announced (RFC 9112, 6.3); null where one comes in pieces of which nobody
 * says how many there will be. Browsers always say it. Node holds who sends to it.
 */
export function lengthOfBody({ headers }: IncomingMessage): number | null {
  if (headers['transfer-encoding'] !== undefined) return null;
  return Number(headers['content-length'] ?? 0);
}

/** Reads a body whole, before the app sees any of it. Null when its sender hangs up or comes to a halt. */
export async function readBody(req: IncomingMessage, halt = longestHalt): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  // Node hangs up on a connection on which nothing has come for so long.
  req.socket.setTimeout(halt);
  try {
    for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
    req.socket.setTimeout(0);
    return Buffer.concat(chunks);
  } catch (error) {
    if (req.destroyed) return null;
    throw error;
  }
}

/** The same request with its body as if it came just now: what was read once, no `Request` of the app would take. */
export function requestWithBody(req: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(req.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = req;
  Object.assign(copy, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor });
  copy.complete = true;
  copy.push(body);
  copy.push(null);
  return copy;
}

/** Reads the body of a request that is refused, and throws it away; hangs up on one without end. */
export function throwBodyAway(req: IncomingMessage, most = mostThrownAway): void {
  let thrownAway = 0;
  req.on('data', (chunk: Buffer) => {
    thrownAway += chunk.length;
    if (thrownAway > most) req.socket.destroy();
  });
}
