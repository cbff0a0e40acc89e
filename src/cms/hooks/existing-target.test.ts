import type { CollectionSlug, Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { refusalOf } from '../../testing/refusal.ts';
import { makeSample } from '../../testing/samples.ts';
import { explain } from '../explain.ts';

type Referring = 'actors' | 'categories' | 'countries' | 'fun-facts' | 'funding-programmes' | 'pages';
type Case = [what: string, from: Referring, to: CollectionSlug, path: string, data: (id: string) => object];

const cases: Case[] = [
  ['a category', 'actors', 'categories', 'categories', (id) => ({ categories: [id] })],
  ['the body above', 'actors', 'actors', 'parent', (parent) => ({ parent })],
  ['a successor', 'actors', 'actors', 'successor', (successor) => ({ successor })],
  ['a group', 'categories', 'category-groups', 'group', (group) => ({ group })],
  ['an actor of a fact', 'fun-facts', 'actors', 'actors', (id) => ({ actors: [id] })],
  ['who advises', 'funding-programmes', 'actors', 'advisers', (id) => ({ advisers: [id] })],
  ['who helps', 'countries', 'actors', 'helpers.0.actor', (actor) => ({ helpers: [{ actor, reason: 'Advises' }] })],
  [
    'a fact that disagrees',
    'fun-facts',
    'fun-facts',
    'conflicts.0.fact',
    (fact) => ({ conflicts: [{ fact, reason: 'Another year' }] }),
  ],
];

describeOnEachDatabase('A reference to what is gone', (database) => {
  let payload: Payload;
  let group: string;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    group = await makeSample(payload, 'category-groups', 'published');
  });
  afterAll(() => payload?.destroy());

  const make = (collection: CollectionSlug) => makeSample(payload, collection, 'published', group);
  const stored = (collection: CollectionSlug, id: string) =>
    payload.findByID({ collection, id, locale: 'all', draft: true, depth: 0 });

  async function makeAndDelete(collection: CollectionSlug): Promise<string> {
    const id = await make(collection);
    await payload.delete({ collection, id });
    return id;
  }

  describe.each([false, true])('saved with draft: %s', (draft) => {
    it.each(cases)('is refused in both languages and nothing is changed: %s', async (_, from, to, path, data) => {
      const id = await make(from);
      const gone = await makeAndDelete(to);
      const before = await stored(from, id);
      const told = await refusalOf(payload, (req) =>
        payload.update({
          collection: from,
          id,
          locale: 'de',
          draft,
          data: { ...data(gone), ...(draft || from === 'categories' ? {} : { _status: 'published' }) } as never,
          req,
        }),
      );
      for (const language of locales) {
        const message = explain('target-gone', { i18n: { language } } as Parameters<typeof explain>[1]);
        expect(told[language]).toMatchObject([{ path, message }]);
      }
      expect(await stored(from, id)).toEqual(before);
    });
  });

  it.each(['not-an-id', '0198c1a2-0000-7000-8000-000000000000', '6566f0f0f0f0f0f0f0f0f0f0'])(
    'is refused where there never was one: %s',
    async (id) => {
      const data = { name: 'New', bodyKind: 'organisation', lifecycle: 'active', categories: [id] } as never;
      const { de } = await refusalOf(payload, (req) =>
        payload.create({ collection: 'actors', locale: 'de', draft: true, data, req }),
      );
      expect(de).toMatchObject([{ path: 'categories' }]);
      expect((await payload.count({ collection: 'actors', where: { name: { equals: 'New' } } })).totalDocs).toBe(0);
    },
  );

  it('is refused beside others that exist, once or twice, and what is in the trash exists', async () => {
    const [one, other] = [await make('categories'), await make('categories')];
    const id = await make('actors');
    const save = (data: object) =>
      payload.update({ collection: 'actors', id, locale: 'de', data: { ...data, _status: 'published' }, depth: 0 });
    await payload.delete({ collection: 'categories', id: other });
    await expect(save({ categories: [one, other] })).rejects.toMatchObject({ status: 400 });
    expect((await save({ categories: [one] })).categories).toEqual([one]);
    const parent = await make('actors');
    await payload.update({ collection: 'actors', id: parent, data: { deletedAt: new Date().toISOString() } });
    expect((await save({ parent })).parent).toBe(parent);
    expect((await save({ parent: null, categories: [] })).parent).toBeNull();
  });

  it('does not stop a save of something else', async () => {
    const category = await make('categories');
    const id = await make('actors');
    const save = (data: object) =>
      payload.update({ collection: 'actors', id, locale: 'de', data: { ...data, _status: 'published' }, depth: 0 });
    await save({ categories: [category] });
    // Nobody can delete what is in use; a database may have lost it all the same.
    await payload.db.deleteOne({ collection: 'categories', where: { id: { equals: category } } });
    expect((await save({ seat: 'Bonn' })).seat).toBe('Bonn');
  });

  it('is left out of an old version that is restored', async () => {
    const [one, other, parent] = [await make('categories'), await make('categories'), await make('actors')];
    const id = await make('actors');
    const save = (data: object) =>
      payload.update({ collection: 'actors', id, locale: 'de', data: { ...data, _status: 'published' }, depth: 0 });
    await save({ categories: [one, other], parent, seat: 'Bonn' });
    await save({ categories: [], parent: null, seat: 'Köln' });
    await payload.delete({ collection: 'categories', id: one });
    await payload.delete({ collection: 'actors', id: parent });
    const where = { parent: { equals: id }, 'version.seat': { equals: 'Bonn' } };
    const { docs } = await payload.findVersions({ collection: 'actors', where, locale: 'de', depth: 0 });
    await payload.restoreVersion({ collection: 'actors', id: docs[0]?.id ?? '' });
    const restored = await payload.findByID({ collection: 'actors', id, locale: 'de', depth: 0 });
    expect([restored.seat, restored.categories, restored.parent ?? null]).toEqual(['Bonn', [other], null]);
    expect((await save({ seat: 'Ulm', categories: restored.categories })).seat).toBe('Ulm');
  });

  it('is refused however closely the two writes follow each other', async () => {
    const category = await make('categories');
    const id = await make('actors');
    const [, saved] = await Promise.allSettled([
      payload.delete({ collection: 'categories', id: category }),
      payload.update({
        collection: 'actors',
        id,
        locale: 'de',
        data: { categories: [category], _status: 'published' },
      }),
    ]);
    expect(saved).toMatchObject({ status: 'rejected', reason: { status: 400 } });
  });
});
