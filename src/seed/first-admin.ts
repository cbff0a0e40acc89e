import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';

/**
 * Makes the first account where there is none, so that nobody else can.
 * @param password where missing, one is drawn at random
 * @returns the random password, to be shown once; null where none was drawn or an account already exists
 */
export async function makeFirstAdmin(payload: Payload, email: string, password?: string): Promise<string | null> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true });
  if (totalDocs > 0) return null;
  const chosen = password ?? randomBytes(15).toString('base64url');
  await payload.create({
    collection: 'users',
    data: { email, password: chosen, role: 'admin', name: 'Administration' },
    depth: 0,
    overrideAccess: true,
  });
  return password ? null : chosen;
}
