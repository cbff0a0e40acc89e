import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Addressed, bySlug } from '../../domain/actors/slug-lookup.ts';
import type { Locale } from '../../i18n/locales.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';

describeOnEachDatabase('Addresses of actors', (database) => {
  let payload: Payload;
  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(() => payload?.destroy());
  beforeEach(async () => {
    await payload.delete({ collection: 'actors', where: {} });
  });

  async function publish(de: string, en: string): Promise<string> {
    const data = { name: de, slug: de, bodyKind: 'organisation', lifecycle: 'active', _status: 'published' } as const;
    const { id } = await payload.create({ collection: 'actors', locale: 'de', data });
    await payload.update({ collection: 'actors', id, locale: 'en', data: { name: en, slug: en } });
    return id;
  }
  const rename = (id: string, locale: Locale, slug: string, draft = false) =>
    payload.update({
      collection: 'actors',
      id,
      locale,
      draft,
      data: { slug, _status: draft ? 'draft' : 'published' },
    });

  /** The id of the published entry that a visitor gets at an address. */
  async function found(slug: string, locale: Locale): Promise<string | undefined> {
    const { docs } = await payload.find({
      collection: 'actors',
      overrideAccess: false,
      locale: 'all',
      fallbackLocale: false,
      pagination: false,
    });
    const stored = docs as unknown as { id: string; slug: Addressed['slugs']; formerSlugs?: string[] | null }[];
    const addressed = stored.map(({ id, slug: slugs, formerSlugs }) => ({ id, slugs, formerSlugs: formerSlugs ?? [] }));
    return bySlug(addressed, locale).get(slug)?.id;
  }
  const formerOf = async (id: string) => (await payload.findByID({ collection: 'actors', id })).formerSlugs ?? [];

  it('lead on after a change in either language, from both', async () => {
    const id = await publish('rat', 'council');
    await rename(id, 'de', 'bund');
    await rename(id, 'en', 'union');
    for (const locale of ['de', 'en'] as const) {
      for (const slug of ['rat', 'council', 'bund', 'union'])
        expect([slug, await found(slug, locale)]).toEqual([slug, id]);
    }
    expect((await formerOf(id)).sort()).toEqual(['council', 'rat']);
  });

  it('are not called former after being changed back', async () => {
    const id = await publish('rat', 'council');
    await rename(id, 'de', 'bund');
    await rename(id, 'de', 'rat');
    expect(await formerOf(id)).toEqual(['bund']);
    expect(await found('bund', 'de')).toBe(id);
  });

  it('belong to whoever uses them now, before whoever once did', async () => {
    const first = await publish('rat', 'council');
    await rename(first, 'de', 'bund');
    await rename(first, 'en', 'union');
    const second = await publish('rat', 'council');
    for (const locale of ['de', 'en'] as const) {
      expect(await found('rat', locale)).toBe(second);
      expect(await found('council', locale)).toBe(second);
    }
    await rename(second, 'de', 'liga');
    await payload.delete({ collection: 'actors', id: second });
    expect(await found('rat', 'de')).toBe(first);
  });

  it('are remembered through several drafts, and change for visitors only with the publishing', async () => {
    const id = await publish('rat', 'council');
    await rename(id, 'de', 'entwurf', true);
    await rename(id, 'de', 'verein', true);
    expect(await found('rat', 'de')).toBe(id);
    expect(await found('verein', 'de')).toBeUndefined();
    await payload.update({ collection: 'actors', id, locale: 'de', data: { _status: 'published' } });
    expect(await found('verein', 'de')).toBe(id);
    expect(await found('rat', 'de')).toBe(id);
    expect(await formerOf(id)).toEqual(['rat']);
  });

  it('are remembered when an older version is restored', async () => {
    const id = await publish('rat', 'council');
    const { docs } = await payload.findVersions({ collection: 'actors', where: { parent: { equals: id } }, limit: 1 });
    await rename(id, 'de', 'bund');
    await rename(id, 'en', 'union');
    await payload.restoreVersion({ collection: 'actors', id: docs[0]?.id ?? '' });
    for (const slug of ['rat', 'council', 'bund', 'union']) expect([slug, await found(slug, 'de')]).toEqual([slug, id]);
  });

  it('never grow beyond what can be stored', async () => {
    const id = await publish('rat', 'council');
    for (let at = 0; at < 55; at++) await rename(id, 'de', `rat-${at}`);
    const former = await formerOf(id);
    expect(former).toHaveLength(50);
    expect(former).toContain('rat-53');
  });
});
