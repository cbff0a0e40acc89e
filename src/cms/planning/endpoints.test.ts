import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { publishingDesk } from '../../testing/publishing-desk.ts';
import { openRest, type Rest } from '../../testing/rest.ts';
import type { ToldPlan } from './told-plan.ts';

describeOnEachDatabase('Planning over REST', (database) => {
  let payload: Payload;
  let rest: Rest;
  let desk: ReturnType<typeof publishingDesk>;
  let id: string;
  let editor: Record<string, string>;
  let translator: Record<string, string>;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    rest = await openRest();
    const account = await makeUser(payload, 'editor');
    desk = publishingDesk(payload, account);
    id = await desk.prepare();
    editor = await rest.signIn(account);
    translator = await rest.signIn(await makeUser(payload, 'translator'));
  });
  afterAll(async () => {
    await rest?.close();
    await payload?.destroy();
  });

  const send = (method: 'GET' | 'POST' | 'DELETE', path: string, who: object, body?: object, language = 'de') =>
    rest.ask(
      method,
      path,
      { ...who, 'content-type': 'application/json', 'accept-language': language },
      body && JSON.stringify(body),
    );
  const wish = async () => ({
    kind: 'publish',
    day: '30.11.2099',
    time: '9 Uhr',
    parts: [{ path: 'plainWords', locale: 'de' }],
    basedOn: (await desk.form(id)).updatedAt,
  });
  const read = async (who: object, language?: string) =>
    ((await send('GET', `actors/${id}/plans`, who, undefined, language)).body as { plans: ToldPlan[] }).plans;

  it('is for editors, not for translators or strangers', async () => {
    expect((await send('POST', `actors/${id}/plans`, translator, await wish())).status).toBe(403);
    expect((await send('POST', `actors/${id}/plans`, {}, await wish())).status).toBe(401);
    expect((await send('GET', `actors/${id}/plans`, {})).status).toBe(403);
    expect(await read(editor)).toEqual([]);
  });

  it('refuses what it cannot read, and says in the language of the editor what is wrong', async () => {
    const told = await send('POST', `actors/${id}/plans`, editor, { ...(await wish()), time: 'nine' }, 'en');
    expect(told).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('the time') }] } });
    expect(await send('POST', `actors/${id}/plans`, editor, { kind: 'publish' })).toMatchObject({ status: 400 });
    const off = await send('POST', 'globals/site/plans', editor, { kind: 'unpublish', day: '1.1.2099', time: '9' });
    expect(off).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('jeder Seite') }] } });
  });

  it('plans, tells all staff of it in their language, and lets editors take it back', async () => {
    const made = await send('POST', `actors/${id}/plans`, editor, await wish());
    expect(made).toMatchObject({ status: 200, body: { due: '2099-11-30T08:00:00.000Z' } });
    const plan = {
      kind: 'publish',
      due: '2099-11-30T08:00:00.000Z',
      by: 'editor@example.org',
      failure: null,
      hindrance: null,
    };
    expect(await read(translator)).toMatchObject([
      { ...plan, parts: [{ label: 'In einfachen Worten', locale: 'de' }] },
    ]);
    const [told] = await read(editor, 'en');
    expect(told).toMatchObject({ ...plan, parts: [{ label: 'In plain words', locale: 'de' }] });
    await desk.save(id, { plainWords: 'D3' });
    await desk.publish(id, [{ path: 'plainWords', locale: 'de' }]);
    expect(await read(editor, 'en')).toMatchObject([{ failure: null, hindrance: expect.stringContaining('newer') }]);
    const place = `actors/${id}/plans/${told?.id}`;
    expect((await send('DELETE', place, translator)).status).toBe(403);
    expect((await send('DELETE', place, editor)).status).toBe(200);
    expect((await send('DELETE', place, editor)).status).toBe(404);
    expect(await read(editor)).toEqual([]);
  });
});
