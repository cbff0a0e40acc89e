import type { CollectionSlug, Where } from 'payload';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { openRest, type Rest } from '../../testing/rest.ts';
import { findStored } from '../database/find-stored.ts';
import { migrate } from '../database/migrate.ts';

const actor = { bodyKind: 'organisation', lifecycle: 'active', _status: 'published' } as const;
const cities = {
  ...actor,
  name: 'Deutscher Städtetag',
  slug: 'staedtetag',
  names: [
    { value: 'DST', kind: 'acronym', language: 'de' },
    { value: 'Verband der Großstädte', kind: 'former', language: 'de' },
  ],
  links: [{ platform: 'website', state: 'known', url: 'https://www.staedtetag.de/wir' }],
} as const;
const fact = {
  slug: 'frankreich',
  kind: 'ranking',
  title: 'Nächste Länder',
  rows: [{ country: 'FR', value: 260, comparator: 'more-than', format: 'number' }],
  topic: 'numbers',
  counted: 'links',
  scope: 'nrw',
  sources: [{ name: 'Datenbank der Gemeinden' }],
  _status: 'published',
} as const;

describeOnEachDatabase('Staff', (database) => {
  let rest: Rest;
  let editor: User & { collection: 'users' };
  let category: string;

  beforeAll(async () => {
    const opened = await openPayload(database.url());
    editor = await makeUser(opened, 'editor');
    await opened.destroy();
    rest = await openRest();
    const { payload } = rest;
    const group = await payload.create({ collection: 'category-groups', data: { name: 'Art', position: 1 } as never });
    const data = { name: 'Verbände', group: group.id, position: 1 } as never;
    category = String((await payload.create({ collection: 'categories', data })).id);
    await payload.create({ collection: 'actors', data: { ...cities, categories: [category] } as never });
    for (const name of ['Zürich-Bund', 'Österreich-Rat', 'oslo-Rat'])
      await payload.create({ collection: 'actors', data: { ...actor, name } as never });
    await payload.create({ collection: 'fun-facts', data: fact as never });
  });
  afterAll(() => rest?.close());

  /** What a list shows: drafts where there are some. */
  async function listed(collection: CollectionSlug, where: Where, more: object = {}): Promise<string[]> {
    const asked = {
      collection,
      where,
      draft: true,
      depth: 0,
      user: editor,
      overrideAccess: false,
      locale: 'de',
      ...more,
    };
    const { docs } = await rest.payload.find(asked as never);
    return docs.map((document) =>
      String((document as { name?: string }).name ?? (document as { title?: string }).title),
    );
  }
  const search = (collection: CollectionSlug, like: string) => listed(collection, { or: [{ searchText: { like } }] });

  describe('find an entry', () => {
    test.each([
      'STAEDTE',
      'Städtetag',
      'stadte',
      'städtetag deutsch',
      'dst',
      'D.S.T.',
      'grossstädte',
      'www.staedtetag.de',
    ])('by %j', async (typed) => {
      expect(await search('actors', typed)).toEqual(['Deutscher Städtetag']);
      expect(await listed('actors', { and: [{ name: { like: typed } }] })).toEqual(['Deutscher Städtetag']);
    });

    it('not by what it is not', async () => {
      expect(await search('actors', 'Landkreis')).toEqual([]);
      expect(await search('actors', 'tag der')).toEqual([]);
      expect(await listed('actors', { name: { equals: 'DST' } })).toEqual([]);
    });

    it('by what a draft says, in either language, and by what is written since', async () => {
      const { payload } = rest;
      const { id } = await payload.create({
        collection: 'actors',
        data: { ...actor, name: 'Büro Köln', slug: 'buero' } as never,
      });
      const change = { collection: 'actors', id, draft: true, depth: 0 } as const;
      await payload.update({ ...change, locale: 'en', data: { name: 'Cologne Office', _status: 'draft' } });
      await payload.update({ ...change, locale: 'de', data: { seat: 'Hürth', _status: 'draft' } });
      for (const typed of ['koeln', 'COLOGNE', 'huerth']) expect(await search('actors', typed)).toEqual(['Büro Köln']);
      await payload.update({ ...change, locale: 'de', data: { name: 'Büro Bonn', _status: 'draft' } });
      expect(await search('actors', 'koeln')).toEqual([]);
      expect(await search('actors', 'bonn cologne')).toEqual(['Büro Bonn']);
      await payload.delete({ collection: 'actors', id });
    });

    it('by a category that is among its own', async () => {
      for (const equals of [category, [category]])
        expect(await listed('actors', { and: [{ categories: { equals } }] })).toEqual(['Deutscher Städtetag']);
    });

    it('and change all that was found, and nothing else', async () => {
      const where = { or: [{ searchText: { like: 'STAEDTETAG' } }] } as Where;
      const data = { internalNote: 'gefunden' };
      const asked = { collection: 'actors', where, data, user: editor, overrideAccess: false, depth: 0 } as const;
      expect((await rest.payload.update(asked)).docs.map(({ name }) => name)).toEqual(['Deutscher Städtetag']);
    });
  });

  test.each(['frankreich', 'naechste laender', 'GEMEINDE', 'France'])('find a fact by %j', async (typed) => {
    expect(await search('fun-facts', typed)).toEqual(['Nächste Länder']);
  });

  it('have names sorted as Germans sort', async () => {
    const sorted = ['Deutscher Städtetag', 'oslo-Rat', 'Österreich-Rat', 'Zürich-Bund'];
    expect(await listed('actors', {}, { sort: 'name' })).toEqual(sorted);
    expect(await listed('actors', {}, { sort: undefined })).toEqual(sorted);
    expect(await listed('actors', {}, { sort: '-name' })).toEqual(sorted.toReversed());
  });

  it('find what was stored before, once the step is done', async () => {
    const { payload } = rest;
    const [{ id } = { id: '' }] = (
      await payload.find({ collection: 'actors', where: { slug: { equals: 'staedtetag' } } })
    ).docs;
    await payload.db.updateOne({ collection: 'actors', id, data: { searchText: '', sortKey: '' }, req: {} });
    expect(await listed('actors', { name: { like: 'STAEDTE' } }, { draft: false })).toEqual([]);
    await migrate(payload, { tables: [], data: [{ ...findStored, name: 'find stored again' }] });
    expect(await listed('actors', { name: { like: 'STAEDTE' } }, { draft: false })).toEqual(['Deutscher Städtetag']);
  });

  it('are shown nothing of it, nor is anybody else, who cannot ask by it either', async () => {
    const session = await rest.signIn(editor);
    for (const headers of [session, {}])
      for (const path of ['actors?depth=1', 'actors?locale=all', 'fun-facts', 'categories', 'media']) {
        const { status, body } = await rest.ask('GET', path, headers);
        expect([status, JSON.stringify(body)]).toEqual([
          200,
          expect.not.stringMatching(/searchText|sortKey|stadtetag/),
        ]);
      }
    const { body } = await rest.ask('GET', 'actors/versions', session);
    expect(JSON.stringify(body)).not.toMatch(/searchText|sortKey/);
    for (const query of [
      'where[searchText][like]=stadt',
      'where[sortKey][like]=deutsch',
      'sort=searchText',
      'sort=sortKey',
    ])
      expect([query, (await rest.ask('GET', `actors?${query}`)).status]).toEqual([query, 400]);
    const strangers = await rest.ask('GET', 'actors?where[name][like]=STAEDTE');
    expect(strangers.body).toMatchObject({ totalDocs: 0 });
  });

  it('cannot write it', async () => {
    const headers = { ...(await rest.signIn(editor)), 'content-type': 'application/json' };
    const where = 'where[slug][equals]=staedtetag';
    const { status } = await rest.ask('PATCH', `actors?${where}`, headers, JSON.stringify({ searchText: ' bogus ' }));
    expect(status).toBe(200);
    expect(await search('actors', 'bogus')).toEqual([]);
    expect(await search('actors', 'dst')).toEqual(['Deutscher Städtetag']);
  });
});
