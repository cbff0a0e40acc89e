import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Translations } from '../../domain/localized.ts';
import { locales } from '../../i18n/locales.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { refusalOf } from '../../testing/refusal.ts';
import { makeSample, sampleOf } from '../../testing/samples.ts';

type Referring = 'actors' | 'categories' | 'countries' | 'fun-facts' | 'funding-programmes' | 'pages';
type Case = [what: string, to: CollectionSlug, by: Referring, data: (id: string) => object];

const cases: Case[] = [
  ['a group of categories', 'category-groups', 'categories', (group) => ({ group })],
  ['a category of actors', 'categories', 'actors', (id) => ({ categories: [id] })],
  ['the body above another', 'actors', 'actors', (parent) => ({ parent })],
  ['the successor of another', 'actors', 'actors', (successor) => ({ successor })],
  ['an actor of facts', 'actors', 'fun-facts', (id) => ({ actors: [id] })],
  ['who advises on a programme', 'actors', 'funding-programmes', (id) => ({ advisers: [id] })],
  ['who helps with a country', 'actors', 'countries', (actor) => ({ helpers: [{ actor, reason: 'Advises' }] })],
  ['a fact that disagrees', 'fun-facts', 'fun-facts', (fact) => ({ conflicts: [{ fact, reason: 'Another year' }] })],
  ['the picture of a page', 'media', 'pages', (picture) => ({ picture })],
];
const called: Record<Referring, [de: string, en: string]> = {
  actors: ['1 Akteur', '1 Actor'],
  categories: ['1 Kategorie', '1 Category'],
  countries: ['1 Land', '1 Country'],
  'fun-facts': ['1 Zahl oder Fakt', '1 Fun fact'],
  'funding-programmes': ['1 Förderprogramm', '1 Funding programme'],
  pages: ['1 Seite', '1 Page'],
};

