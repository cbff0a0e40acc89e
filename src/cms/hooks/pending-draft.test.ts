import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { refusalOf } from '../../testing/refusal.ts';
import { openRest, type Rest, type Write, writerOf } from '../../testing/rest.ts';
import { makeSample, siteSettings } from '../../testing/samples.ts';

describeOnEachDatabase('A pending draft', (database) => {
  let payload: Payload;
  let api: Rest;
  let rest: Write;
  beforeAll(async () => {
    payload = await openPayload(database.url());
    api = await openRest();
    rest = await writerOf(api, await makeUser(payload, 'editor'));
  });
  afterAll(async () => {
    await api?.close();
    await payload?.destroy();
  });

  describe('of an entry', () => {
    const german = { collection: 'actors', locale: 'de' } as const;
    /** An entry that is live as "Live" and has a draft as "Draft". */
    async function makePending() {
      const id = await makeSample(payload, 'actors', 'published');
      await payload.update({ ...german, id, data: { seat: 'Live', _status: 'published' } });
      await payload.update({ ...german, id, draft: true, data: { seat: 'Draft', _status: 'draft' } });
      return id;
    }
    const seatsOf = async (id: string) => {
      const live = await payload.findByID({ ...german, id, overrideAccess: false, disableErrors: true });
      const latest = await payload.findByID({ ...german, id, draft: true });
      return [live?.seat ?? null, latest.seat];
    };

    it.each([{ _status: 'published' }, { _status: 'draft' }, { foundingYear: 1900 }] as const)(
      'is not dropped by a program that changes many at once: %j',
      async (data) => {
        const id = await makePending();
        const [query, change] = [`actors?locale=de&where[id][in]=${id}`, data as { _status?: 'published' }];
        const told = await refusalOf(payload, (req) =>
          payload.update({ ...german, where: { id: { in: [id] } }, data: change, req }),
        );
        expect(told.de).toMatchObject([{ message: expect.stringMatching(/Entwurf.*„Actor \d+“/) }]);
        expect(told.en).toMatchObject([{ message: expect.stringMatching(/draft.*“Actor \d+”/) }]);
        expect(await rest('PATCH', query, data)).toMatchObject({ status: 400, problem: told.de[0]?.message });
        expect(await seatsOf(id)).toEqual(['Live', 'Draft']);
      },
    );

    it('goes live where many are published as the admin does it', async () => {
      const ids = [await makePending(), await makePending()];
      const query = `actors?locale=de&draft=true&where[id][in]=${ids.join(',')}`;
      expect((await rest('PATCH', query, { _status: 'published' })).status).toBe(200);
      expect(await Promise.all(ids.map(seatsOf))).toEqual([
        ['Draft', 'Draft'],
        ['Draft', 'Draft'],
      ]);
    });

    it('hinders no change of many others, nor their way into the trash and out of it', async () => {
      const live = await makeSample(payload, 'actors', 'published');
      const fresh = await makeSample(payload, 'actors', 'draft');
      const query = `actors?locale=de&trash=true&where[id][in]=${live},${fresh}`;
      for (const data of [{ foundingYear: 1900 }, { deletedAt: '2026-01-01' }, { deletedAt: null, _status: 'draft' }])
        expect(await rest('PATCH', query, data)).toMatchObject({ status: 200, body: { errors: [] } });
      expect((await rest('PATCH', query, { _status: 'published' })).status).toBe(200);
      expect((await seatsOf(live))[0]).toBeNull();
      expect(await payload.findByID({ ...german, id: live, overrideAccess: false })).toMatchObject({
        foundingYear: 1900,
      });
    });

    it('is neither published nor taken for the live text by a program without a name', async () => {
      const id = await makePending();
      const told = await refusalOf(payload, (req) =>
        payload.update({ ...german, id, data: { foundingYear: 1950 }, req }),
      );
      expect(told.de).toMatchObject([{ message: expect.stringContaining('Entwurf') }]);
      expect(await seatsOf(id)).toEqual(['Live', 'Draft']);
    });
  });

  describe('of the settings of the site', () => {
    const site = { slug: 'site', locale: 'de' } as const;
    const taglines = async () => [
      (await payload.findGlobal({ ...site, overrideAccess: false })).tagline,
      (await payload.findGlobal({ ...site, draft: true })).tagline,
    ];

    it('is neither published nor taken off the site by a save that says neither', async () => {
      await payload.updateGlobal({ ...site, data: { ...siteSettings, tagline: 'Live', _status: 'published' } });
      await payload.updateGlobal({ ...site, draft: true, data: { tagline: 'Draft', _status: 'draft' } });
      const told = await refusalOf(payload, (req) => payload.updateGlobal({ ...site, data: { intro: 'Neu' }, req }));
      expect(told.de).toMatchObject([{ message: expect.stringContaining('Entwurf') }]);
      expect(told.en).toMatchObject([{ message: expect.stringContaining('draft') }]);
      const answer = await rest('POST', 'globals/site?locale=de', { intro: 'Neu' });
      expect(answer).toMatchObject({ status: 400, problem: told.de[0]?.message });
      expect(await taglines()).toEqual(['Live', 'Draft']);
    });

    it('goes live with a save that says so, after which any save is clear', async () => {
      await rest('POST', 'globals/site?locale=de', { _status: 'published' });
      expect(await taglines()).toEqual(['Draft', 'Draft']);
      expect((await rest('POST', 'globals/site?locale=de', { intro: 'Neu' })).status).toBe(200);
      expect(await payload.findGlobal({ ...site, overrideAccess: false })).toMatchObject({ intro: 'Neu' });
    });
  });
});
