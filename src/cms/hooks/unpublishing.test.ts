import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { openRest, type Rest, type Write, writerOf } from '../../testing/rest.ts';
import { makeSample, siteSettings } from '../../testing/samples.ts';

describeOnEachDatabase('Taking something off the site', (database) => {
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

  const site = { slug: 'site', locale: 'de' } as const;
  const off = '?unpublishAllLocales=true';
  const isLive = async (id: string) =>
    (await payload.findByID({ collection: 'actors', id, overrideAccess: false, disableErrors: true })) !== null;
  const states = async (id: string) => {
    const where = { parent: { equals: id } };
    const { docs } = await payload.findVersions({ collection: 'actors', where, sort: 'createdAt' });
    return docs.map(({ version, latest }) => [version._status, latest ?? false]);
  };

  it('leaves in the history that it was live, and is always possible', async () => {
    const id = await makeSample(payload, 'actors', 'published');
    await payload.update({ collection: 'actors', id, locale: 'de', draft: true, data: { name: '' } });
    expect((await rest('PATCH', `actors/${id}${off}`, { _status: 'draft' })).status).toBe(200);
    expect(await isLive(id)).toBe(false);
    expect(await states(id)).toEqual([
      ['published', false],
      ['draft', false],
      ['draft', true],
    ]);
    const latest = await payload.findByID({ collection: 'actors', id, locale: 'de', draft: true });
    expect([latest.name, latest._status]).toEqual(['', 'draft']);
  });

  it('is not done by a draft, which leaves the history alone', async () => {
    const id = await makeSample(payload, 'actors', 'published');
    const answer = await rest('PATCH', `actors/${id}${off}&draft=true`, { seat: 'Bonn', _status: 'draft' });
    expect([answer.status, await isLive(id)]).toEqual([200, true]);
    expect((await states(id)).map(([state]) => state)).toEqual(['published', 'draft']);
  });

  it('is no way to publish what was not checked', async () => {
    const { id } = await payload.create({ collection: 'actors', draft: true, data: { _status: 'draft' } as never });
    for (const data of [{ _status: 'published' }, { _status: 'published', foundingYear: 1900 }])
      expect((await rest('PATCH', `actors/${id}${off}`, data)).status).toBe(400);
    expect(await isLive(id)).toBe(false);
    await payload.updateGlobal({ ...site, draft: true, data: { tagline: '', _status: 'draft' } });
    expect((await rest('POST', `globals/site${off}`, { _status: 'published' })).status).toBe(400);
  });

  it('leaves in the history that the settings of the site were live, too', async () => {
    await payload.updateGlobal({ ...site, data: { ...siteSettings, _status: 'published' } });
    const versions = async () => (await payload.findGlobalVersions({ slug: 'site', sort: '-createdAt' })).docs;
    const before = (await versions()).length;
    expect((await rest('POST', `globals/site${off}`, { _status: 'draft' })).status).toBe(200);
    const after = await versions();
    expect(after.slice(0, 2).map(({ version }) => version._status)).toEqual(['draft', 'published']);
    expect(after).toHaveLength(before + 1);
    expect(await payload.findGlobal({ ...site, draft: true })).toMatchObject({ tagline: 'Zusatz', _status: 'draft' });
  });
});
