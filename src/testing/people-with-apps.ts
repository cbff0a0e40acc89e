import { Secret, TOTP } from 'otpauth';
import type { Payload } from 'payload';
import { expect, vi } from 'vitest';
import type { Offer } from '../cms/sign-in/second-step.ts';
import type { User } from '../payload-types.ts';
import { makeUser, openPayload, testPassword } from './payload.ts';
import { openRest, type Rest } from './rest.ts';

type Headers = Record<string, string>;

/** The code that an app shows, `step` half minutes from now. */
export const codeOf = (secret: string, step = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + step * 30_000 });

/** Accounts of a test, and what their owners send. */
function peopleWithApps(payload: Payload, rest: Rest) {
  let made = 0;
  const post = async (headers: Headers, path: string, data: object, method: 'POST' | 'PATCH' = 'POST') => {
    const sent = { 'content-type': 'application/json', ...headers };
    const { status, body } = await rest.ask(method, path, sent, JSON.stringify(data));
    return { status, body: body as Record<string, unknown>, text: JSON.stringify(body) };
  };
  const person = (role: User['role'] = 'editor'): Promise<User> => {
    made += 1;
    const data = { email: `person${made}@example.org`, password: testPassword, role };
    return payload.create({ collection: 'users', data, depth: 0 });
  };
  const offerFor = async (session: Headers) =>
    (await post(session, 'users/second-factor-offer', {})).body as unknown as Offer;
  return {
    post,
    person,
    offerFor,
    login: ({ email }: Pick<User, 'email'>, more: object = {}) =>
      post({}, 'users/login', { email, password: testPassword, ...more }),
    sessionsOf: async ({ id }: User) =>
      (await payload.findByID({ collection: 'users', id, depth: 0 })).sessions?.length ?? 0,
    /** An account with an app, whose code of half a minute ago is used. */
    async withApp(role?: User['role']) {
      const user = await person(role);
      const session = await rest.signIn(user);
      const { secret } = await offerFor(session);
      const data = { password: testPassword, secret, code: codeOf(secret, -1) };
      const { status, body } = await post(session, 'users/second-factor-on', data);
      expect(status).toBe(200);
      return { user, session, secret, codes: body.codes as string[] };
    },
  };
}

/** A site with people who sign in with apps, at an hour that stands still. */
export type SiteWithApps = Awaited<ReturnType<typeof openSiteWithApps>>;

/** Opens one. Until it is closed, no half minute passes between drawing a code and sending it. */
export async function openSiteWithApps(url: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01T12:00:05Z') });
  const payload = await openPayload(url);
  await makeUser(payload, 'admin');
  const rest = await openRest();
  const close = async () => {
    vi.useRealTimers();
    await rest.close();
    await payload.destroy();
  };
  return { payload, rest, people: peopleWithApps(payload, rest), close };
}
