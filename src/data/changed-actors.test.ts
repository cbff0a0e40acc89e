import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { makeUser, openPayload } from '../testing/payload.ts';
import { makeSample } from '../testing/samples.ts';
import { wholeEntries } from '../testing/whole-entries.ts';
import { changedActors, type ReadActors } from './changed-actors.ts';
import type { StoredActor } from './stored.ts';

/** What documents say: MongoDB stores no empty list, and Payload gives one all the same. */
const saying = (documents: unknown) =>
  JSON.parse(JSON.stringify(documents, (_, value) => (Array.isArray(value) && !value.length ? undefined : value)));

describeOnEachDatabase('The stored actors', (database) => {
  let payload: Payload;
  let readWhole: string[] = [];

  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(() => payload?.destroy());

  const read = async (before: ReadActors = { times: new Map(), actors: new Map() }) => {
    const { actorsForVisitors } = await import('./stored-actors.ts');
    const { storedColumns } = await import('./stored-columns.ts');
    const find = await actorsForVisitors(payload);
    readWhole = [];
    const findAndNote: typeof find = async (ids) => {
      const actors = await find(ids);
      readWhole.push(...actors.map(({ id }) => id));
      return actors;
    };
    return changedActors(before, findAndNote, () => storedColumns(payload, 'actors', ['updatedAt']));
  };

  it('are read whole once, and then as far as they changed', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 60; at += 1) ids.push(await makeSample(payload, 'actors', 'published'));
    const draft = await makeSample(payload, 'actors', 'draft');
    const before = await read();
    expect([...before.actors.keys()].toSorted()).toEqual(ids.toSorted());
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
    expect([...after.actors.keys()].toSorted()).toEqual([edited, translated, drafted, draft, ...others].toSorted());
    expect(after.actors.get(edited)?.seat?.de).toBe('Unna');
    expect(after.actors.get(translated)?.name?.en).toBe('Translated');
    for (const id of [drafted, ...others]) expect(after.actors.get(id)).toBe(before.actors.get(id));
    expect([...(await read(after)).actors.values()]).toEqual([...after.actors.values()]);
    expect(readWhole).toEqual([]);
  });

  it('are read as Payload gives them to a visitor, who reads no field of staff', async () => {
    const { make } = wholeEntries(payload, await makeUser(payload, 'editor'));
    const own = { internalNote: 'canary', searchWords: 'canary', tagline: 'Hilft', seat: 'Köln', _status: 'published' };
    const whole = await make(own);
    await make({ ...own, _status: 'draft' });
    const { docs } = await payload.find({
      collection: 'actors',
      where: {},
      overrideAccess: false,
      depth: 0,
      locale: 'all',
      fallbackLocale: false,
      pagination: false,
      sort: 'id',
    });
    const actors = [...(await read()).actors.values()];
    expect(saying(actors)).toEqual(saying(docs));
    expect(JSON.stringify(actors)).not.toContain('canary');
    const stored = await payload.findByID({ collection: 'actors', id: whole, overrideAccess: true });
    expect(JSON.stringify(stored)).toContain('canary');
  });

  it('are read again where a backup brought an earlier state back', async () => {
    const now = await read();
    const [[id, actor] = ['', undefined]] = now.actors;
    const later: ReadActors = {
      times: new Map([...now.times, [id, '2099-01-01T00:00:00.000Z']]),
      actors: new Map([...now.actors, [id, { ...actor, seat: { de: 'Morgen' } } as StoredActor]]),
    };
    expect((await read(later)).actors.get(id)).toEqual(actor);
    expect(readWhole).toEqual([id]);
  });
});
