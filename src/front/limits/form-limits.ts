import type { IncomingMessage } from 'node:http';
import type { SecuritySetting } from '../doors/security-headers.ts';
import { createClientWord } from './client-network.ts';
import { createBodyReceiver } from './request-body.ts';
import { createThrottle } from './throttle.ts';

/** What a form has sent; or why it is not read, with the seconds to wait; or that nobody waits for an answer. */
export type FormReception = { body: Buffer } | { status: 413 | 429; seconds?: number } | 'broken off';

const kibibyte = 1024;
/** In bytes; the words for 413 name it. */
const largestForm = 64 * kibibyte;
const mostHeld = 16 * kibibyte * kibibyte;
const period = 600;
const mostOfOne = 30;
const mostOfAll = 600;

/**
 * Makes the receiver of forms. Each client may send so many in a time, all of them together so many more. Of a client's
 * address nothing is held but the word that stands for it.
 */
export function createFormLimits(setting: SecuritySetting): (req: IncomingMessage) => Promise<FormReception> {
  const receive = createBodyReceiver({ largestBody: largestForm, mostHeld });
  const ofOne = createThrottle(mostOfOne, period);
  const ofAll = createThrottle(mostOfAll, period);
  const clientOf = createClientWord(setting);
  return async (req) => {
    const client = clientOf(req);
    const received = receive(req);
    const seconds = (await ofOne(client)) || (await ofAll('all'));
    if (seconds) return { status: 429, seconds };
    switch (await received) {
      case 'complete':
        return { body: await bodyOf(req) };
      case 'too large':
        return { status: 413 };
      case 'no room':
        return { status: 429, seconds: 10 };
      case 'broken off':
        return 'broken off';
    }
  };
}

async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
