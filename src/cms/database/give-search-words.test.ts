import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { openRest, type Rest } from '../../testing/rest.ts';
import { giveSearchWords } from './give-search-words.ts';
import { migrate } from './migrate.ts';

const actor = { bodyKind: 'organisation', lifecycle: 'active', _status: 'published' } as const;

describeOnEachDatabase('Search words', (database) => {
  let rest: Rest;
  const wordsOf = async (collection: 'actors' | 'categories', slug: string) => {
    const asked = { collection, where: { slug: { equals: slug } }, locale: 'de', depth: 0 } as const;
    return (await rest.payload.find(asked)).docs.map(({ searchWords }) => searchWords ?? null);
  };

  beforeAll(async () => {
    await (await openPayload(database.url())).destroy();
    rest = await openRest();
    const { payload } = rest;
    for (const [slug, searchWords] of [
      ['europarat', null],
      ['staedtetag-nrw', 'von der Redaktion'],
      ['kein-seed', null],
    ] as const)
      await payload.create({ collection: 'actors', data: { ...actor, name: slug, slug, searchWords } as never });
    const group = await payload.create({ collection: 'category-groups', data: { name: 'Art', position: 1 } as never });
    const data = { name: 'Fördermittel', slug: 'funding', group: group.id, position: 1 } as never;
    await payload.create({ collection: 'categories', data });
  });
  afterAll(() => rest?.close());

  it('are given where staff keep none, and only there', async () => {
    const { payload } = rest;
    const step = { ...giveSearchWords, name: 'give search words again' };
    await migrate(payload, { tables: [], data: [step] });
    expect(await wordsOf('actors', 'europarat')).toEqual([expect.stringContaining('Europe Prize\n')]);
    expect(await wordsOf('actors', 'staedtetag-nrw')).toEqual(['von der Redaktion']);
    expect(await wordsOf('actors', 'kein-seed')).toEqual([null]);
    expect(await wordsOf('categories', 'funding')).toEqual([expect.stringContaining('Zuschuss\n')]);
  });

  it('are not shown to strangers, who cannot ask by them either', async () => {
    for (const path of ['actors?locale=all', 'actors?depth=1', 'categories']) {
      const { status, body } = await rest.ask('GET', path);
      expect([path, status, JSON.stringify(body)]).toEqual([path, 200, expect.not.stringContaining('searchWords')]);
    }
    expect((await rest.ask('GET', 'categories?where[searchWords][like]=Geld')).status).toBe(400);
  });
});
