import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';

const actor = { name: 'A', bodyKind: 'organisation', lifecycle: 'active', _status: 'published' } as const;

describeOnEachDatabase('The appearance of an entry', (database) => {
  let payload: Payload;
  let id: string;
  beforeAll(async () => {
    payload = await openPayload(database.url());
    ({ id } = await payload.create({ collection: 'actors', data: { ...actor, _status: 'draft' }, draft: true }));
  });
  afterAll(() => payload?.destroy());

  const noted = async () => {
    const where = { entry: { equals: id } };
    const { docs } = await payload.find({ collection: 'appearances', where, depth: 0 });
    expect(docs.length).toBeLessThan(2);
    return docs[0];
  };
  const change = (data: Partial<Actor>, options: { draft?: boolean; locale?: 'en' } = {}) =>
    payload.update({ collection: 'actors', id, data, ...options });
  /** What a write changes of it; each comes to be at another time. */
  const changedBy = async (write: () => Promise<unknown>) => {
    const before = await noted();
    const start = new Date().toISOString();
    await write();
    const after = await noted();
    expect(after?.firstOn).toBe(before?.firstOn);
    expect([before?.changedOn, start <= (after?.changedOn ?? '') && after?.changedOn]).toContain(after?.changedOn);
    return { isChanged: after?.changedOn !== before?.changedOn, isGone: Boolean(after?.goneOn) };
  };
  const same = { isChanged: false, isGone: false };

  it('begins when it is first published, not when it is made', async () => {
    expect(await noted()).toBeUndefined();
    await change({ seat: 'Bonn' }, { draft: true });
    expect(await noted()).toBeUndefined();
    const { updatedAt } = await change({ _status: 'published' });
    const first = await noted();
    expect(Math.abs(Date.parse(first?.firstOn ?? '') - Date.parse(updatedAt))).toBeLessThan(5_000);
    expect(first?.goneOn ?? null).toBeNull();
  });

  it('stays as it is where visitors see nothing of it', async () => {
    expect(await changedBy(() => change({ internalNote: 'Anrufen', _status: 'published' }))).toEqual(same);
    expect(await changedBy(() => change({ searchWords: 'Geld', _status: 'published' }))).toEqual(same);
    expect(await changedBy(() => change({ seat: 'Trier', _status: 'draft' }, { draft: true }))).toEqual(same);
    expect(await changedBy(() => change({ seat: 'Bonn', _status: 'published' }))).toEqual(same);
  });

  it('moves with what visitors see, in either language', async () => {
    const moved = { isChanged: true, isGone: false };
    expect(await changedBy(() => change({ seat: 'Köln', _status: 'published' }))).toEqual(moved);
    expect(await changedBy(() => change({ seat: 'Cologne', _status: 'published' }, { locale: 'en' }))).toEqual(moved);
  });

  it('ends when the entry goes, and begins again when it comes back', async () => {
    expect(await changedBy(() => change({ _status: 'draft' }))).toEqual({ isChanged: false, isGone: true });
    expect(await changedBy(() => change({ _status: 'published' }))).toEqual({ isChanged: true, isGone: false });
    const trash = () => change({ deletedAt: new Date().toISOString() });
    expect(await changedBy(trash)).toEqual({ isChanged: false, isGone: true });
    const goneOn = (await noted())?.goneOn;
    await payload.delete({ collection: 'actors', id, trash: true });
    expect((await noted())?.goneOn).toBe(goneOn);
  });

  it('ends with an entry that is deleted for good', async () => {
    ({ id } = await payload.create({ collection: 'actors', data: actor }));
    const remove = () => payload.delete({ collection: 'actors', id });
    expect(await changedBy(remove)).toEqual({ isChanged: false, isGone: true });
  });

  it('moves when an old version goes live again', async () => {
    ({ id } = await payload.create({ collection: 'actors', data: { ...actor, seat: 'Ulm' } }));
    await change({ seat: 'Worms', _status: 'published' });
    const { docs } = await payload.findVersions({ collection: 'actors', where: { parent: { equals: id } } });
    const restore = () => payload.restoreVersion({ collection: 'actors', id: docs.at(-1)?.id ?? '' });
    expect(await changedBy(restore)).toEqual({ isChanged: true, isGone: false });
  });
});
