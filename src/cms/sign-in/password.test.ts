import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload, testPassword } from '../../testing/payload.ts';
import { openRest, type Rest, type Write, writerOf } from '../../testing/rest.ts';

/** Whatever may stand where a password is expected. */
const odd = [{}, { a: 1 }, [], ['four unrelated words'], 5, 0, true, false, '', 'x', 'four unrelated words'];

describeOnEachDatabase('The password of an account', (database) => {
  let payload: Payload;
  let rest: Rest;
  let admin: User;
  let write: Write;
  beforeAll(async () => {
    payload = await openPayload(database.url());
    rest = await openRest();
    admin = await makeUser(payload, 'admin');
    write = await writerOf(rest, admin);
  });
  afterAll(async () => {
    await rest?.close();
    await payload?.destroy();
  });

  it.each(odd)('is set by no save of an account, as %j', async (password) => {
    const { totalDocs } = await payload.count({ collection: 'users' });
    const made = await write('POST', 'users', { email: 'new@example.org', role: 'editor', password });
    const saved = await write('PATCH', `users/${admin.id}`, { password, name: 'Anders' });
    const many = await write('PATCH', `users?where[id][equals]=${admin.id}`, { password, name: 'Anders' });
    expect([made.status, saved.status, many.status]).toEqual([400, 400, 400]);
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(totalDocs);
    // The old one is still good, and nothing else of the save was taken.
    await rest.signIn(admin);
    expect((await payload.findByID({ collection: 'users', id: admin.id })).name).toBe(admin.name);
  });

  it.each(odd.filter((password) => typeof password !== 'string'))(
    'is a text wherever one is set, not %j',
    async (sent) => {
      const data = { email: 'new@example.org', role: 'editor', password: sent };
      await expect(payload.create({ collection: 'users', data: data as never })).rejects.toMatchObject({
        name: 'Refusal',
      });
    },
  );

  it.each(odd)('is chosen with no link, and signs nobody in, as %j', async (sent) => {
    const json = { 'content-type': 'application/json' };
    const body = JSON.stringify({ email: sent, password: sent, token: sent, code: sent, secret: sent });
    for (const path of ['users/login', 'users/reset-password', 'users/forgot-password']) {
      const { status } = await rest.ask('POST', path, json, body);
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
    }
    // Each by an account of its own: who is guessed at waits ever longer.
    const data = { email: `${randomUUID()}@example.org`, password: testPassword, role: 'editor' as const };
    const user = await payload.create({ collection: 'users', data, depth: 0 });
    const session = { ...json, ...(await rest.signIn({ ...user, collection: 'users' })) };
    for (const path of ['users/own-password', 'users/second-factor-on', 'users/recovery-codes']) {
      const { status } = await rest.ask('POST', path, session, body);
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
    }
  });

  it('is verified by no mail, and unlocked by nobody: these ways are closed', async () => {
    const session = { 'content-type': 'application/json', ...(await rest.signIn(admin)) };
    for (const path of ['users/verify/x', 'users/verify', 'users/unlock', 'users/verify/x/y'])
      for (const headers of [{}, session])
        expect([path, (await rest.ask('POST', path, headers, '{}')).status]).toEqual([path, 404]);
  });
});
