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

  it('that was typed is refused where another document has it in that language, and only there', async () => {
    const first = await make({ name: 'Eins', slug: 'eins' });
    const second = await make({ name: 'Zwei', slug: 'zwei' });
    const taken = (slug: string, title: string) => ({
      de: [{ path: 'slug', message: expect.stringContaining(`„${slug}“ gehört schon zu „${title}“.`) }],
      en: [{ path: 'slug', message: expect.stringContaining(`“${slug}” already belongs to “${title}”.`) }],
    });
    const create = (name: string) =>
      refusalOf(payload, (req) =>
        payload.create({ collection: 'actors', locale: 'de', data: { ...shape, name, slug: 'eins' }, req }),
      );
    expect(await create('Eins')).toMatchObject(taken('eins', 'Eins'));
    await inEnglish(first.id, { name: 'One', slug: 'one' });
    const german = { collection: 'actors', id: second.id, locale: 'en' } as const;
    for (const draft of [false, true]) {
      const _status = draft ? 'draft' : 'published';
      const told = await refusalOf(payload, (req) =>
        payload.update({ ...german, draft, data: { name: 'Two', slug: 'one', _status }, req }),
      );
      expect(told.de).toMatchObject(taken('one', 'Eins').de);
      expect(told.en).toMatchObject(taken('one', 'One').en);
    }
    expect(await slugsOf(second.id)).toEqual(['zwei', null]);
    await inEnglish(second.id, { name: 'Two', slug: 'eins' });
    expect(await slugsOf(second.id)).toEqual(['zwei', 'eins']);
  });

  it('that was typed is refused where it lies in the trash or waits in a draft, and says so', async () => {
    const { id } = await make({ name: 'Müll', slug: 'muell' });
    await payload.update({ collection: 'actors', id, data: { deletedAt: new Date().toISOString() } });
    const waiting = await make({ name: 'Wartend', slug: 'noch-da' });
    const draft = { collection: 'actors', id: waiting.id, locale: 'de', draft: true } as const;
    await payload.update({ ...draft, data: { slug: 'wartet', _status: 'draft' } });
    for (const [slug, title] of [
      ['muell', 'Müll – im Papierkorb'],
      ['wartet', 'Wartend'],
      ['noch-da', 'Wartend'],
    ] as const) {
      const told = await refusalOf(payload, (req) =>
        payload.create({ collection: 'actors', locale: 'de', data: { ...shape, name: 'Neu', slug }, req }),
      );
      expect(told.de).toMatchObject([{ message: expect.stringContaining(`„${title}“`) }]);
    }
  });

  it('that we make never fails: what is or was taken anywhere gets a number', async () => {
    const create = async (name: string) => (await slugsOf((await make({ name })).id))[0];
    const first = await make({ name: 'Verein' });
    expect(await slugsOf(first.id)).toEqual(['verein', null]);
    expect([await create('Verein'), await create('Verein')]).toEqual(['verein-2', 'verein-3']);
    // In the trash.
    const trashed = await make({ name: 'Bund' });
    await payload.update({ collection: 'actors', id: trashed.id, data: { deletedAt: new Date().toISOString() } });
    expect(await create('Bund')).toBe('bund-2');
    // A former address, which leads on.
    const renamed = await make({ name: 'Liga' });
    const german = { collection: 'actors', locale: 'de' } as const;
    await payload.update({ ...german, id: renamed.id, data: { slug: 'union', _status: 'published' } });
    expect(await create('Liga')).toBe('liga-2');
    // The other language, and a draft that nobody has published.
    await payload.update({
      ...german,
      locale: 'en',
      id: first.id,
      draft: true,
      data: { name: 'Society', _status: 'draft' },
    });
    expect(await create('Society')).toBe('society-2');
    const { id } = await make({ name: 'Gesellschaft' });
    await inEnglish(id, { name: 'Society' });
    expect(await slugsOf(id)).toEqual(['gesellschaft', 'society-3']);
    // Long ones stay within what is allowed.
    const long = 'Partnerschaft '.repeat(12);
    const slugs = [await create(long), await create(long)];
    expect(slugs[1]).toMatch(/^partnerschaft-.*-2$/);
    expect(Math.max(...slugs.map((slug) => slug?.length ?? 0))).toBeLessThanOrEqual(100);
  });

  it('that we make is given anew to every one of many that are created at once', async () => {
    const made = await Promise.all(Array.from({ length: 25 }, () => make({ name: 'Zugleich' })));
    const numbers = made.map(({ slug }) => Number(/^zugleich(?:-(\d+))?$/.exec(slug ?? '')?.[1] ?? 1));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, place) => place + 1));
  });

  it('is made in collections that have one for both languages, too', async () => {
    const groups = [0, 1].map(() =>
      payload.create({ collection: 'category-groups', locale: 'de', data: { name: 'Wer hilft?', position: 1 } }),
    );
    expect((await Promise.all(groups)).map(({ slug }) => slug).sort()).toEqual(['wer-hilft', 'wer-hilft-2']);
  });

  it('is written in Latin letters, whatever the name is written in', async () => {
    const { slug } = await make({ name: 'Київ – Αθήνα – İzmir' });
    expect(slug).toBe('kyiv-athina-izmir');
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
