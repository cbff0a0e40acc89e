import { setTimeout as wait } from 'node:timers/promises';
import { type Endpoint, generatePayloadCookie, loginOperation } from 'payload';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { explain } from '../explain.ts';

/** Failed tries an account may have in a quarter of an hour; more are refused without being checked. */
const failures = new RateLimiterMemory({ points: 10, duration: 15 * 60 });

/** No answer comes earlier, so that its time does not tell whether the account exists. In milliseconds. */
const answersAfter = 400;

/**
 * Signs staff in. Unknown account, wrong password and too many tries get the same answer after the same time: Payload's
 * own endpoint answers unknown accounts 15 times faster and locks known ones out.
 */
export const login: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    const earliest = wait(answersAfter);
    const data = await readCredentials(req);
    const account = data.email.trim().toLowerCase();
    const tried = await failures.get(account);
    try {
      if ((tried?.consumedPoints ?? 0) >= 10) throw new Error('too many tries');
      const collection = req.payload.collections.users;
      const result = await loginOperation({ collection, data, depth: 0, overrideAccess: false, req });
      await failures.delete(account);
      await earliest;
      return Response.json(
        { message: req.t('authentication:passed'), user: result.user, exp: result.exp },
        {
          headers: {
            'Set-Cookie': generatePayloadCookie({
              collectionAuthConfig: collection.config.auth,
              cookiePrefix: req.payload.config.cookiePrefix,
              token: result.token ?? '',
            }),
          },
        },
      );
    } catch {
      await failures.penalty(account, 1);
      await earliest;
      return Response.json({ errors: [{ message: explain('login-failed', req) }] }, { status: 401 });
    }
  },
};

async function readCredentials(req: Parameters<Endpoint['handler']>[0]): Promise<{ email: string; password: string }> {
  const body: unknown = await readBody(req);
  const { email, password } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const short = (value: unknown) => (typeof value === 'string' && value.length <= 320 ? value : '');
  return { email: short(email), password: short(password) };
}

/** The admin's form sends a form field named `_payload`; programs send JSON. */
async function readBody(req: Parameters<Endpoint['handler']>[0]): Promise<unknown> {
  try {
    if (req.headers.get('content-type')?.startsWith('multipart/form-data')) {
      return JSON.parse(String((await req.formData?.())?.get('_payload')));
    }
    return await req.json?.();
  } catch {
    return null;
  }
}
