import { createHash, randomBytes } from 'node:crypto';
import {
  addDataAndFileToRequest,
  type CollectionBeforeChangeHook,
  type Endpoint,
  Forbidden,
  isolateObjectProperty,
  type Payload,
  type PayloadRequest,
} from 'payload';
import type { User } from '../../payload-types.ts';
import { isAdmin } from '../access.ts';
import { adminAddress } from '../admin-address.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { explain, Refusal } from '../explain.ts';
import { sendMail } from '../mail/mail.ts';
import { invitationMail } from '../mail/mails.ts';
import type { Known } from './checked-password.ts';
import { openSession, storedAccount } from './open-session.ts';
import { refuseWeak } from './password.ts';

/** In milliseconds. */
const week = 7 * 24 * 60 * 60 * 1000;

/** What lets somebody choose a password. It is shown once; the database knows only what can be compared with it. */
export interface PasswordLink {
  link: string;
  /** When it ends, in ISO 8601. */
  until: string;
  /** Since when the account stands as it does now, for a form of it that is open. */
  updatedAt: string;
}

/** What an admin gets to pass on. */
export interface Invitation extends PasswordLink {
  /** Whether a mail is taking it there already. */
  isSent: boolean;
}

/** What is stored of a link: who reads the database cannot use it. */
const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The account whose password a link lets somebody choose; null where it is used, too old, replaced or made up. */
export async function invitedBy(req: PayloadRequest, token: string): Promise<User | null> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [
        { resetPasswordToken: { equals: digestOf(token) } },
        { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
      ],
    },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs[0] ?? null;
}

/**
 * Makes the link by which the owner of an account chooses a password; an earlier one ends.
 * @throws NotFound where there is no such account
 */
export async function inviteTo(
  payload: Payload,
  id: string,
  { validity = week, req }: { validity?: number; req?: PayloadRequest } = {},
): Promise<{ way: PasswordLink; user: User }> {
  const token = randomBytes(32).toString('base64url');
  const until = new Date(Date.now() + validity).toISOString();
  const user = await payload.update({
    collection: 'users',
    id,
    data: { resetPasswordToken: digestOf(token), resetPasswordExpiration: until },
    depth: 0,
    overrideAccess: true,
    ...(req ? { req } : {}),
  });
  return { way: { link: adminAddress(payload, `einladung/${token}`), until, updatedAt: user.updatedAt }, user };
}

/**
 * Gives an admin the link by which a colleague chooses a password, for the first time or anew: one for each account.
 */
export const invite: Endpoint = {
  path: '/:id/invitation',
  method: 'post',
  handler: async (req) => {
    if (!isAdmin(req)) throw new Forbidden(req.t);
    const id = String(req.routeParams?.id);
    if (id === String(req.user?.id)) throw new Refusal(explain('invitation-self', req));
    const { way, user } = await inviteTo(req.payload, id, { req });
    const isSent = await sendMail(req.payload, invitationMail(user, way, req.user?.name ?? null));
    const invitation: Invitation = { ...way, isSent };
    return Response.json(invitation, { headers: { 'cache-control': 'no-store' } });
  },
};

/**
 * Where the link leads: `{ token, password }` sets the password, ends the link and all sessions, and signs in, unless a
 * code is needed.
 */
export const choosePassword: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const { token, password } = (req.data ?? {}) as Record<string, unknown>;
    const account = typeof token === 'string' ? await invitedBy(req, token) : null;
    if (!account) return Response.json({ errors: [{ message: explain('invitation-dead', req) }] }, { status: 403 });
    const wished = typeof password === 'string' ? password : '';
    refuseWeak(wished, account.email, req);
    const known = await chosen(req, String(token), wished);
    const session = known && (await openSession(req, known, { code: '', secret: '' }));
    // A link is not the telephone: who has a second factor signs in with both.
    if (session && 'needs' in session) return Response.json({ needs: session.needs });
    if (!session) return Response.json({ errors: [{ message: explain('invitation-dead', req) }] }, { status: 403 });
    return Response.json({}, { headers: { 'Set-Cookie': session.cookie, 'cache-control': 'no-store' } });
  },
};

/** Sets the password by a link that is still good, and ends the link and all sessions. */
async function chosen(req: PayloadRequest, token: string, password: string): Promise<Known | null> {
  // Whoever is signed in in this browser would stay so.
  const nobody = Object.assign(isolateObjectProperty(req, ['user', 'transactionID']), { user: null });
  return inTransaction(nobody, async () => {
    const account = await invitedBy(nobody, token);
    if (!account) return null;
    await nobody.payload.update({
      collection: 'users',
      id: account.id,
      data: { password, resetPasswordToken: null, state: 'open' },
      depth: 0,
      overrideAccess: true,
      req: nobody,
    });
    const stored = await storedAccount(nobody, account.id);
    return stored?.hash ? { id: account.id, hash: stored.hash } : null;
  });
}

/** A link was sent to an address: with another one, somebody else may hold it. */
export const endInvitation: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data.email && originalDoc?.email && data.email !== originalDoc.email ? { ...data, resetPasswordToken: null } : data;
