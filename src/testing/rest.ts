import { getPayload } from 'payload';
import type { User } from '../payload-types.ts';
import { testOrigin, testPassword } from './payload.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Headers = Record<string, string>;

/** The REST API as the site serves it, its guard included. */
export interface Rest {
  /** @param path what follows `/api/`, query included */
  ask(method: Method, path: string, headers?: Headers, body?: string): Promise<{ status: number; body: unknown }>;
  /** Headers of a browser in which this account has signed in. */
  signIn(user: User): Promise<Headers>;
  close(): Promise<void>;
}

/** Where Payload keeps those that are open: the next one must not find this one. */
const payloads = globalThis as { _payload?: Map<string, unknown> };

/** Opens the API on the database that a test has opened last. */
export async function openRest(): Promise<Rest> {
  const { default: config } = await import('@payload-config');
  const route = await import('../app/(payload)/api/[...slug]/route.ts');
  const payload = await getPayload({ config });
  payload.logger.level = 'silent';

  async function answer(method: Method, path: string, headers: Headers, body?: string): Promise<Response> {
    const slug = (path.split('?')[0] ?? '').split('/');
    const request = new Request(`${testOrigin}/api/${path}`, { method, headers, body });
    return route[method](request, { params: Promise.resolve({ slug }) });
  }

  return {
    ask: async (method, path, headers = {}, body) => {
      const response = await answer(method, path, headers, body);
      return { status: response.status, body: (await response.json()) as unknown };
    },
    signIn: async ({ email }) => {
      const json = { 'content-type': 'application/json' };
      const response = await answer('POST', 'users/login', json, JSON.stringify({ email, password: testPassword }));
      const cookie = response.headers.get('set-cookie')?.split(';')[0];
      if (!cookie) throw new Error(`${email} cannot sign in: ${response.status}`);
      return { cookie, origin: testOrigin };
    },
    close: async () => {
      await payload.destroy();
      payloads._payload?.delete('default');
    },
  };
}
