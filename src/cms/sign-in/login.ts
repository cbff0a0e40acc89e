import type { Endpoint, PayloadRequest } from 'payload';
import { asciiEmail } from '../../domain/email-address.ts';
import { explain } from '../explain.ts';
import { type Credentials, checkedPassword, placeOf } from './checked-password.ts';
import { openSession, type SignedIn } from './open-session.ts';
import { isSecret } from './second-factor.ts';
import type { Given, Pending } from './second-step.ts';
import { forgetFailures } from './tries.ts';

/**
 * Signs staff in. Unknown account, wrong password and too many tries get the same answer after the same work: Payload's
 * own endpoint answers unknown accounts 15 times faster and locks known ones out. What fails otherwise (the database is
 * away) is no try. Where an account has a second factor, its `code` comes with the password:
 * until then there is no session, and the answer says what it `needs`.
 */
export const login: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    const result = await signIn(req, await readSent(req));
    if (!result) return refuse({ message: explain('login-failed', req) });
    return 'needs' in result ? refuse(result) : welcome(req, result);
  },
};

async function signIn(
  req: PayloadRequest,
  sent: Credentials & Given,
  isAgain = false,
): Promise<SignedIn | Pending | null> {
  const known = await checkedPassword(req, sent);
  if (!known) return null;
  const result = await openSession(req, known, sent);
  // Checking a password stores it anew where Payload has come to hash it otherwise.
  if (!result && !isAgain) return signIn(req, sent, true);
  if (result && !('needs' in result)) await forgetFailures(...placeOf(req, sent.email));
  return result;
}

function refuse({ message, ...more }: { message: string } & Partial<Pending>): Response {
  return Response.json({ errors: [{ message }], ...more }, { status: 401, headers: { 'cache-control': 'no-store' } });
}

function welcome(req: PayloadRequest, { user, exp, cookie, codes }: SignedIn): Response {
  const body = { message: req.t('authentication:passed'), user, exp, codes };
  return Response.json(body, { headers: { 'Set-Cookie': cookie, 'cache-control': 'no-store' } });
}

async function readSent(req: PayloadRequest): Promise<Credentials & Given> {
  const body: unknown = await readBody(req);
  const sent = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const short = (value: unknown) => (typeof value === 'string' && value.length <= 320 ? value : '');
  const secret = short(sent.secret);
  return {
    email: asciiEmail(short(sent.email)),
    password: short(sent.password),
    code: short(sent.code).trim(),
    secret: isSecret(secret) ? secret : '',
  };
}

/** The admin's form sends a form field named `_payload`; programs send JSON. */
async function readBody(req: PayloadRequest): Promise<unknown> {
  try {
    if (req.headers.get('content-type')?.startsWith('multipart/form-data')) {
      return JSON.parse(String((await req.formData?.())?.get('_payload')));
    }
    return await req.json?.();
  } catch (error) {
    // Neither JSON nor a form.
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}
