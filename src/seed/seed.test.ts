import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { openPayload, testPassword } from '../testing/payload.ts';
import { makeFirstAdmin } from './first-admin.ts';
import { keepFirstSite } from './first-site.ts';
import { seed } from './seed.ts';

describeOnEachDatabase('The seed', (database) => {
  let payload: Payload;
  beforeAll(async () => {
    payload = await openPayload(database.url());
    await seed(payload);
  }, 300_000);
  afterAll(() => payload?.destroy());

  const actorAt = async (slug: string) => {
    const { docs } = await payload.find({
      collection: 'actors',
      where: { slug: { equals: slug } },
      locale: 'de',
      trash: true,
    });
    return docs[0];
  };

  /** As if this release were the first one that has the document. */
  const forget = async (forgotten: string) => {
    const { keys } = await payload.findGlobal({ slug: 'seed-record' });
    await payload.updateGlobal({
      slug: 'seed-record',
      data: { keys: keys?.filter((key) => key !== forgotten) ?? [] },
    });
  };

  it('publishes 20 actors in both languages', async () => {
    for (const locale of ['de', 'en'] as const) {
      const { docs } = await payload.find({
        collection: 'actors',
        overrideAccess: false,
        locale,
        fallbackLocale: false,
        pagination: false,
      });
      expect(docs).toHaveLength(20);
      for (const actor of docs) {
        expect(actor.name).toBeTruthy();
        expect(actor.slug).toBeTruthy();
        expect(actor.summary).toBeTruthy();
        for (const resource of actor.resources ?? []) expect(resource.title).toBeTruthy();
      }
    }
  });

  it('keeps unknown targets as missing and never guesses', async () => {
    const { docs } = await payload.find({ collection: 'actors', pagination: false });
    const links = docs.flatMap((actor) => actor.links ?? []);
    expect(links).toHaveLength(54);
    expect(links.filter((link) => link.state === 'target-missing' && link.url)).toEqual([]);
    expect(links.some((link) => link.state === 'target-missing')).toBe(true);
  });

  it('changes nothing the second time', async () => {
    const before = await payload.find({ collection: 'actors', pagination: false, sort: 'id' });
    expect(await seed(payload)).toBe(0);
    const after = await payload.find({ collection: 'actors', pagination: false, sort: 'id' });
    expect(after.docs.map(({ id, updatedAt }) => [id, updatedAt])).toEqual(
      before.docs.map(({ id, updatedAt }) => [id, updatedAt]),
    );
  });

  it('remembers where the site was first served, and what it was given', async () => {
    const record = () => payload.findGlobal({ slug: 'seed-record' });
    const { keys } = await record();
    await keepFirstSite(payload, 'https://first.example');
    await keepFirstSite(payload, 'https://second.example');
    expect(await record()).toMatchObject({ firstSite: 'https://first.example', keys });
    expect(await seed(payload)).toBe(0);
    expect(await record()).toMatchObject({ firstSite: 'https://first.example' });
  });

  it('leaves alone what staff changed, renamed, threw away or removed', async () => {
    const changed = await actorAt('deutscher-landkreistag');
    const renamed = await actorAt('deutscher-staedtetag');
    const trashed = await actorAt('europarat');
    const removed = await actorAt('europaministerkonferenz');
    await payload.update({ collection: 'actors', id: changed?.id ?? '', locale: 'de', data: { seat: 'Bonn' } });
    await payload.update({ collection: 'actors', id: renamed?.id ?? '', locale: 'de', data: { slug: 'staedtetag' } });
    await payload.update({
      collection: 'actors',
      id: trashed?.id ?? '',
      data: { deletedAt: new Date().toISOString() },
    });
    await payload.delete({ collection: 'actors', id: removed?.id ?? '' });
    expect(await seed(payload)).toBe(0);
    expect((await actorAt('deutscher-landkreistag'))?.seat).toBe('Bonn');
    expect(await actorAt('deutscher-staedtetag')).toBeUndefined();
    expect((await actorAt('europarat'))?.deletedAt).toBeTruthy();
    expect(await actorAt('europaministerkonferenz')).toBeUndefined();
  });

  it('adds what is new to a site without those whom staff have taken off meanwhile', async () => {
    const named = { slug: { equals: 'cerv-town-twinning' } };
    const gone = await actorAt('kontaktstelle-cerv-deutschland');
    await payload.delete({ collection: 'funding-programmes', where: named });
    await payload.update({ collection: 'actors', id: gone?.id ?? '', data: { deletedAt: new Date().toISOString() } });
    await forget('funding-programmes/cerv-town-twinning');
    expect(await seed(payload)).toBe(1);
    const { docs } = await payload.find({ collection: 'funding-programmes', where: named, depth: 0 });
    expect(docs[0]?._status).toBe('published');
    expect(docs[0]?.advisers).toHaveLength(2);
    expect(docs[0]?.advisers).not.toContain(gone?.id);
  });

  it('finishes a document whose first writing was cut off', async () => {
    const actor = await actorAt('europa-union-nrw');
    await payload.delete({ collection: 'actors', id: actor?.id ?? '' });
    await payload.create({
      collection: 'actors',
      locale: 'de',
      draft: true,
      data: {
        name: 'Europa-Union NRW',
        slug: 'europa-union-nrw',
        bodyKind: 'organisation',
        lifecycle: 'active',
        _status: 'draft',
      },
    });
    await forget('actors/eud-nrw');
    expect(await seed(payload)).toBe(1);
    const finished = await payload.find({
      collection: 'actors',
      where: { slug: { equals: 'europa-union-nrw' } },
      locale: 'en',
      overrideAccess: false,
    });
    expect(finished.docs).toHaveLength(1);
    expect(finished.docs[0]?.summary).toBeTruthy();
  });

  it('makes the first account once and draws a password only where none is given', async () => {
    const drawn = await makeFirstAdmin(payload, 'first@example.org');
    expect(drawn).toMatch(/^[\w-]{20}$/);
    await expect(
      payload.login({ collection: 'users', data: { email: 'first@example.org', password: drawn ?? '' } }),
    ).resolves.toBeTruthy();
    expect(await makeFirstAdmin(payload, 'second@example.org', testPassword)).toBeNull();
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(1);
  });
});
