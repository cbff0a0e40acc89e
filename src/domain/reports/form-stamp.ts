import { createHmac, timingSafeEqual } from 'node:crypto';

/** Nobody reads and fills in a form in less; in milliseconds. */
const shortest = 3_000;
const longest = 24 * 60 * 60 * 1000;

/**
 * A mark of the time at which a form is shown, which only who knows the secret can make: `mf4x2k1a.` and a signature.
 */
export function formStamp(secret: string, now = Date.now()): string {
  const time = now.toString(36);
  return `${time}.${signatureOf(time, secret)}`;
}

/** Why a form cannot be taken yet or any more; null where it can. A mark that is not ours counts as stale. */
export function stampProblem(stamp: string, secret: string, now = Date.now()): 'too-quick' | 'stale' | null {
  const [time = '', signature = ''] = stamp.split('.');
  const [given, own] = [Buffer.from(signature), Buffer.from(signatureOf(time, secret))];
  if (given.length !== own.length || !timingSafeEqual(given, own)) return 'stale';
  const age = now - Number.parseInt(time, 36);
  if (age > longest) return 'stale';
  return age < shortest ? 'too-quick' : null;
}

function signatureOf(time: string, secret: string): string {
  return createHmac('sha256', secret).update(`form shown at ${time}`).digest('base64url');
}
