import { getPayload, type Payload } from 'payload';
import type { User } from '../payload-types.ts';
import { testOrigin, testPassword } from './payload.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Headers = Record<string, string>;

/** The REST API as the site serves it, its guard included. */
export interface Rest {
  /** The one behind it. */
  payload: Payload;
  /** @param path what follows `/api/`, query included */
  ask(method: Method, path: string, headers?: Headers, body?: string): Promise<{ status: number; body: unknown }>;
  /** The same with any bytes, and the whole answer; `HEAD` as Next asks it. */
  send(method: Method | 'HEAD', path: string, headers?: Headers, body?: BodyInit): Promise<Response>;
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

  async function answer(
    method: Method | 'HEAD',
    path: string,
    headers: Headers = {},
    body?: BodyInit,
  ): Promise<Response> {
    const slug = (path.split('?')[0] ?? '').split('/');
    const request = new Request(`${testOrigin}/api/${path}`, { method, headers, body });
    return route[method === 'HEAD' ? 'GET' : method](request, { params: Promise.resolve({ slug }) });
  }

  return {
    payload,
    send: answer,
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

/** What came back, and the first thing that it says went wrong. */
export interface Answer {
  status: number;
  body: Record<string, unknown>;
  problem: string;
}

/** Sends JSON as one account, in the language that it works in. */
export type Write = (method: 'POST' | 'PATCH', path: string, data: object, language?: string) => Promise<Answer>;

/** Signs an account in, to write again and again. */
export async function writerOf(rest: Rest, user: User): Promise<Write> {
  const session = await rest.signIn(user);
  return async (method, path, data, language = 'de') => {
    const headers = { ...session, 'content-type': 'application/json', 'accept-language': language };
    const { status, body } = await rest.ask(method, path, headers, JSON.stringify(data));
    const { errors } = body as { errors?: { message: string }[] };
    return { status, body: body as Record<string, unknown>, problem: errors?.[0]?.message ?? '' };
  };
}
