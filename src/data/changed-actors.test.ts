import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { openPayload } from '../testing/payload.ts';
import { makeSample } from '../testing/samples.ts';
import { changedActors } from './changed-actors.ts';
import type { StoredActor } from './stored.ts';

describeOnEachDatabase('The stored actors', (database) => {
  let payload: Payload;
  let readWhole: string[] = [];

  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(() => payload?.destroy());

  const read = (before = new Map<string, StoredActor>()) => {
    readWhole = [];
    return changedActors(before, async (asked = {}) => {
      const { docs } = await payload.find({
        collection: 'actors',
        ...asked,
        overrideAccess: false,
        depth: 0,
        locale: 'all',
        fallbackLocale: false,
        pagination: false,
      });
      if (!asked.select) readWhole.push(...docs.map(({ id }) => id));
      return docs as unknown as StoredActor[];
    });
  };

  it('are read whole once, and then as far as they changed', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 60; at += 1) ids.push(await makeSample(payload, 'actors', 'published'));
    const draft = await makeSample(payload, 'actors', 'draft');
    const before = await read();
    expect([...before.keys()].toSorted()).toEqual(ids.toSorted());
    expect(readWhole).toHaveLength(60);

    const [edited = '', translated = '', drafted = '', withdrawn = '', trashed = '', deleted = '', ...others] = ids;
    const update = (id: string, data: object, options: object = {}) =>
      payload.update({ collection: 'actors', id, data, locale: 'de', overrideAccess: true, ...options });
    await update(edited, { seat: 'Unna' });
    await update(translated, { name: 'Translated' }, { locale: 'en' });
    await update(drafted, { seat: 'Nirgends', _status: 'draft' }, { draft: true });
    await update(withdrawn, { _status: 'draft' });
    await update(trashed, { deletedAt: new Date().toISOString() });
    await payload.delete({ collection: 'actors', id: deleted, overrideAccess: true });
    await update(draft, { _status: 'published' });

    const after = await read(before);
    expect(readWhole.toSorted()).toEqual([edited, translated, draft].toSorted());
    expect([...after.keys()].toSorted()).toEqual([edited, translated, drafted, draft, ...others].toSorted());
    expect(after.get(edited)?.seat?.de).toBe('Unna');
    expect(after.get(translated)?.name?.en).toBe('Translated');
    for (const id of [drafted, ...others]) expect(after.get(id)).toBe(before.get(id));
    expect([...(await read(after)).values()]).toEqual([...after.values()]);
    expect(readWhole).toEqual([]);
  });

  it('are read again where a backup brought an earlier state back', async () => {
    const now = await read();
    const [[id, actor] = ['', undefined]] = now;
    const later = { ...actor, updatedAt: '2099-01-01T00:00:00.000Z' } as StoredActor;
    expect((await read(new Map([...now, [id, later]]))).get(id)).toEqual(actor);
    expect(readWhole).toEqual([id]);
  });
});
