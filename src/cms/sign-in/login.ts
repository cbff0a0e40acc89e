import crypto from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import {
  AuthenticationError,
  type Endpoint,
  generatePayloadCookie,
  loginOperation,
  type PayloadRequest,
} from 'payload';
import { asciiEmail } from '../../domain/email-address.ts';
import { clientHeader } from '../../inside/client-header.ts';
import { explain } from '../explain.ts';
import { insistOnAccounts } from './accounts-there.ts';
import { countFailure, forgetFailures, triesOf } from './tries.ts';

interface Credentials {
  email: string;
  password: string;
}

/**
 * Signs staff in. Unknown account, wrong password and too many tries get the same answer after the same work: Payload's
 * own endpoint answers unknown accounts 15 times faster and locks known ones out. What fails otherwise (the database is
 * away) is no try.
 */
export const login: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    const result = await checkedSignIn(req, await readCredentials(req));
    return result
      ? welcome(req, result)
      : Response.json({ errors: [{ message: explain('login-failed', req) }] }, { status: 401 });
  },
};

/** Signs in who has the right password; null, after the same work and time, for all others and who tries too often. */
export async function checkedSignIn(req: PayloadRequest, credentials: Credentials): Promise<SignedIn | null> {
  const account = credentials.email.trim().toLowerCase();
  const network = req.headers.get(clientHeader) ?? '';
  const { isHeldBack, pause } = await triesOf(account, network);
  const earliest = wait(pause);
  const result = isHeldBack ? await hashInVain(credentials) : await signIn(req, credentials);
  if (!result && !isHeldBack) await countFailure(account, network);
  if (result) await forgetFailures(account, network);
  await earliest;
  return result;
}

type SignedIn = Awaited<ReturnType<typeof loginOperation>>;

/** @throws what is no "no": the database is away, Payload is broken */
async function signIn(req: PayloadRequest, data: Credentials): Promise<SignedIn | null> {
  if (!data.email.trim() || !data.password.trim()) return hashInVain(data);
  const where = { email: { equals: data.email.trim().toLowerCase() } };
  const { totalDocs } = await req.payload.count({ collection: 'users', where, overrideAccess: true });
  if (!totalDocs) await insistOnAccounts(req.payload);
  try {
    const collection = req.payload.collections.users;
    return await loginOperation({ collection, data, depth: 0, overrideAccess: false, req });
  } catch (error) {
    if (!(error instanceof AuthenticationError)) throw error;
    return totalDocs ? null : hashInVain(data);
  }
}

const hash = (password: string) => promisify(crypto.pbkdf2)(password, 'of nobody', 600_000, 32, 'sha256');

/** The work that Payload has with the password of an account that there is. */
async function hashInVain({ password }: Credentials): Promise<null> {
  await hash(password);
  return null;
}

function welcome(req: PayloadRequest, { user, exp, token }: SignedIn): Response {
  const { cookiePrefix } = req.payload.config;
  const collectionAuthConfig = req.payload.collections.users.config.auth;
  const cookie = generatePayloadCookie({ collectionAuthConfig, cookiePrefix, token: token ?? '' });
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
