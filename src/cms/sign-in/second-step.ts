import type { PayloadRequest } from 'payload';
import { qrCodeOf } from '../../domain/take-along/qr-code.ts';
import type { User } from '../../payload-types.ts';
import { explain } from '../explain.ts';
import { appAddress, appSecretOf, drawnSecret, factorOf, newFactor, takeCode } from './second-factor.ts';
import { forgetCodes, takeCodeTry } from './tries.ts';

/** What is sent besides the password: a code, and with it the secret where an app is set up on the way. */
export interface Given {
  code: string;
  secret: string;
}

/** What an app is set up with. */
export interface Offer {
  secret: string;
  qr: { size: number; path: string };
}

/** Why there is no session yet though the password is right. */
export interface Pending {
  needs: 'code' | 'setup';
  message: string;
  offer?: Offer;
}

/** What is to be stored with the session, and the recovery codes of an app that was set up on the way. */
export interface Admitted {
  write: Partial<User>;
  codes?: string[];
}

/** A secret for an app, drawn anew each time. Nothing is stored before a code has come back. */
export function newOffer(email: string, secret = drawnSecret()): Offer {
  return { secret, qr: qrCodeOf(appAddress(secret, email)) };
}

/** Whether an account has to have a second factor. */
export async function mustHaveFactor(req: PayloadRequest, { role }: Pick<User, 'role'>): Promise<boolean> {
  if (role !== 'admin') return false;
  const rules = await req.payload.findGlobal({ slug: 'account-rules', depth: 0, overrideAccess: true, req });
  return rules.secondFactorForAdmins === true;
}

/** What stands between the right password of an account and a session. */
export async function admit(req: PayloadRequest, account: User, given: Given): Promise<Admitted | Pending> {
  const factor = factorOf(account);
  if (!factor) return admitWithout(req, account, given);
  const isReadable = appSecretOf(req.payload, factor) !== null;
  if (!given.code) return { needs: 'code', message: explain(isReadable ? 'code-needed' : 'code-needed-recovery', req) };
  const used = (await takeCodeTry(account.id)) ? takeCode(req.payload, factor, given.code) : null;
  if (!used) return { needs: 'code', message: explain('code-wrong', req) };
  await forgetCodes(account.id);
  return { write: { secondFactor: { ...used } } };
}

/** Whoever must have a second factor and has none sets it up on the way in: nobody is locked out by the rule. */
async function admitWithout(req: PayloadRequest, account: User, given: Given): Promise<Admitted | Pending> {
  if (!(await mustHaveFactor(req, account))) return { write: {} };
  const made = given.code ? newFactor(req.payload, given) : null;
  if (made) return { write: asStored(made.factor), codes: made.codes };
  const message = explain(given.code ? 'code-wrong' : 'code-setup', req);
  return { needs: 'setup', message, offer: newOffer(account.email, given.secret || undefined) };
}

/** A second factor and since when there is one. */
export const asStored = (factor: object): Partial<User> => ({
  secondFactor: { ...factor },
  secondFactorSince: new Date().toISOString(),
});
