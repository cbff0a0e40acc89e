import type { Endpoint, PayloadRequest } from 'payload';
import { asciiEmail } from '../../domain/email-address.ts';
import { explain } from '../explain.ts';
import { type Credentials, checkedPassword, placeOf } from './checked-password.ts';
import { openSession, type SignedIn } from './open-session.ts';
import { forgetFailures } from './tries.ts';

/**
 * Signs staff in. Unknown account, wrong password and too many tries get the same answer after the same work: Payload's
 * own endpoint answers unknown accounts 15 times faster and locks known ones out. What fails otherwise (the database is
 * away) is no try.
 */
export const login: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    const result = await signIn(req, await readCredentials(req));
    return result
      ? welcome(req, result)
      : Response.json({ errors: [{ message: explain('login-failed', req) }] }, { status: 401 });
  },
};

async function signIn(req: PayloadRequest, credentials: Credentials, isAgain = false): Promise<SignedIn | null> {
  const known = await checkedPassword(req, credentials);
  if (!known) return null;
  await forgetFailures(...placeOf(req, credentials.email));
  const result = await openSession(req, known);
  // Checking a password stores it anew where Payload has come to hash it otherwise.
  return result || isAgain ? result : signIn(req, credentials, true);
}

function welcome(req: PayloadRequest, { user, exp, cookie }: SignedIn): Response {
  const body = { message: req.t('authentication:passed'), user, exp };
  return Response.json(body, { headers: { 'Set-Cookie': cookie } });
}

async function readCredentials(req: PayloadRequest): Promise<Credentials> {
  const body: unknown = await readBody(req);
  const { email, password } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const short = (value: unknown) => (typeof value === 'string' && value.length <= 320 ? value : '');
  return { email: asciiEmail(short(email)), password: short(password) };
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
