import config from '@payload-config';
import { extractJWT, getPayload, getRequestLanguage, parseCookies } from 'payload';
import { explain } from '../../../cms/explain.ts';
import { outageExplanation } from '../../../cms/hooks/tell-outage.ts';
import { insistOnAccounts } from '../../../cms/sign-in/accounts-there.ts';
import { withRequestId } from '../../../inside/current-request.ts';
import { reportFailure } from '../../../inside/failures.ts';
import { isDatabaseAway } from '../../../inside/outage.ts';

/**
 * Whether a request comes from somebody who is signed in.
 * @throws what the database says when it cannot tell
 */
export async function isSignedIn({ headers }: Pick<Request, 'headers'>): Promise<boolean> {
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers });
  if (user) return true;
  // Payload takes whatever fails for "nobody". Whoever brings a session may be somebody, if the database is away.
  if (extractJWT({ headers, payload })) await insistOnAccounts(payload);
  return false;
}

/** Makes a handler say, where it fails because of it, that the database is away: 503, in the reader's language. */
export function tellingOutages<Context>(handler: (request: Request, context: Context) => Promise<Response>) {
  return (request: Request, context: Context): Promise<Response> =>
    handler(request, context).catch((error: unknown) => answerOutage(request, error));
}

async function answerOutage({ headers, method, url }: Request, error: unknown): Promise<Response> {
  if (!isDatabaseAway(error)) throw error;
  reportFailure('api', error);
  const language = getRequestLanguage({ config: await config, cookies: parseCookies(headers), headers });
  const explanation = outageExplanation({ method, path: new URL(url).pathname });
  const message = explain(explanation, { i18n: { language } } as Parameters<typeof explain>[1]);
  return Response.json({ errors: [{ message: withRequestId(message) }] }, { status: 503 });
}
