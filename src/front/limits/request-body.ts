import type { IncomingMessage } from 'node:http';

const mebibyte = 1024 * 1024;
/** How long a body may come to a halt, in milliseconds. */
const longestHalt = 10_000;
/** In bytes: what is read and thrown away, so that a browser gets to see a refusal instead of a broken connection. */
const mostThrownAway = 64 * mebibyte;

/**
 * The length of a body in bytes, as it is announced (RFC 9112, 6.3); null where one comes in pieces of which nobody says
 * how many there will be. Browsers always say it. Node holds who sends to it.
 */
export function lengthOfBody({ headers }: IncomingMessage): number | null {
  if (headers['transfer-encoding'] !== undefined) return null;
  return Number(headers['content-length'] ?? 0);
}

/** Reads a body whole, before the app sees any of it. Null when its sender hangs up or comes to a halt. */
export function readBody(req: IncomingMessage, length: number, halt = longestHalt): Promise<Buffer | null> {
  if (length === 0) return Promise.resolve(Buffer.alloc(0));
  if (req.destroyed) return Promise.resolve(null);
  const chunks: Buffer[] = [];
  let missing = length;
  // Node hangs up on a connection on which nothing has come for so long.
  req.socket.setTimeout(halt);
  return new Promise((resolve) => {
    const finish = (body: Buffer | null) => {
      req.off('readable', take);
      req.off('close', giveUp);
      req.socket.setTimeout(0);
      resolve(body);
    };
    const giveUp = () => finish(null);
    const take = () => {
      while (missing > 0) {
        const chunk = req.read() as Buffer | null;
        if (chunk === null) return;
        chunks.push(chunk);
        missing -= chunk.length;
      }
      // Reading on would end the stream, and what it held could not be put back for the app.
      finish(Buffer.concat(chunks));
    };
    req.on('readable', take);
    req.on('close', giveUp);
  });
}

/** Reads the body of a request that is refused, and throws it away; hangs up on one without end. */
export function throwBodyAway(req: IncomingMessage, most = mostThrownAway): void {
  let thrownAway = 0;
  req.on('data', (chunk: Buffer) => {
    thrownAway += chunk.length;
    if (thrownAway > most) req.socket.destroy();
  });
}
