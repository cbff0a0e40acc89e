import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** So many days a body can answer by a link. */
export const daysOfLink = 28;

const day = 24 * 60 * 60 * 1000;
const form = /^([0-9a-z]{8,9})-([0-9a-f-]{24,36})\.([\w-]{43})$/;

/** Which entry a link is for, and when it was made. */
export interface LinkClaim {
  entry: string;
  /** In milliseconds since 1970. */
  madeAt: number;
}

/** Whether a text has the form of what stands in a link; whether it is ours is not known here. */
export const isLinkText = (text: string): boolean => form.test(text);

/** What stands in the link by which a body answers for its entry: only who knows the secret can make it. */
export function linkText({ entry, madeAt }: LinkClaim, secret: string): string {
  const claim = `${madeAt.toString(36)}-${entry}`;
  return `${claim}.${signatureOf(claim, secret)}`;
}

/** What a link is for; null where it is not ours. Its age is not looked at. */
export function claimOf(text: string, secret: string): LinkClaim | null {
  const [, time = '', entry = '', signature = ''] = form.exec(text) ?? [];
  const [given, own] = [Buffer.from(signature), Buffer.from(signatureOf(`${time}-${entry}`, secret))];
  if (given.length !== own.length || !timingSafeEqual(given, own)) return null;
  return { entry, madeAt: Number.parseInt(time, 36) };
}

/** Whether a link has been valid for longer than it may be, or is of a time to come. */
export function isTooOld({ madeAt }: LinkClaim, now = Date.now()): boolean {
  return madeAt > now + day || now - madeAt > daysOfLink * day;
}

/** A key for these links alone: what is signed elsewhere with the same secret never passes for one (RFC 5869). */
function signatureOf(claim: string, secret: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'links by which a body confirms its entry', 32));
  return createHmac('sha256', key).update(claim).digest('base64url');
}
