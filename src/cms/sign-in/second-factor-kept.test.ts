import { createClient } from '@libsql/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { testPassword } from '../../testing/payload.ts';
import { codeOf, openSiteWithApps, type SiteWithApps } from '../../testing/people-with-apps.ts';
import { explain } from '../explain.ts';
import { accountCommand } from './account-command.ts';
import { factorOf } from './second-factor.ts';
import type { Offer } from './second-step.ts';

const password = testPassword;

describeOnEachDatabase('A second factor that is there', (database) => {
  let site: SiteWithApps;
  let { payload, rest, people } = {} as SiteWithApps;

  beforeAll(async () => {
    site = await openSiteWithApps(database.url());
    ({ payload, rest, people } = site);
  });
  afterAll(() => site?.close());

  it('is shown to nobody, and written by no other way', async () => {
    const { user, session, secret } = await people.withApp('admin');
    const stored = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: user.id } } });
    const { secret: kept, recovery } = factorOf(stored ?? user) ?? { secret: '', recovery: [] };
    const all = JSON.stringify(stored);
    expect(all).not.toContain(secret);
    for (const path of [
      'users?depth=2',
      `users/${user.id}?showHiddenFields=true`,
      'users/me',
      `users/${user.id}?select[secondFactor]=true`,
    ]) {
      const text = JSON.stringify((await rest.ask('GET', path, session)).body);
      expect(text).toContain(user.id);
      for (const part of ['"secondFactor"', kept, recovery[0] ?? '']) expect(text).not.toContain(part);
    }
    for (const where of ['where[secondFactor][exists]=true', 'where[secondFactor.secret][like]=a'])
      expect((await rest.ask('GET', `users?${where}`, session)).status).toBe(400);
    const data = { name: 'Neu', secondFactor: null, secondFactorSince: null };
    expect((await people.post(session, `users/${user.id}`, data, 'PATCH')).status).toBe(200);
    expect(await payload.db.findOne({ collection: 'users', where: { id: { equals: user.id } } })).toMatchObject({
      name: 'Neu',
      secondFactor: stored?.secondFactor,
      secondFactorSince: stored?.secondFactorSince,
    });
  });

  it('is needed after a link to a new password, too', async () => {
    const { user, secret } = await people.withApp();
    const token = (await accountCommand(payload, ['reset', user.email])).at(-1)?.split('/').at(-1);
    expect(await people.post({}, 'users/reset-password', { token, password })).toMatchObject({
      status: 200,
      body: { needs: 'code' },
    });
    expect(await people.sessionsOf(user)).toBe(0);
    expect((await people.login(user)).status).toBe(401);
    expect((await people.login(user, { code: codeOf(secret) })).status).toBe(200);
  });

  it('is taken off by admins and by whoever runs the site for who has lost the telephone', async () => {
    const [first, second] = [await people.withApp(), await people.withApp()];
    const admin = await rest.signIn(await people.person('admin'));
    const path = (user: User) => `users/${user.id}/second-factor-off`;
    expect((await people.post(first.session, path(second.user), { password })).status).toBe(403);
    expect((await people.post(admin, path(first.user), { password })).status).toBe(200);
    await accountCommand(payload, ['second-factor-off', second.user.email]);
    const [again] = await accountCommand(payload, ['second-factor-off', second.user.email]);
    expect(again).toContain('hat keinen zweiten Faktor');
    expect([(await people.login(first.user)).status, (await people.login(second.user)).status]).toEqual([200, 200]);
  });

  it('is set up on the way in by admins who must have one', async () => {
    const [admin, editor] = [await people.person('admin'), await people.person()];
    const there = await people.withApp('admin');
    const rule = (secondFactorForAdmins: boolean) =>
      people.post(there.session, 'globals/account-rules', { secondFactorForAdmins });
    const ofEditor = await rest.signIn(editor);
    expect((await people.post(ofEditor, 'globals/account-rules', { secondFactorForAdmins: true })).status).toBe(403);
    expect((await rule(true)).status).toBe(200);
    expect((await people.post(there.session, `users/${there.user.id}/second-factor-off`, { password })).status).toBe(
      400,
    );
    expect((await people.login(editor)).status).toBe(200);
    const { status, body } = await people.login(admin);
    expect([status, body.needs]).toEqual([401, 'setup']);
    const { secret } = body.offer as Offer;
    const again = await people.login(admin, { secret, code: '000000' });
    expect(again).toMatchObject({ status: 401, body: { needs: 'setup', offer: { secret } } });
    expect(await people.sessionsOf(admin)).toBe(0);
    const done = await people.login(admin, { secret, code: codeOf(secret) });
    expect([done.status, done.body.codes]).toEqual([200, expect.any(Array)]);
    expect((await people.login(admin)).body.needs).toBe('code');
    await rule(false);
  });

  it('locks nobody out where the site has got another secret: recovery codes are good, and the command helps', async () => {
    const { user, secret, codes } = await people.withApp();
    const old = rest.payload.secret;
    try {
      rest.payload.secret = '0'.repeat(32);
      expect((await people.login(user)).text).toContain(explain('code-needed-recovery', undefined));
      expect((await people.login(user, { code: codeOf(secret) })).status).toBe(401);
      expect((await people.login(user, { code: codes[0] })).status).toBe(200);
      await accountCommand(payload, ['second-factor-off', user.email]);
      expect((await people.login(user)).status).toBe(200);
    } finally {
      rest.payload.secret = old;
    }
  });

  if (database.name === 'SQLite') {
    it('lies encrypted in the file', async () => {
      const { secret, codes } = await people.withApp();
      const file = createClient({ url: database.url() });
      const text = JSON.stringify((await file.execute('SELECT * FROM users')).rows);
      file.close();
      expect(text).toContain('recovery');
      for (const part of [secret, codes[0] ?? '', (codes[0] ?? '').replaceAll('-', '')])
        expect(text).not.toContain(part);
    });
  }
});
