import type { IncomingMessage } from 'node:http';

/** How receiving a body ended. */
export type Reception = 'complete' | 'too large' | 'no room' | 'broken off';

const mebibyte = 1024 * 1024;
/** In bytes. */
export interface BodyLimits {
  largestBody: number;
  /** What is held of all bodies that are still on their way. */
  mostHeld: number;
}

/** For staff, who send pictures; the words for 413 name the first. */
const staffLimits: BodyLimits = { largestBody: 8 * mebibyte, mostHeld: 64 * mebibyte };
/** What is read and thrown away, so that a browser gets to see the refusal instead of a broken connection. */
const mostThrownAway = 64 * mebibyte;

/** Makes a receiver of request bodies. Together, those it is receiving take at most `mostHeld`. */
export function createBodyReceiver({
  largestBody,
  mostHeld,
}: BodyLimits = staffLimits): (req: IncomingMessage) => Promise<Reception> {
  let heldOfAll = 0;

  /**
   * Receives the whole body before anyone reads it; then `req` gives it to its reader as if it arrived just now.
   * To be called before the event loop turns. Rejects never.
   */
  return (req) => {
    const declared = Number(req.headers['content-length'] ?? 0);
    if (!declared && req.headers['transfer-encoding'] === undefined) return Promise.resolve('complete');
    return new Promise((resolve) => {
      const push = req.push.bind(req);
      let chunks: Buffer[] = [];
      let held = 0;
      let thrownAway = 0;
      let isOpen = true;
      const finish = (reception: Reception) => {
        if (!isOpen) return;
        isOpen = false;
        heldOfAll -= held;
        if (reception === 'complete') for (const chunk of chunks) push(chunk);
        chunks = [];
        resolve(reception);
      };
      const take = (chunk: Buffer) => {
        chunks.push(chunk);
        held += chunk.length;
        heldOfAll += chunk.length;
        if (held > largestBody) finish('too large');
        else if (heldOfAll > mostHeld) finish('no room');
      };
      const throwAway = (chunk: Buffer) => {
        thrownAway += chunk.length;
        if (thrownAway > mostThrownAway) req.socket.destroy();
      };

      if (declared > largestBody) finish('too large');
      req.once('close', () => finish('broken off'));
      req.push = (chunk: Buffer | null) => {
        if (chunk === null) {
          req.push = push;
          finish('complete');
          return push(null);
        }
        if (isOpen) take(chunk);
        else throwAway(chunk);
        return true;
      };
    });
  };
}
