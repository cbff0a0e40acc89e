import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { refusalOf } from '../../testing/refusal.ts';

describeOnEachDatabase('A slug', (database) => {
  let payload: Payload;
  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(() => payload?.destroy());

  const shape = { bodyKind: 'organisation', lifecycle: 'active', _status: 'published' } as const;
  const make = (data: { name: string; slug?: string }) =>
    payload.create({ collection: 'actors', locale: 'de', data: { ...shape, ...data } });
  const inEnglish = (id: string, data: { name?: string; slug?: string | null; seat?: string }) =>
    payload.update({ collection: 'actors', id, locale: 'en', data: { ...data, _status: 'published' } });
  const slugsOf = async (id: string) => {
    const { slug } = await payload.findByID({ collection: 'actors', id, locale: 'all' });
    const { de, en } = slug as unknown as { de: string; en?: string | null };
    return [de, en ?? null];
  };

  it('is made from the name, in each language, and then stays', async () => {
    const { id } = await make({ name: 'Städte in Europa' });
    expect(await slugsOf(id)).toEqual(['staedte-in-europa', null]);
    await inEnglish(id, { name: 'Towns in Europe' });
    await payload.update({ collection: 'actors', id, locale: 'de', data: { name: 'Neu', _status: 'published' } });
    await inEnglish(id, { name: 'New', slug: '' });
    expect(await slugsOf(id)).toEqual(['staedte-in-europa', 'new']);
  });

  it('is refused where another document has it in that language, and only there', async () => {
    const first = await make({ name: 'Eins', slug: 'eins' });
    const second = await make({ name: 'Zwei', slug: 'zwei' });
    const taken = { de: 'Wert muss einzigartig sein', en: 'Value must be unique' };
    const inGerman = await refusalOf(payload, (req) =>
      payload.create({ collection: 'actors', locale: 'de', data: { ...shape, name: 'Eins', slug: 'eins' }, req }),
    );
    await inEnglish(first.id, { name: 'One', slug: 'one' });
    const german = { collection: 'actors', id: second.id, locale: 'en' } as const;
    const english = await refusalOf(payload, (req) =>
      payload.update({ ...german, data: { name: 'Two', slug: 'one', _status: 'published' }, req }),
    );
    for (const told of [inGerman, english]) {
      expect(told.de).toMatchObject([{ path: 'slug', message: taken.de }]);
      expect(told.en).toMatchObject([{ path: 'slug', message: taken.en }]);
    }
    expect(await slugsOf(second.id)).toEqual(['zwei', null]);
    await inEnglish(second.id, { name: 'Two', slug: 'eins' });
    expect(await slugsOf(second.id)).toEqual(['zwei', 'eins']);
  });

  it('may be missing in English for any number of documents, however they are saved', async () => {
    const ids = [(await make({ name: 'Nur Deutsch' })).id, (await make({ name: 'Auch nur Deutsch' })).id];
    for (const id of ids) {
      for (const data of [{ seat: 'Bonn' }, { slug: '' }, { slug: null }]) await inEnglish(id, data);
      expect((await slugsOf(id))[1]).toBeNull();
    }
  });

  it('may be missing for any number of drafts that have no name yet', async () => {
    for (const collection of ['actors', 'fun-facts'] as const) {
      const drafts = [0, 1].map(() => payload.create({ collection, draft: true, data: { _status: 'draft' } as never }));
      expect((await Promise.all(drafts)).map(({ slug }) => slug ?? null)).toEqual([null, null]);
    }
  });

  it.each(['Über uns', 'a/b', '..', 'a--b', 'a'.repeat(101)])('is refused as "%s"', async (slug) => {
    const told = await refusalOf(payload, (req) =>
      payload.create({ collection: 'actors', locale: 'de', data: { ...shape, name: 'X', slug }, req }),
    );
    expect(told.de).toMatchObject([{ path: 'slug', message: expect.stringContaining('Nur kleine Buchstaben') }]);
    expect(told.en).toMatchObject([{ path: 'slug', message: expect.stringContaining('Only small letters') }]);
  });
});
