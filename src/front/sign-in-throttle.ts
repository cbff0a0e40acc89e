import { networkOf } from './client-network.ts';
import { createThrottle } from './throttle.ts';

const throttled = new Set(
  ['login', 'forgot-password', 'first-register', 'reset-password'].map((operation) => `/api/users/${operation}`),
);
const attemptsPerMinute = 20;

/**
 * Makes a counter of attempts to sign in, by the address of the client's socket: no header is trusted with it.
 * It answers with the seconds to wait, 0 when the attempt may go on.
 */
export function createSignInThrottle(): (path: string, remoteAddress: string | undefined) => Promise<number> {
  const throttle = createThrottle(attemptsPerMinute, 60);
  return async (path, remoteAddress = '') => (throttled.has(path) ? throttle(networkOf(remoteAddress)) : 0);
}
