import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload, testPassword } from '../../testing/payload.ts';
import { openRest, type Rest } from '../../testing/rest.ts';
import { explain } from '../explain.ts';
import type { Invitation } from './invitation.ts';

const json = { 'content-type': 'application/json' };
const chosen = 'five quite unrelated words';
type Headers = Record<string, string>;

describeOnEachDatabase('An invitation', (database) => {
  let payload: Payload;
  let rest: Rest;
  let admin: Headers;
  let made = 0;
  const others = new Map<string, Headers>([['nobody', {}]]);

  beforeAll(async () => {
    payload = await openPayload(database.url());
    const users = [];
    for (const role of ['admin', 'editor', 'translator'] as const) users.push(await makeUser(payload, role));
    rest = await openRest();
    for (const user of users) others.set(user.role, await rest.signIn(user));
    admin = others.get('admin') ?? {};
    others.delete('admin');
  });
  afterAll(async () => {
    await rest?.close();
    await payload?.destroy();
  });

  const send = async (headers: Headers, path: string, data: object = {}, method: 'POST' | 'PATCH' = 'POST') => {
    const { status, body } = await rest.ask(method, path, { ...json, ...headers }, JSON.stringify(data));
    return { status, body: body as Record<string, unknown>, text: JSON.stringify(body) };
  };
  const newcomer = async (): Promise<User> => {
    made += 1;
    const data = { email: `new${made}@example.org`, name: 'Neu', role: 'editor' };
    const { status, body } = await send(admin, 'users', data);
    expect(status).toBe(201);
    return body.doc as User;
  };
  const invite = async ({ id }: User): Promise<string> => {
    const { status, body } = await send(admin, `users/${id}/invitation`);
    expect(status).toBe(200);
    return (body as unknown as Invitation).link.split('/').at(-1) ?? '';
  };
  const choose = (token: unknown, password: unknown = chosen) => send({}, 'users/reset-password', { token, password });
  const canSignIn = async ({ email }: User, password = chosen) =>
    (await send({}, 'users/login', { email, password })).status === 200;
  const isDead = async (token: unknown) => {
    const { status, text } = await choose(token);
    expect([status, text]).toEqual([403, expect.stringContaining(explain('invitation-dead', undefined))]);
  };

  it('lets a new colleague choose a password once, and is told to nobody else', async () => {
    const user = await newcomer();
    const token = await invite(user);
    expect((await choose(token, 'too short')).text).toContain('12 Zeichen');
    expect((await choose(token, user.email)).status).toBe(400);
    expect((await choose(token)).status).toBe(200);
    expect(await canSignIn(user)).toBe(true);
    await isDead(token);
    const stored = await payload.db.findOne({ collection: 'users', where: { id: { equals: user.id } } });
    for (const seen of [stored, (await rest.ask('GET', 'users?depth=1', admin)).body])
      expect(JSON.stringify(seen)).not.toContain(token);
    expect(JSON.stringify((await rest.ask('GET', 'users?depth=1', admin)).body)).not.toMatch(/reset|hash|salt/i);
  });

  it('is given by admins alone, to others alone', async () => {
    const user = await newcomer();
    for (const [role, headers] of others) {
      const { status, text } = await send(headers, `users/${user.id}/invitation`);
      expect([role, status]).toEqual([role, role === 'nobody' ? 401 : 403]);
      expect(text).not.toContain('einladung');
    }
    const { docs } = await payload.find({ collection: 'users', where: { email: { equals: 'admin@example.org' } } });
    expect((await send(admin, `users/${docs[0]?.id}/invitation`)).status).toBe(400);
    expect((await send(admin, 'users/000000000000000000000000/invitation')).status).toBe(404);
    expect((await send(admin, `users/${user.id}`, { resetPasswordToken: 'mine' }, 'PATCH')).status).toBe(200);
    await isDead('mine');
  });

  it('ends with its time, a newer one, another address and the account', async () => {
    const user = await newcomer();
    const first = await invite(user);
    const second = await invite(user);
    await isDead(first);
    await send(admin, `users/${user.id}`, { email: `other-${user.email}` }, 'PATCH');
    await isDead(second);
    const third = await invite(user);
    const past = { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() };
    await payload.update({ collection: 'users', id: user.id, data: past });
    await isDead(third);
    const fourth = await invite(user);
    await payload.delete({ collection: 'users', id: user.id });
    await isDead(fourth);
    for (const nothing of ['', null, undefined, 1, { not_equals: '' }, ['a']]) await isDead(nothing);
  });

  it('opens a forgotten account, and ends all sessions of it', async () => {
    const user = await newcomer();
    await choose(await invite(user), testPassword);
    const session = await rest.signIn(user);
    const token = await invite(user);
    expect(await canSignIn(user, testPassword)).toBe(true);
    expect((await choose(token)).status).toBe(200);
    expect([await canSignIn(user, testPassword), await canSignIn(user)]).toEqual([false, true]);
    expect((await rest.ask('GET', 'users/me', session)).body).toMatchObject({ user: null });
  });

  it('is the only way to a password for somebody else', async () => {
    const user = await newcomer();
    const message = explain('password-of-others', undefined);
    const data = { email: 'typed@example.org', role: 'editor', password: chosen };
    expect((await send(admin, 'users', data)).text).toContain(message);
    expect((await send(admin, `users/${user.id}`, { password: chosen }, 'PATCH')).text).toContain(message);
    expect(await canSignIn(user)).toBe(false);
  });

  it('is not needed for the own password, which asks for the old one and ends all other sessions', async () => {
    const user = await newcomer();
    await choose(await invite(user), testPassword);
    const [here, elsewhere] = [await rest.signIn(user), await rest.signIn(user)];
    const link = await invite(user);
    const change = (current: unknown, password: unknown) => send(here, 'users/own-password', { current, password });
    expect(await change('not the old one', chosen)).toMatchObject({
      status: 400,
      text: expect.stringContaining(explain('password-old-wrong', undefined)),
    });
    expect((await change(testPassword, 'kurz')).text).toContain('12 Zeichen');
    expect((await send({}, 'users/own-password', { current: testPassword, password: chosen })).status).toBe(401);
    expect(await canSignIn(user, testPassword)).toBe(true);
    expect((await change(testPassword, chosen)).status).toBe(200);
    expect(await canSignIn(user)).toBe(true);
    const who = async (headers: Headers) =>
      ((await rest.ask('GET', 'users/me', headers)).body as { user: unknown }).user;
    expect([await who(here), await who(elsewhere)]).toEqual([expect.objectContaining({ id: user.id }), null]);
    await isDead(link);
  });

  it('cannot be got round by guessing the old password from an open session', async () => {
    const user = await newcomer();
    await choose(await invite(user), testPassword);
    const here = await rest.signIn(user);
    const wrong = { current: 'not the old one', password: chosen };
    await Promise.all(Array.from({ length: 10 }, () => send(here, 'users/own-password', wrong)));
    const { status } = await send(here, 'users/own-password', { current: testPassword, password: chosen });
    expect(status).toBe(400);
  });
});
