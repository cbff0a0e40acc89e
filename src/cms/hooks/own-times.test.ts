import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { makeSample, sampleOf, siteSettings } from '../../testing/samples.ts';

describeOnEachDatabase('When a document was made', (database) => {
  let payload: Payload;
  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(() => payload?.destroy());

  it('is not for staff to say, in any collection or global', async () => {
    const past = '2001-01-01T00:00:00.000Z';
    const admin = { overrideAccess: false as const, user: await makeUser(payload, 'admin'), depth: 0 };
    const group = await makeSample(payload, 'category-groups', 'published');
    for (const collection of ['actors', 'fun-facts', 'categories', 'category-groups', 'pages', 'reports'] as const) {
      const id = await makeSample(payload, collection, 'published', group);
      const options = {
        collection,
        id,
        locale: 'de',
        data: { createdAt: past, _status: 'published' } as never,
      } as const;
      expect([collection, (await payload.update({ ...options, ...admin })).createdAt]).not.toContain(past);
      expect([collection, (await payload.findByID({ collection, id })).createdAt]).not.toContain(past);
    }
    const data = { ...(sampleOf('actors', 'published', group) as object), createdAt: past } as never;
    expect((await payload.create({ collection: 'actors', locale: 'de', data, ...admin })).createdAt).not.toBe(past);
    const site = { ...siteSettings, createdAt: past, _status: 'published' } as never;
    expect((await payload.updateGlobal({ slug: 'site', locale: 'de', data: site, ...admin })).createdAt).not.toBe(past);
    // What the admin never shows is written by nobody but the site.
    const hardenedAll = payload.config.collections.filter(
      ({ slug, admin: { hidden } }) => !slug.startsWith('payload-') && hidden !== true,
    );
    expect(
      hardenedAll.filter(({ hooks }) => !hooks.beforeOperation?.some(({ name }) => name === 'keepCreation')),
    ).toEqual([]);
  });
});
