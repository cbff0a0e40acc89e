import { createHash } from 'node:crypto';

/** A short fingerprint of bytes, fit for an entity tag. */
export function fingerprint(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

const marks = new WeakMap<Buffer, string>();

/** The same of bytes in parts, most of which were seen before: of thousands one is another after an edit. */
export function fingerprintOfParts(parts: Buffer[]): string {
  const whole = createHash('sha256');
  for (const part of parts) {
    const mark = marks.get(part) ?? fingerprint(part);
    marks.set(part, mark);
    whole.update(mark);
  }
  return whole.digest('base64url').slice(0, 22);
}

/**
 * Whether the client already holds the version with this entity tag, by its `If-None-Match` (RFC 9110, 13.1.2: a list,
 * compared weakly, or `*`).
 */
export function holdsVersion(ifNoneMatch: string, entityTag: string): boolean {
  if (ifNoneMatch === entityTag) return true;
  return ifNoneMatch.split(',').some((item) => {
    const tag = item.trim();
    return tag === '*' || tag === entityTag || tag === `W/${entityTag}`;
  });
}
