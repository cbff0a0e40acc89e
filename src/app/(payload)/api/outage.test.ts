import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Explanation, explain } from '../../../cms/explain.ts';
import { pauseAfter } from '../../../cms/sign-in/tries.ts';
import { inRequest } from '../../../inside/current-request.ts';
import { describeOnEachDatabase } from '../../../testing/databases.ts';
import { hearLog } from '../../../testing/hear-log.ts';
import { damage, openWay, type Way } from '../../../testing/outage.ts';
import { makeUser, openPayload, testPassword } from '../../../testing/payload.ts';
import { openRest, type Rest } from '../../../testing/rest.ts';
import { makeSample } from '../../../testing/samples.ts';

const json = { 'content-type': 'application/json' };

describeOnEachDatabase('While the database is away', (database) => {
  let way: Way | undefined;
  let payload: Payload;
  let rest: Rest;
  let session: Record<string, string>;
  let group: string;
  const log: string[] = [];

  beforeAll(async () => {
    way = database.name === 'MongoDB' ? await openWay(database.url()) : undefined;
    payload = await openPayload(way?.url ?? database.url());
    const editor = await makeUser(payload, 'editor');
    await makeUser(payload, 'admin');
    group = await makeSample(payload, 'category-groups', 'published');
    rest = await openRest();
    session = { ...json, ...(await rest.signIn(editor)) };
    hearLog(log);
    if (way) way.cut();
    else await damage(rest.payload, database.url());
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    way?.cut();
    await rest?.close();
    await payload?.destroy();
  });

  const away = (explanation: Explanation, language = 'de') => {
    const message = explain(explanation, { i18n: { language } } as Parameters<typeof explain>[1]);
    return { status: 503, body: { errors: [{ message }] } };
  };
  const credentials = JSON.stringify({ email: 'admin@example.org', password: testPassword });
  const signIn = () => rest.ask('POST', 'users/login', json, credentials);
  const save = (headers = session) =>
    rest.ask('PATCH', `category-groups/${group}`, headers, JSON.stringify({ name: 'Anders' }));

  it('whoever saves is told so, and the name of the request by which the log is searched', async () => {
    const english = { ...session, cookie: `${session.cookie}; payload-lng=en` };
    const named = inRequest({ id: '7F3K-Q2MD' }, () => save());
    const answers = await Promise.all([save(), save(english), named]);
    const { status, body } = away('away-writing');
    const errors = body.errors.map(({ message }) => ({ message: `${message} (7F3K-Q2MD)` }));
    expect(answers).toEqual([away('away-writing'), away('away-writing', 'en'), { status, body: { errors } }]);
  });

  it('whoever reads is told so, whatever was asked, and nobody that they are not signed in', async () => {
    const queries = ['actors', 'actors?limit=1', 'actors?where[name][like]=canary', 'globals/site'];
    const answers = await Promise.all([
      ...queries.map((query) => rest.ask('GET', query)),
      rest.ask('GET', 'users/me', session),
    ]);
    expect(answers).toEqual(Array(5).fill(away('away-reading')));
  });

  it('whoever signs in is told so, and nothing is counted', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, signIn));
    expect(answers).toEqual(Array(12).fill(away('away-login')));
    const { triesOf } = await import('../../../cms/sign-in/tries.ts');
    expect(await triesOf('admin@example.org', '')).toMatchObject({ isHeldBack: false, pause: pauseAfter(0) });
  });

  it('the log holds a few lines, without SQL or what was asked for', () => {
    expect(log.length).toBeLessThan(20);
    expect(log.join('\n')).toContain('the database is away');
    expect(log.filter((line) => /\bselect\b|\bupdate\b|canary|example\.org|\n/i.test(line))).toEqual([]);
  });

  // A damaged file has to be replaced, and the site started anew.
  if (database.name === 'MongoDB') {
    it('all is well again when it is back', async () => {
      await way?.mend();
      await vi.waitFor(async () => expect((await save()).status).toBe(200), { timeout: 20_000 });
      expect((await signIn()).status).toBe(200);
    });
  }
});
