import { handleEndpoints, type Payload } from 'payload';
import { defaultLocale } from '../i18n/locales.ts';
import { testOrigin, testPassword } from './payload.ts';

/** What came back, and the first thing that it says went wrong. */
export interface RestAnswer {
  status: number;
  body: Record<string, unknown>;
  problem: string;
}

/** Writes over REST: `path` without `/api`, query included. */
export type RestWrite = (
  method: 'PATCH' | 'POST',
  path: string,
  data: object,
  language?: string,
) => Promise<RestAnswer>;

/**
 * The REST API as a signed-in program uses it, without a server before it.
 * @param key the address under which the test opened its Payload
 * @param email of an account that has the password of all tests
 */
export async function signedInRest(payload: Payload, key: string, email: string): Promise<RestWrite> {
  const ask = (method: string, path: string, data: object, headers: Record<string, string>) => {
    const url = new URL(`${testOrigin}/api${path}`);
    // As the guard before the real one does.
    if (!url.searchParams.has('locale')) url.searchParams.set('locale', defaultLocale);
    const request = new Request(url, {
      method,
      headers: { ...headers, origin: testOrigin, 'content-type': 'application/json' },
      body: JSON.stringify(data),
    });
    return handleEndpoints({ config: payload.config, payloadInstanceCacheKey: key, request });
  };
  const signedIn = await ask('POST', '/users/login', { email, password: testPassword }, {});
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (method, path, data, language = 'de') => {
    const answer = await ask(method, path, data, { cookie, 'accept-language': language });
    const body = (await answer.json()) as { errors?: { message: string }[] };
    return { status: answer.status, body, problem: body.errors?.[0]?.message ?? '' };
  };
}
