import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts an attempt under a key and answers with the seconds to wait, 0 when it may go on. */
export type Throttle = (key: string) => Promise<number>;

/** Makes a throttle that lets through so many attempts in so many seconds, for each key. */
export function createThrottle(attempts: number, seconds: number): Throttle {
  const limiter = new RateLimiterMemory({ points: attempts, duration: seconds });
  return async (key) => {
    try {
      await limiter.consume(key);
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  };
}
