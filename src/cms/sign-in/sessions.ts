import { addDataAndFileToRequest, type Endpoint, Forbidden, type PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';
import { isAdmin } from '../access.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { Refusal } from '../explain.ts';
import { type Session, stillOpen, storedAccount, writeAccount } from './open-session.ts';

/** A session as its owner and admins see it. Nothing is known of the device, nor of where it is. */
export interface ShownSession {
  id: string;
  /** When somebody signed in; it ends by itself at `until` unless it is used. Both in ISO 8601. */
  since: string | null;
  until: string;
  /** Whether who asks is signed in by it. */
  isThis: boolean;
}

/** By which session the request comes. */
export const ownSession = (req: PayloadRequest): string | null => (req.user as { _sid?: string } | null)?._sid ?? null;

/** @throws Forbidden for everybody but the owner of an account and admins, NotFound where there is none */
async function readAccount(req: PayloadRequest): Promise<User> {
  const id = String(req.routeParams?.id);
  if (!isAdmin(req) && String(req.user?.id) !== id) throw new Forbidden(req.t);
  const account = await storedAccount(req, id);
  if (!account) throw new Refusal(req.t('error:notFound'), 404);
  return account;
}

const shown = (req: PayloadRequest, sessions: Session[]): ShownSession[] =>
  sessions
    .map(({ id, createdAt, expiresAt }) => ({
      id,
      since: createdAt ?? null,
      until: expiresAt,
      isThis: id === ownSession(req),
    }))
    .sort((one, other) => (other.since ?? '').localeCompare(one.since ?? ''));

/** The sessions of an account, newest first. */
export const listSessions: Endpoint = {
  path: '/:id/sessions',
  method: 'get',
  handler: async (req) => {
    const { sessions } = await readAccount(req);
    return Response.json({ sessions: shown(req, stillOpen(sessions)) }, { headers: { 'cache-control': 'no-store' } });
  },
};

/** Ends one session of an account (`{ session }`), or all but the one that asks. */
export const endSessions: Endpoint = {
  path: '/:id/end-sessions',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const { session } = (req.data ?? {}) as Record<string, unknown>;
    const left = await inTransaction(req, async () => {
      const account = await readAccount(req);
      const isToStay = ({ id: one }: Session) =>
        typeof session === 'string' ? one !== session : one === ownSession(req);
      const staying = stillOpen(account.sessions).filter(isToStay);
      await writeAccount(req, account, { sessions: staying });
      return staying;
    });
    return Response.json({ sessions: shown(req, left) });
  },
};
