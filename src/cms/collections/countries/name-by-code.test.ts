import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../../testing/databases.ts';
import { openPayload } from '../../../testing/payload.ts';
import { refusalOf } from '../../../testing/refusal.ts';

describeOnEachDatabase('A country', (database) => {
  let payload: Payload;
  const collection = 'countries';

  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(() => payload?.destroy());

  const make = (data: object, req = {}) =>
    payload.create({
      collection,
      locale: 'de',
      req,
      data: { intro: 'Seit Langem.', sources: [{ name: 'Land' }], _status: 'published', ...data } as never,
    });
  const namesOf = async (id: string) => (await payload.findByID({ collection, id, locale: 'all' })).name;

  it('is named in both languages by its code, whatever was typed, and anew when that was a slip', async () => {
    const { id } = await make({ code: 'FR', name: 'Gallien' });
    expect(await namesOf(id)).toEqual({ de: 'Frankreich', en: 'France' });
    await payload.update({ collection, id, locale: 'en', data: { intro: 'For long.', _status: 'published' } });
    expect(await namesOf(id)).toEqual({ de: 'Frankreich', en: 'France' });
    await payload.update({ collection, id, locale: 'de', data: { code: 'PL', _status: 'published' } });
    expect(await namesOf(id)).toEqual({ de: 'Polen', en: 'Poland' });
  });

  it('is written about once, and the second time is refused at its field', async () => {
    await make({ code: 'GB' });
    const told = await refusalOf(payload, (req) => make({ code: 'GB' }, req));
    expect(told.de).toMatchObject([{ path: 'code' }]);
  });

  it.each([{ a: 1 }, '..', 'ZZ'])(
    'is refused at its field where there is no country, in drafts too: %j',
    async (code) => {
      const data = { code } as never;
      const draft = (req = {}) => payload.create({ collection, locale: 'de', draft: true, data, req });
      expect((await refusalOf(payload, draft)).de).toMatchObject([{ path: 'code' }]);
    },
  );

  it('may be left open in any number of drafts', async () => {
    const draft = () => payload.create({ collection, locale: 'de', draft: true, data: { code: null } as never });
    const made = [await draft(), await draft()];
    expect(made.map(({ code }) => code ?? null)).toEqual([null, null]);
  });
});
