import { randomUUID } from 'node:crypto';
import { generatePayloadCookie, getFieldsToSign, jwtSign, type PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Known } from './checked-password.ts';

export type Session = NonNullable<User['sessions']>[number];

/** Those that have not ended by themselves. */
export const stillOpen = (sessions: User['sessions'], now = Date.now()): Session[] =>
  (sessions ?? []).filter(({ expiresAt }) => Date.parse(expiresAt) > now);

/** An account as it is stored, with what nobody is shown. */
export async function storedAccount(req: PayloadRequest, id: string): Promise<User | null> {
  return req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } }, req });
}

/** Writes a part of an account. No form of it that is open is told that somebody has saved meanwhile. */
export async function writeAccount(req: PayloadRequest, id: string, data: Partial<User>): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'users',
    id,
    data: { ...data, updatedAt: null },
    req,
    returning: false,
  });
}

/** What signs a browser in. */
export interface SignedIn {
  cookie: string;
  /** When the session ends unless it is used, in seconds since 1970. */
  exp: number;
  user: User;
}

/**
 * Opens a session beside those that are open. Payload's own way reads the account before the password is checked and
 * writes it back whole: of two who sign in at once one would be signed out, and what was changed meanwhile undone.
 * @returns null where the password was changed since it was checked, or the account is gone
 */
export async function openSession(req: PayloadRequest, known: Known): Promise<SignedIn | null> {
  const { config } = req.payload.collections.users;
  const session = newSession(config.auth.tokenExpiration);
  const user = await inTransaction(req, async () => {
    const stored = await storedAccount(req, known.id);
    if (stored?.hash !== known.hash) return null;
    await writeAccount(req, known.id, { sessions: [...stillOpen(stored.sessions), session] });
    return stored;
  });
  if (!user) return null;
  const fieldsToSign = getFieldsToSign({
    collectionConfig: config,
    email: user.email,
    sid: session.id,
    user: { ...user, collection: 'users' },
  });
  const { tokenExpiration } = config.auth;
  const { exp, token } = await jwtSign({ fieldsToSign, secret: req.payload.secret, tokenExpiration });
  const { cookiePrefix } = req.payload.config;
  const cookie = generatePayloadCookie({ collectionAuthConfig: config.auth, cookiePrefix, token });
  return { cookie, exp, user: await asShown(req, user) };
}

function newSession(seconds: number): Session {
  const now = Date.now();
  return {
    id: randomUUID(),
    createdAt: new Date(now).toISOString(),
    expiresAt: new Date(now + seconds * 1000).toISOString(),
  };
}

/** What the owner of an account may read of it. */
async function asShown(req: PayloadRequest, { id }: User): Promise<User> {
  const user: User = { ...(await req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })) };
  req.user = { ...user, collection: 'users' };
  return req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: false, user: req.user });
}
