import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { refusalOf } from '../../testing/refusal.ts';
import { makeSample } from '../../testing/samples.ts';

describeOnEachDatabase('The language that is not open', (database) => {
  let payload: Payload;
  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(() => payload?.destroy());

  const isLive = async (collection: 'actors' | 'fun-facts', id: string) =>
    (await payload.findByID({ collection, id, overrideAccess: false, disableErrors: true })) !== null;

  it('may lack English, of the entry and of its rows', async () => {
    const id = await makeSample(payload, 'actors', 'published');
    const resources = [{ title: 'Studie', kind: 'study', state: 'target-missing' } as const];
    const save = { collection: 'actors', id, locale: 'de' } as const;
    const saved = await payload.update({ ...save, data: { resources, _status: 'published' } });
    const rows = saved.resources?.map((row) => ({ ...row, title: '' }));
    const english = await payload.update({
      ...save,
      locale: 'en',
      data: { resources: rows, seat: 'Bonn', _status: 'published' },
    });
    expect(english.seat).toBe('Bonn');
  });

  it('may not lack the German name when an English draft goes live', async () => {
    const { id } = await payload.create({
      collection: 'actors',
      locale: 'en',
      draft: true,
      data: { name: 'Only English', _status: 'draft' } as never,
    });
    const told = await refusalOf(payload, (req) =>
      payload.update({ collection: 'actors', id, locale: 'en', data: { _status: 'published' }, req }),
    );
    expect(told).toMatchObject({
      de: [{ path: 'name', message: 'Im deutschen Text: Pflichtfeld' }],
      en: [{ path: 'name', message: 'In the German text: This field is required.' }],
    });
    expect(await isLive('actors', id)).toBe(false);
    await payload.update({ collection: 'actors', id, locale: 'de', data: { name: 'Deutsch', _status: 'published' } });
    expect(await isLive('actors', id)).toBe(true);
  });

  it('may not lack the German name where there are no drafts', async () => {
    const told = await refusalOf(payload, (req) =>
      payload.create({ collection: 'category-groups', locale: 'en', data: { name: 'Needs', position: 1 }, req }),
    );
    expect(told.en).toMatchObject([{ path: 'name' }]);
  });

  it('keeps half an English draft from going live with the German text', async () => {
    const id = await makeSample(payload, 'fun-facts', 'published');
    const draft = { collection: 'fun-facts', id, locale: 'en', draft: true } as const;
    await payload.update({ ...draft, data: { sentence: 'There are 5.', title: 'Five' } });
    const told = await refusalOf(payload, (req) =>
      payload.update({ collection: 'fun-facts', id, locale: 'de', data: { _status: 'published' }, req }),
    );
    expect(told.de).toMatchObject([
      { path: 'sentence', message: expect.stringMatching(/^Im englischen Text: Zahlen/) },
    ]);
    expect(told.en).toMatchObject([{ path: 'sentence', message: expect.stringMatching(/^In the English text: Num/) }]);
    await payload.update({ ...draft, data: { sentence: 'There are {value}.' } });
    await payload.update({ collection: 'fun-facts', id, locale: 'de', data: { _status: 'published' } });
    const live = await payload.findByID({ collection: 'fun-facts', id, locale: 'en', overrideAccess: false });
    expect(live.title).toBe('Five');
  });

  it('does not stand in the way of the trash, but of the way back out of it', async () => {
    const id = await makeSample(payload, 'fun-facts', 'published');
    const fact = { collection: 'fun-facts', id, locale: 'de', trash: true } as const;
    await payload.update({ ...fact, locale: 'en', draft: true, data: { sentence: 'There are 5.' } });
    await payload.update({ ...fact, data: { deletedAt: new Date().toISOString(), _status: 'published' } });
    const told = await refusalOf(payload, (req) =>
      payload.update({ ...fact, data: { deletedAt: null, _status: 'published' }, req }),
    );
    expect(told.de).toMatchObject([{ path: 'sentence' }]);
    await payload.update({ ...fact, data: { deletedAt: null, _status: 'draft' } });
    expect((await payload.findByID({ ...fact, draft: true })).deletedAt ?? null).toBeNull();
  });

  it('is passed over where the field does not count', async () => {
    const id = await makeSample(payload, 'fun-facts', 'published');
    const fact = { collection: 'fun-facts', id, locale: 'de' } as const;
    await payload.update({ ...fact, locale: 'en', draft: true, data: { sentence: 'There are 5.' } });
    const rows = [{ country: 'FR' as const, value: 3 }];
    const { kind } = await payload.update({ ...fact, data: { kind: 'ranking', rows, _status: 'published' } });
    expect(kind).toBe('ranking');
  });

  it('is checked in the settings of the site too', async () => {
    const contact = { organization: 'A', streetAddress: 'A 1', postalCode: '1', addressLocality: 'B' };
    const data = { name: 'Who is Who', tagline: 'Tagline', navigation: [{ target: 'facts' as const }], contact };
    const told = await refusalOf(payload, (req) =>
      payload.updateGlobal({ slug: 'site', locale: 'en', data: { ...data, _status: 'published' }, req }),
    );
    expect(told.de).toMatchObject([{ path: 'tagline', message: 'Im deutschen Text: Pflichtfeld' }]);
  });
});
