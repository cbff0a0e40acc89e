import crypto from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { AuthenticationError, isolateObjectProperty, loginOperation, type PayloadRequest } from 'payload';
import { clientHeader } from '../../inside/client-header.ts';
import { insistOnAccounts } from './accounts-there.ts';
import { countFailure, triesOf } from './tries.ts';

export interface Credentials {
  email: string;
  password: string;
}

/** An account whose password was given. */
export interface Known {
  id: string;
  /** What was stored of the password: where it is another one now, nothing may rest on the old one. */
  hash: string;
}

/** Where tries are counted: by account and by the network they come from. */
export const placeOf = (req: PayloadRequest, email: string) =>
  [email.trim().toLowerCase(), req.headers.get(clientHeader) ?? ''] as const;

/**
 * Who has the right password; null, after the same work and time, for all others and who tries too often. Nobody is
 * signed in by it.
 */
export async function checkedPassword(req: PayloadRequest, credentials: Credentials): Promise<Known | null> {
  const [account, network] = placeOf(req, credentials.email);
  const { isHeldBack, pause } = await triesOf(account, network);
  const earliest = wait(pause);
  const known = isHeldBack ? await hashInVain(credentials) : await accountWith(req, credentials);
  if (!known && !isHeldBack) await countFailure(account, network);
  await earliest;
  return known;
}

/** @throws what is no "no": the database is away, Payload is broken */
async function accountWith(req: PayloadRequest, data: Credentials): Promise<Known | null> {
  if (!data.email.trim() || !data.password.trim()) return hashInVain(data);
  const { users } = req.payload.collections;
  const where = { email: { equals: data.email.trim().toLowerCase() } };
  const found = await req.payload.db.findOne<Known>({ collection: 'users', where, select: { hash: true } });
  if (!found) await insistOnAccounts(req.payload);
  // Payload's own check opens a session at once, and puts whoever it was into the request.
  const config = { ...users.config, auth: { ...users.config.auth, useSessions: false } };
  try {
    const asking = isolateObjectProperty(req, ['user', 'transactionID']);
    await loginOperation({ collection: { ...users, config }, data, depth: 0, overrideAccess: true, req: asking });
    return found;
  } catch (error) {
    if (!(error instanceof AuthenticationError)) throw error;
    return found ? null : hashInVain(data);
  }
}

const hash = (password: string) => promisify(crypto.pbkdf2)(password, 'of nobody', 600_000, 32, 'sha256');

/** The work that Payload has with the password of an account that there is. */
async function hashInVain({ password }: Credentials): Promise<null> {
  await hash(password);
  return null;
}
