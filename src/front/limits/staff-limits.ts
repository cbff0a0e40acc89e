import type { IncomingMessage } from 'node:http';
import type { FlatHeaders, SecuritySetting } from '../doors/security-headers.ts';
import { createBodyReceiver } from './request-body.ts';
import { createSignInThrottle } from './sign-in-throttle.ts';

/** Why a request does not reach the app. */
export interface Refusal {
  status: 400 | 405 | 413 | 429;
  headers: FlatHeaders;
}

const reading = ['GET', 'HEAD', 'OPTIONS'];
const writing = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** Whether a request may change something. */
function isWriting(req: IncomingMessage): boolean {
  return writing.includes(req.method ?? '');
}

/**
 * Makes the check of requests for the app: their method, their body, and how often someone tries to sign in.
 * It answers with the reason to refuse, `broken off` when nobody waits for an answer any more, or nothing.
 */
export function createStaffLimits(
  setting: SecuritySetting,
): (req: IncomingMessage, path: string) => Promise<Refusal | 'broken off' | undefined> {
  const receive = createBodyReceiver();
  const secondsToWait = createSignInThrottle(setting);
  return async (req, path) => {
    const allowed = [...reading, ...writing];
    if (!allowed.includes(req.method ?? '')) return { status: 405, headers: ['allow', allowed.join(', ')] };
    if (req.headers.host === undefined) return { status: 400, headers: [] };
    const reception = receive(req);
    const seconds = isWriting(req) ? await secondsToWait(req, path) : 0;
    if (seconds) return { status: 429, headers: ['retry-after', `${seconds}`] };
    switch (await reception) {
      case 'complete':
        return undefined;
      case 'too large':
        return { status: 413, headers: [] };
      case 'no room':
        return { status: 429, headers: ['retry-after', '10'] };
      case 'broken off':
        return 'broken off';
    }
  };
}
