import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Seconds after which failed tries are forgotten. */
const period = 15 * 60;
const mostFailures = 10;

/** By account and network: whoever guesses is held back, and not the owner, who comes from elsewhere. */
const fromHere = new RateLimiterMemory({ points: mostFailures, duration: period });
/** By account alone. */
const fromAnywhere = new RateLimiterMemory({ points: mostFailures, duration: period });

/** Of codes after the right password: nobody else can use them up, so the account alone counts. */
const codes = new RateLimiterMemory({ points: mostFailures, duration: period });

/** Whether a code may still be tried for an account. Counted before it is compared, however many come at once. */
export async function takeCodeTry(account: string): Promise<boolean> {
  return (await codes.penalty(account, 1)).consumedPoints <= mostFailures;
}

/** Forgets the codes tried for an account that has given a right one. */
export async function forgetCodes(account: string): Promise<void> {
  await codes.delete(account);
}

/** Of one account, asked from one network. Kept in memory alone. */
export interface Tries {
  /** Whether nothing more is checked from this network. */
  isHeldBack: boolean;
  /** Milliseconds before which there is no answer. */
  pause: number;
}

/** What has been tried before. */
export async function triesOf(account: string, network: string): Promise<Tries> {
  const [here, anywhere] = [await fromHere.get(`${network} ${account}`), await fromAnywhere.get(account)];
  return { isHeldBack: (here?.consumedPoints ?? 0) >= mostFailures, pause: pauseAfter(anywhere?.consumedPoints ?? 0) };
}

/** Counts a wrong password. */
export async function countFailure(account: string, network: string): Promise<void> {
  await fromHere.penalty(`${network} ${account}`, 1);
  await fromAnywhere.penalty(account, 1);
}

/** Forgets what was tried from a network that has the right password. */
export async function forgetFailures(account: string, network: string): Promise<void> {
  await fromHere.delete(`${network} ${account}`);
}

/** Twice as long after every five failures, wherever they come from, but never so long that the owner gives up. */
export function pauseAfter(failures: number): number {
  return Math.min(400 * 2 ** Math.floor(failures / 5), 6_400);
}
