import { randomUUID } from 'node:crypto';
import { generatePayloadCookie, getFieldsToSign, jwtSign, type PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Known } from './checked-password.ts';
import { type Admitted, admit, type Given, type Pending } from './second-step.ts';

export type Session = NonNullable<User['sessions']>[number];

/** Those that have not ended by themselves. */
export const stillOpen = (sessions: User['sessions'], now = Date.now()): Session[] =>
  (sessions ?? []).filter(({ expiresAt }) => Date.parse(expiresAt) > now);

/** An account as it is stored, with what nobody is shown. */
export async function storedAccount(req: PayloadRequest, id: string): Promise<User | null> {
  return req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } }, req });
}

/**
 * Changes an account that was read in the same transaction: SQLite's adapter writes it whole. No form of it that is
 * open is told that somebody has saved meanwhile.
 */
export async function writeAccount(req: PayloadRequest, account: User, data: Partial<User>): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'users',
    id: account.id,
    data: { ...account, ...data, updatedAt: null },
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
  /** Recovery codes to be shown once, where a second factor was set up on the way. */
  codes?: string[];
}

/**
 * Opens a session beside those that are open. Payload's own way reads the account before the password is checked and
 * writes it back whole: of two who sign in at once one would be signed out, and what was changed meanwhile undone.
 * @param given what was sent besides the password
 * @returns what is still needed; null where the password was changed since it was checked, or the account is gone
 */
export async function openSession(req: PayloadRequest, known: Known, given: Given): Promise<SignedIn | Pending | null> {
  const session = newSession(req.payload.collections.users.config.auth.tokenExpiration);
  const opened = await inTransaction(req, async (): Promise<Pending | (Admitted & { user: User }) | null> => {
    const user = await storedAccount(req, known.id);
    if (user?.hash !== known.hash) return null;
    const admitted = await admit(req, user, given);
    if ('needs' in admitted) return admitted;
    await writeAccount(req, user, { ...admitted.write, sessions: [...stillOpen(user.sessions), session] });
    return { ...admitted, user };
  });
  if (!opened || 'needs' in opened) return opened;
  const { cookie, exp } = await cookieFor(req, opened.user, session);
  return { cookie, exp, user: await asShown(req, opened.user), codes: opened.codes };
}

async function cookieFor({ payload }: PayloadRequest, user: User, { id: sid }: Session) {
  const { config } = payload.collections.users;
  const signed = getFieldsToSign({
    collectionConfig: config,
    email: user.email,
    sid,
    user: { ...user, collection: 'users' },
  });
  const { tokenExpiration } = config.auth;
  const { exp, token } = await jwtSign({ fieldsToSign: signed, secret: payload.secret, tokenExpiration });
  const { cookiePrefix } = payload.config;
  return { exp, cookie: generatePayloadCookie({ collectionAuthConfig: config.auth, cookiePrefix, token }) };
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
