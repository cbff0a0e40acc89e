import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { testPassword } from '../../testing/payload.ts';
import { codeOf, openSiteWithApps, type SiteWithApps } from '../../testing/people-with-apps.ts';
import { explain } from '../explain.ts';

const password = testPassword;

describeOnEachDatabase('A second factor', (database) => {
  let site: SiteWithApps;
  let { rest, people } = {} as SiteWithApps;

  beforeAll(async () => {
    site = await openSiteWithApps(database.url());
    ({ rest, people } = site);
  });
  afterAll(() => site?.close());

  it('asks for a code after the password, once for each, and opens no session before', async () => {
    const { user, secret } = await people.withApp();
    const before = await people.sessionsOf(user);
    const answer = await people.login(user);
    expect(answer).toMatchObject({ status: 401, body: { needs: 'code' } });
    expect(answer.text).toContain(explain('code-needed', undefined));
    for (const code of ['000000', 'abc', '', ' ', codeOf(secret, -1), codeOf(secret, 5), ['123456'], { ne: '' }])
      expect(await people.login(user, { code })).toMatchObject({ status: 401, body: { needs: 'code' } });
    expect(await people.sessionsOf(user)).toBe(before);
    const typed = codeOf(secret).replace(/^(...)/, ' $1 ');
    expect((await people.login(user, { code: typed })).status).toBe(200);
    expect((await people.login(user, { code: codeOf(secret) })).status).toBe(401);
    expect((await people.login(user, { code: codeOf(secret, 1) })).status).toBe(200);
    expect(await people.sessionsOf(user)).toBe(before + 2);
  });

  it('lets a code in once though it comes twice at the same moment', async () => {
    const { user, secret } = await people.withApp();
    const both = await Promise.all([0, 1].map(() => people.login(user, { code: codeOf(secret) })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('says nothing about itself to whoever has not the password', async () => {
    const { user, secret } = await people.withApp();
    const wrong = { password: 'not the right words', code: codeOf(secret) };
    expect(await people.login(user, wrong)).toEqual(
      await people.login({ ...user, email: 'nobody@example.org' }, wrong),
    );
  });

  it('takes ten wrong codes, from wherever they come, and the password makes none of them forgotten', async () => {
    const { user, secret, codes } = await people.withApp();
    await Promise.all(Array.from({ length: 10 }, () => people.login(user, { code: '000000' })));
    await people.login(user);
    for (const code of [codeOf(secret), codes[0]]) expect((await people.login(user, { code })).status).toBe(401);
  });

  it('can be got round with each of ten recovery codes, once', async () => {
    const { user, codes, session } = await people.withApp();
    expect(new Set(codes).size).toBe(10);
    expect(codes[0]).toMatch(/^\d{4}(-\d{4}){5}$/);
    expect((await people.login(user, { code: codes[0]?.replaceAll('-', ' ') })).status).toBe(200);
    expect((await people.login(user, { code: codes[0] })).status).toBe(401);
    expect((await people.post(session, 'users/recovery-codes', { password: 'not the right words' })).status).toBe(400);
    const { body } = await people.post(session, 'users/recovery-codes', { password });
    expect((await people.login(user, { code: codes[1] })).status).toBe(401);
    expect((await people.login(user, { code: (body.codes as string[])[1] })).status).toBe(200);
  });

  it('is switched on with the password and a code, ending all other sessions, and off with the password', async () => {
    const user = await people.person();
    const [here, elsewhere] = [await rest.signIn(user), await rest.signIn(user)];
    const { secret, qr } = await people.offerFor(here);
    expect([secret, qr.path]).toEqual([expect.stringMatching(/^[A-Z2-7]{32}$/), expect.stringMatching(/^M0/)]);
    const on = (data: object) =>
      people.post(here, 'users/second-factor-on', { password, secret, code: codeOf(secret), ...data });
    for (const wrong of [{ code: '000000' }, { password: 'not the right words' }, { secret: 'short' }, { code: null }])
      expect((await on(wrong)).status).toBe(400);
    expect((await people.login(user)).status).toBe(200);
    expect((await on({})).status).toBe(200);
    const who = async (headers: Record<string, string>) =>
      ((await rest.ask('GET', 'users/me', headers)).body as { user: User }).user;
    expect([(await who(here)).secondFactorSince, await who(elsewhere)]).toEqual([expect.any(String), null]);
    const off = (data: object) => people.post(here, `users/${user.id}/second-factor-off`, data);
    expect((await off({ password: 'not the right words' })).status).toBe(400);
    expect((await people.login(user)).status).toBe(401);
    expect((await off({ password })).status).toBe(200);
    expect((await people.login(user)).status).toBe(200);
  });
});
