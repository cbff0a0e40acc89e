import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { planningDesk } from '../../testing/planning-desk.ts';
import { keyOf, publishingDesk } from '../../testing/publishing-desk.ts';
import { isAmong, type Part } from '../publishing/parts.ts';
import { freeCutOff } from './cut-off.ts';
import { failedPlans } from './plans.ts';

describeOnEachDatabase('A plan that is due', (database) => {
  let payload: Payload;
  let editor: User & { collection: 'users' };
  let desk: ReturnType<typeof publishingDesk>;
  let planning: ReturnType<typeof planningDesk>;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    editor = await makeUser(payload, 'editor');
    desk = publishingDesk(payload, editor);
    planning = planningDesk(payload, editor);
  });
  afterAll(() => payload?.destroy());

  const german: Part = { path: 'plainWords', locale: 'de' };
  const english: Part = { path: 'plainWords', locale: 'en' };
  const stateOf = async (id: string) => [await desk.live(id), (await desk.pending(id)).map(keyOf)];

  it('publishes when it is due what was planned, and leaves the rest pending', async () => {
    const id = await desk.prepare();
    const before = await stateOf(id);
    await expect(planning.plan(id, [german])).resolves.toBe('2099-11-30T08:00:00.000Z');
    expect(await stateOf(id)).toEqual(before);
    expect(await planning.planned(id)).toMatchObject([
      {
        kind: 'publish',
        due: '2099-11-30T08:00:00.000Z',
        by: 'editor@example.org',
        title: 'Verein',
        failure: null,
        parts: [german],
      },
    ]);
    expect(await planning.carryOut(id)).toEqual([]);
    expect(await desk.live(id)).toMatchObject({ plainWords: { de: 'D2', en: 'E1' }, foundingYear: 1901 });
    expect(await desk.form(id)).toMatchObject({ plainWordsEn: 'E2', foundingYear: 1902, _status: 'draft' });
  });

  it('publishes what was seen, whatever was written since, which stays a draft', async () => {
    const id = await desk.prepare();
    await planning.plan(id, [german]);
    await desk.save(id, { plainWords: 'half a sen' });
    expect(await planning.carryOut(id)).toEqual([]);
    expect(await desk.live(id)).toMatchObject({ plainWords: { de: 'D2' } });
    expect(await desk.form(id)).toMatchObject({ plainWords: 'half a sen', _status: 'draft' });
  });

  it('publishes what was seen though the draft is published otherwise by then', async () => {
    const id = await desk.prepare();
    await planning.plan(id, [german]);
    await desk.publish(
      id,
      (await desk.pending(id)).map(({ part }) => part).filter((part) => !isAmong([german])(part)),
    );
    expect(await planning.carryOut(id)).toEqual([]);
    expect(await desk.live(id)).toMatchObject({ plainWords: { de: 'D2', en: 'E2' }, foundingYear: 1902 });
  });

  it('publishes what was seen though no draft is left', async () => {
    const id = await desk.prepare();
    await planning.plan(id, [german]);
    const data = { plainWords: 'D1', _status: 'published' } as const;
    await payload.update({ collection: 'actors', id, locale: 'de', data });
    expect(await desk.pending(id)).toEqual([]);
    expect(await planning.carryOut(id)).toEqual([]);
    expect(await desk.live(id)).toMatchObject({ plainWords: { de: 'D2', en: 'E2' } });
    expect((await desk.form(id))._status).toBe('published');
  });

  it('is done when somebody has published the same', async () => {
    const id = await desk.prepare();
    await planning.plan(id, [german]);
    await desk.publish(id, [german]);
    const before = await stateOf(id);
    expect(await planning.carryOut(id)).toEqual([]);
    expect(await stateOf(id)).toEqual(before);
  });

  it('fails, and is told, where something newer was published: nothing of it goes live', async () => {
    const id = await desk.prepare();
    await planning.plan(id, [german, english]);
    await desk.save(id, { plainWords: 'D3' });
    await desk.publish(id, [german]);
    const before = await stateOf(id);
    const failed = [{ failure: expect.stringContaining('Neueres veröffentlicht') }];
    expect(await planning.carryOut(id)).toMatchObject(failed);
    expect(await stateOf(id)).toEqual(before);
    expect((await failedPlans(payload)).filter(({ subject }) => 'id' in subject && subject.id === id)).toMatchObject(
      failed,
    );
  });

  it('fails, and is told, where it could not be published when due: all is as it was', async () => {
    const id = await desk.prepare();
    await planning.plan(id, [german, { path: 'slug', locale: 'de' }]);
    await planning.takeOff(id);
    const before = await stateOf(id);
    expect(await planning.carryOut(id)).toMatchObject([
      { failure: expect.stringContaining('von der Website genommen') },
    ]);
    expect(await stateOf(id)).toEqual(before);
  });

  it('publishes what has never been live', async () => {
    const id = await desk.prepare();
    await planning.takeOff(id);
    expect(await desk.live(id)).toBeNull();
    await planning.plan(
      id,
      (await desk.pending(id)).map(({ part }) => part),
    );
    expect(await planning.carryOut(id)).toEqual([]);
    expect(await desk.live(id)).toMatchObject({ plainWords: { de: 'D2', en: 'E2' } });
    expect((await desk.form(id))._status).toBe('published');
  });

  it('takes off the site, keeps what is pending, and is not for what is not live', async () => {
    const id = await desk.prepare();
    await planning.planOff(id);
    expect(await planning.carryOut(id)).toEqual([]);
    expect(await desk.live(id)).toBeNull();
    expect(await desk.form(id)).toMatchObject({ plainWords: 'D2', _status: 'draft' });
    await expect(planning.planOff(id)).rejects.toThrow('nicht auf der Website');
  });

  it('fails when whoever made it is gone, or may not publish any more', async () => {
    const id = await desk.prepare();
    await planning.plan(id, [german]);
    await payload.update({ collection: 'users', id: editor.id, data: { role: 'translator' } });
    expect(await planning.carryOut(id)).toMatchObject([{ failure: expect.any(String) }]);
    await payload.update({ collection: 'users', id: editor.id, data: { role: 'editor' } });
    expect(await desk.live(id)).toMatchObject({ plainWords: { de: 'D1' } });
  });

  it('that was cut off by a restart is carried out all the same', async () => {
    const id = await desk.prepare();
    await planning.plan(id, [german]);
    const [made] = await planning.planned(id);
    const job = { collection: 'payload-jobs', id: String(made?.id) } as const;
    await payload.update({ ...job, data: { processing: true, waitUntil: '2020-01-01T09:00:00.000Z' } });
    await freeCutOff(payload);
    await payload.jobs.run();
    expect(await desk.live(id)).toMatchObject({ plainWords: { de: 'D1' } });
    await freeCutOff(payload, new Date(Date.now() + 11 * 60_000));
    await payload.jobs.run();
    expect(await desk.live(id)).toMatchObject({ plainWords: { de: 'D2' } });
    expect(await planning.planned(id)).toEqual([]);
  });
});