describeOnEachDatabase('What others refer to', (database) => {
  let payload: Payload;
  let group: string;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    group = await makeSample(payload, 'category-groups', 'published');
  });
  afterAll(async () => {
    await payload?.delete({ collection: 'pages', where: {} });
    await payload?.delete({ collection: 'media', where: {}, trash: true });
    await payload?.destroy();
  });

  async function make(collection: CollectionSlug): Promise<string> {
    if (collection !== 'media') return makeSample(payload, collection, 'published', group);
    const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const file = { data, name: 'in-use.png', mimetype: 'image/png', size: data.length };
    return (await payload.create({ collection, data: { alt: { de: 'Rot', en: 'Red' } }, file })).id;
  }
  const update = (collection: CollectionSlug, id: string, data: object, draft = false) =>
    payload.update({ collection, id, locale: 'de', draft, data: data as never });
  const remove = (collection: CollectionSlug, id: string, req?: Partial<PayloadRequest>) =>
    payload.delete({ collection, id, trash: true, ...(req ? { req } : {}) });
  const stored = (collection: CollectionSlug, id: string) =>
    payload.findByID({ collection, id, locale: 'all', trash: true, depth: 0, disableErrors: true });
  const versions = async (collection: 'actors' | 'categories' | 'category-groups', id: string) =>
    (await payload.countVersions({ collection, where: { parent: { equals: id } } })).totalDocs;
  const status = (collection: CollectionSlug) => (/^cat/.test(collection) ? {} : { _status: 'published' });

  describe.each(cases)('%s', (_, to, by, data) => {
    const nothing = Object.fromEntries(Object.keys(data('')).map((name) => [name, /s$/.test(name) ? [] : null]));

    it('is not deleted, alone or with others, and staff are told by whom it is used', async () => {
      const [id, spare, user] = [await make(to), await make(to), await make(by)];
      await update(by, user, { ...data(id), ...status(by) });
      const before = [await stored(to, id), await stored(by, user)];
      const told = await refusalOf(payload, (req) => remove(to, id, req));
      const titled = before[1] as unknown as Record<string, Translations<string>>;
      const names = titled.name ?? titled.title ?? {};
      for (const [at, language] of locales.entries()) {
        expect(told[language][0]?.message).toContain(`: ${called[by][at]} (${names[language] ?? names.de}).`);
      }
      const many = await payload.delete({ collection: to, where: { id: { in: [id, spare] } } });
      expect(many.docs.map((deleted) => deleted.id)).toEqual([spare]);
      expect(many.errors).toMatchObject([{ id, isPublic: true, message: told.de[0]?.message }]);
      expect([await stored(to, id), await stored(by, user)]).toEqual(before);

      const free = by === 'categories' ? { group } : nothing;
      await update(by, user, { ...free, ...status(by) });
      await remove(to, id);
      expect(await stored(to, id)).toBeNull();
      expect(await stored(by, user)).toMatchObject({ id: user });
    });
  });

  it('is not deleted while a draft alone refers to it, or something in the trash', async () => {
    const [category, actor] = [await make('categories'), await make('actors')];
    await update('actors', actor, { categories: [category], _status: 'draft' }, true);
    await expect(remove('categories', category)).rejects.toMatchObject({ status: 400 });
    await update('actors', actor, { categories: [category], _status: 'published' });
    await update('actors', actor, { categories: [], _status: 'draft' }, true);
    await expect(remove('categories', category)).rejects.toMatchObject({ status: 400 });
    await update('actors', actor, { categories: [category], _status: 'published' });
    await update('actors', actor, { deletedAt: new Date().toISOString() });
    await expect(remove('categories', category)).rejects.toThrow(/– im Papierkorb\)/);
    await remove('actors', actor);
    await remove('categories', category);
  });

  it('can be put in the trash and out of it again, and is deleted from it only when nothing refers to it', async () => {
    const [parent, child] = [await make('actors'), await make('actors')];
    await update('actors', child, { parent, _status: 'published' });
    const kept = await versions('actors', parent);
    await update('actors', parent, { deletedAt: new Date().toISOString() });
    const { docs } = await payload.delete({ collection: 'actors', where: { id: { equals: parent } }, trash: true });
    expect(docs).toEqual([]);
    expect(await versions('actors', parent)).toBeGreaterThanOrEqual(kept);
    await payload.update({ collection: 'actors', id: parent, trash: true, data: { deletedAt: null } });
    expect(await stored('actors', child)).toMatchObject({ parent });
  });

  it('is named with how many they are, and the first five', async () => {
    const busy = await make('category-groups');
    for (let made = 0; made < 7; made += 1) {
      await payload.create({ collection: 'categories', data: sampleOf('categories', 'published', busy) });
    }
    await expect(remove('category-groups', busy)).rejects.toThrow(/: 7 Kategorien \((Category \d+; ){5}…\)\. Bitte/);
  });

  it('is deleted with the old versions of what has moved on, and the present ones stay', async () => {
    const [before, category] = [await make('category-groups'), await make('categories')];
    await update('categories', category, { group: before });
    await update('categories', category, { group });
    const [ofGroup, ofCategory] = [await versions('category-groups', before), await versions('categories', category)];
    expect([ofGroup, ofCategory]).toEqual([1, 3]);
    await remove('category-groups', before);
    expect([await versions('category-groups', before), await versions('categories', category)]).toEqual([0, 2]);
    expect(await stored('categories', category)).toMatchObject({ group });
  });

  it('is deleted when it refers to itself alone, and reports let go of it', async () => {
    const actor = await make('actors');
    const report = await makeSample(payload, 'reports', 'published');
    await update('actors', actor, { successor: actor, _status: 'published' });
    await payload.update({ collection: 'reports', id: report, data: { actor } });
    await remove('actors', actor);
    const left = await payload.update({ collection: 'reports', id: report, data: { state: 'done' }, depth: 0 });
    expect([left.actor ?? null, left.state]).toEqual([null, 'done']);
  });
});
