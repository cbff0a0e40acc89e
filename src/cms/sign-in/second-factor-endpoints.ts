import { addDataAndFileToRequest, type Endpoint, Forbidden, type PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';
import { isAdmin } from '../access.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { explain, Refusal } from '../explain.ts';
import { checkedPassword, placeOf } from './checked-password.ts';
import { stillOpen, storedAccount, writeAccount } from './open-session.ts';
import { digestsOf, drawnRecoveryCodes, factorOf, newFactor } from './second-factor.ts';
import { asStored, mustHaveFactor, newOffer } from './second-step.ts';
import { ownSession } from './sessions.ts';
import { forgetFailures } from './tries.ts';

const answer = (body: object) => Response.json(body, { headers: { 'cache-control': 'no-store' } });

/** Who asks, having said the own password once more. */
async function askedWithPassword(req: PayloadRequest): Promise<{ me: User; data: Record<string, unknown> }> {
  if (!req.user) throw new Forbidden(req.t);
  await addDataAndFileToRequest(req);
  const data = (req.data ?? {}) as Record<string, unknown>;
  const { email } = req.user;
  if (!(await checkedPassword(req, { email, password: String(data.password ?? '') })))
    throw new Refusal(explain('password-old-wrong', req));
  await forgetFailures(...placeOf(req, email));
  return { me: req.user, data };
}

async function accountToChange(req: PayloadRequest, id: string): Promise<User> {
  const account = await storedAccount(req, id);
  if (!account) throw new Refusal(req.t('error:notFound'), 404);
  return account;
}

/** What an app is set up with. */
const offer: Endpoint = {
  path: '/second-factor-offer',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t);
    return answer(newOffer(req.user.email));
  },
};

/** Switches the own second factor on, or to another app: `{ password, secret, code }`. All other sessions end. */
const switchOn: Endpoint = {
  path: '/second-factor-on',
  method: 'post',
  handler: async (req) => {
    const { me, data } = await askedWithPassword(req);
    const made = newFactor(req.payload, { secret: String(data.secret ?? ''), code: String(data.code ?? '') });
    if (!made) throw new Refusal(explain('code-wrong', req));
    const stored = asStored(made.factor);
    await inTransaction(req, async () => {
      const account = await accountToChange(req, me.id);
      const staying = stillOpen(account.sessions).filter(({ id }) => id === ownSession(req));
      await writeAccount(req, account, { ...stored, sessions: staying });
    });
    return answer({ codes: made.codes, since: stored.secondFactorSince });
  },
};

/** Draws ten recovery codes anew: `{ password }`. Those before are no good any more. */
const drawCodes: Endpoint = {
  path: '/recovery-codes',
  method: 'post',
  handler: async (req) => {
    const { me } = await askedWithPassword(req);
    const codes = drawnRecoveryCodes();
    await inTransaction(req, async () => {
      const account = await accountToChange(req, me.id);
      const factor = factorOf(account);
      if (!factor) throw new Refusal(explain('second-factor-none', req));
      await writeAccount(req, account, { secondFactor: { ...factor, recovery: digestsOf(codes) } });
    });
    return answer({ codes });
  },
};

/** Switches a second factor off, the own one or, for admins, a colleague's who has lost the telephone. */
const switchOff: Endpoint = {
  path: '/:id/second-factor-off',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id);
    const isOwn = String(req.user?.id) === id;
    if (!isOwn && !isAdmin(req)) throw new Forbidden(req.t);
    const { me } = await askedWithPassword(req);
    if (isOwn && (await mustHaveFactor(req, me))) throw new Refusal(explain('second-factor-required', req));
    await inTransaction(req, async () => {
      await writeAccount(req, await accountToChange(req, id), { secondFactor: null, secondFactorSince: null });
    });
    return answer({});
  },
};

/** Where the own account switches its second factor on and off. */
export const secondFactorEndpoints: Endpoint[] = [offer, switchOn, drawCodes, switchOff];
