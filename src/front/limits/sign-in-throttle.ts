import type { IncomingMessage } from 'node:http';
import type { SecuritySetting } from '../doors/security-headers.ts';
import { clientNetwork } from './client-network.ts';
import { createThrottle } from './throttle.ts';

const throttled =
  /^\/api\/users\/(login|forgot-password|first-register|reset-password|own-password|second-factor-on|recovery-codes|[^/]+\/(invitation|second-factor-off))$/;
const attemptsPerMinute = 20;

/**
 * Makes a counter of attempts to sign in, by the network they come from.
 * It answers with the seconds to wait, 0 when the attempt may go on.
 */
export function createSignInThrottle(
  setting: SecuritySetting,
): (req: IncomingMessage, path: string) => Promise<number> {
  const throttle = createThrottle(attemptsPerMinute, 60);
  return async (req, path) => (throttled.test(path) ? throttle(clientNetwork(req, setting)) : 0);
}
