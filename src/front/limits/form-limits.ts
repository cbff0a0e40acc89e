import type { IncomingMessage } from 'node:http';
import type { SecuritySetting } from '../doors/security-headers.ts';
import { createClientWord } from './client-network.ts';
import { lengthOfBody, readBody, throwBodyAway } from './request-body.ts';
import { createRoom } from './room.ts';
import { createThrottle } from './throttle.ts';

/** What a form has sent; or why it is not read, with the seconds to wait; or that nobody waits for an answer. */
export type ReceivedForm = { body: Buffer } | { status: 411 | 413 | 429; seconds?: number } | 'broken off';

const kibibyte = 1024;
/** In bytes; the words for 413 name it. */
const largestForm = 64 * kibibyte;
const room = { ofAll: 16 * kibibyte * kibibyte, ofEach: 512 * kibibyte };
const period = 600;
const mostForms = { ofOne: 30, ofAll: 600 };

/**
 * Makes the receiver of forms. Each client may send so many in a time, all of them together so many more. Of a client's
 * address nothing is held but the word that stands for it.
 */
export function createFormLimits(
  setting: SecuritySetting,
  most = mostForms,
): (req: IncomingMessage) => Promise<ReceivedForm> {
  const placeFor = createRoom(room);
  const ofOne = createThrottle(most.ofOne, period);
  const ofAll = createThrottle(most.ofAll, period);
  const clientOf = createClientWord(setting);

  async function receive(req: IncomingMessage): Promise<ReceivedForm> {
    const length = lengthOfBody(req);
    if (length === null) return { status: 411 };
    if (length > largestForm) return { status: 413 };
    const client = clientOf(req);
    const seconds = (await ofOne(client)) || (await ofAll('all'));
    if (seconds) return { status: 429, seconds };
    const leave = placeFor(length, client);
    if (!leave) return { status: 429, seconds: 10 };
    const body = await readBody(req);
    leave();
    return body ? { body } : 'broken off';
  }

  return async (req) => {
    const reception = await receive(req);
    if (typeof reception === 'object' && 'status' in reception) throwBodyAway(req);
    return reception;
  };
}
