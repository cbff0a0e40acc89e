import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { referenceLetters } from './report-query.ts';

/** Nobody reads and fills in a form in less; in milliseconds. */
const shortest = 3_000;
const longest = 24 * 60 * 60 * 1000;

/**
 * A mark of the time at which a form is shown, another one each time, which only who knows the secret can make:
 * `mf4x2k1a-`, random letters, `.` and a signature.
 */
export function formStamp(secret: string, now = Date.now()): string {
  const shown = `${now.toString(36)}-${randomBytes(9).toString('base64url')}`;
  return `${shown}.${signatureOf(shown, secret)}`;
}

/** Why a form cannot be taken yet or any more; null where it can. A mark that is not ours counts as stale. */
export function stampProblem(stamp: string, secret: string, now = Date.now()): 'too-quick' | 'stale' | null {
  const [shown = '', signature = ''] = stamp.split('.');
  const [given, own] = [Buffer.from(signature), Buffer.from(signatureOf(shown, secret))];
  if (given.length !== own.length || !timingSafeEqual(given, own)) return 'stale';
  const age = now - Number.parseInt(shown, 36);
  if (age > longest) return 'stale';
  return age < shortest ? 'too-quick' : null;
}

/**
 * What a report goes by that is sent with a stamp, to be named on the telephone: `WIW-7F3K-Q2`. It tells nobody how
 * many reports there are, and the form of one stamp has one, however often it is sent.
 */
export function referenceOf(stamp: string, secret: string): string {
  const drawn = createHmac('sha256', secret).update(`reference of ${stamp}`).digest();
  const letters = [...drawn.subarray(0, 6)].map((byte) => referenceLetters[byte % referenceLetters.length]).join('');
  return `WIW-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/**
 * What the page that says thank you is asked for with. It proves that the report came, as anybody could make up a
 * reference, and have the site thank for it.
 */
export function receiptOf(reference: string, secret: string): string {
  const proof = createHmac('sha256', secret).update(`receipt of ${reference}`).digest('base64url').slice(0, 12);
  return `${reference}.${proof}`;
}

/** The reference in a receipt; null where the receipt is not ours. */
export function referenceIn(receipt: string, secret: string): string | null {
  const [reference = ''] = receipt.split('.');
  const [given, own] = [Buffer.from(receipt), Buffer.from(receiptOf(reference, secret))];
  return given.length === own.length && timingSafeEqual(given, own) ? reference : null;
}

function signatureOf(shown: string, secret: string): string {
  return createHmac('sha256', secret).update(`form shown at ${shown}`).digest('base64url');
}
