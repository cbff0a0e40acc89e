import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const throttled = new Set(
  ['login', 'forgot-password', 'first-register', 'reset-password'].map((operation) => `/api/users/${operation}`),
);
const attemptsPerMinute = 20;

/**
 * Makes a counter of attempts to sign in, by the address of the client's socket: no header is trusted with it.
 * It answers with the seconds to wait, 0 when the attempt may go on.
 */
export function createSignInThrottle(): (path: string, remoteAddress: string | undefined) => Promise<number> {
  const limiter = new RateLimiterMemory({ points: attemptsPerMinute, duration: 60 });
  return async (path, remoteAddress = '') => {
    if (!throttled.has(path)) return 0;
    try {
      await limiter.consume(networkOf(remoteAddress));
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  };
}

/** One client has a whole /64 of IPv6 addresses to come from (RFC 6177), but one of IPv4. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array(8 - groups.length - rest.length).fill('0') : [];
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}
