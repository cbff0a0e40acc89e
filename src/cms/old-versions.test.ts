import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { User } from '../payload-types.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { makeUser, openPayload } from '../testing/payload.ts';
import { makeSample } from '../testing/samples.ts';

const collections = ['actors', 'fun-facts', 'categories', 'category-groups', 'pages'] as const;
type Versioned = (typeof collections)[number];

describeOnEachDatabase('An old version', (database) => {
  let payload: Payload;
  let group: string;
  const users = new Map<User['role'], User & { collection: 'users' }>();

  beforeAll(async () => {
    payload = await openPayload(database.url());
    for (const role of ['translator', 'editor'] as const) users.set(role, await makeUser(payload, role));
    group = await makeSample(payload, 'category-groups', 'published');
  });
  afterAll(async () => {
    await payload?.delete({ collection: 'pages', where: {} });
    await payload?.destroy();
  });

  const as = (role: User['role'], locale: 'de' | 'en') => ({
    overrideAccess: false as const,
    req: { user: users.get(role) ?? null, locale },
  });
  const stored = async (collection: Versioned, id: string) => {
    const found = await payload.findByID({ collection, id, locale: 'all', draft: true, depth: 0 });
    return { ...found, updatedAt: '', formerSlugs: [], slug: '' };
  };

  describe.each(collections)('of %s', (collection) => {
    async function makeTwo() {
      const id = await makeSample(payload, collection, 'published', group);
      const old = await stored(collection, id);
      const name = collection === 'fun-facts' || collection === 'pages' ? 'title' : 'name';
      const state = /^cat/.test(collection) ? {} : { _status: 'published' };
      await payload.update({ collection, id, locale: 'de', data: { [name]: 'Neu', ...state } as never });
      const { docs } = await payload.findVersions({ collection, where: { parent: { equals: id } }, sort: 'createdAt' });
      return { id, old, version: docs[0]?.id ?? '' };
    }

    it('is brought back whole by an editor', async () => {
      const { id, old, version } = await makeTwo();
      await payload.restoreVersion({ collection, id: version, ...as('editor', 'de') });
      expect(await stored(collection, id)).toEqual(old);
    });

    it.each([false, true])('is not brought back by a translator, as a draft: %s', async (draft) => {
      const { id, version } = await makeTwo();
      const before = await stored(collection, id);
      const attempt = payload.restoreVersion({ collection, id: version, draft, ...as('translator', 'en') });
      await expect(attempt).rejects.toMatchObject({ status: 403 });
      expect(await stored(collection, id)).toEqual(before);
    });
  });

  it('of the settings of the site is brought back by an editor, but by no translator', async () => {
    const contact = { organization: 'A', streetAddress: 'B 1', postalCode: '1', addressLocality: 'C' };
    const data = { name: 'Who is Who', tagline: 'Zusatz', navigation: [{ target: 'facts' as const }], contact };
    for (const tagline of ['Zusatz', 'Neu'])
      await payload.updateGlobal({ slug: 'site', locale: 'de', data: { ...data, tagline, _status: 'published' } });
    const { docs } = await payload.findGlobalVersions({ slug: 'site', sort: 'createdAt' });
    const restore = (role: User['role'], locale: 'de' | 'en') =>
      payload.restoreGlobalVersion({ slug: 'site', id: docs[0]?.id ?? '', ...as(role, locale) });
    const tagline = async () => (await payload.findGlobal({ slug: 'site', locale: 'de' })).tagline;
    await expect(restore('translator', 'en')).rejects.toMatchObject({ status: 403 });
    expect(await tagline()).toBe('Neu');
    await restore('editor', 'de');
    expect(await tagline()).toBe('Zusatz');
  });
});
