import type { CollectionSlug, GlobalSlug, Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { User } from '../payload-types.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { makeUser, openPayload, readConfig } from '../testing/payload.ts';
import { plays } from '../testing/play-deeds.ts';
import { globalPlays } from '../testing/play-global-deeds.ts';
import { type Caller, callers, type Deed, type Extent, isAnybodys, type Rights, rightsOf } from '../testing/rights.ts';

const config = await readConfig('file:of-nothing.db');
/** What `docs/access.md` says, cell by cell. */
const written = await rightsOf(config);
const isGlobal = ({ slug }: Rights) => config.globals.some((global) => global.slug === slug);

describeOnEachDatabase('Access', (database) => {
  let payload: Payload;
  let group = '';
  const users = new Map<Caller, (User & { collection: 'users' }) | null>([['anonymous', null]]);

  beforeAll(async () => {
    payload = await openPayload(database.url());
    for (const role of ['translator', 'editor', 'admin'] as const) users.set(role, await makeUser(payload, role));
    group = (await payload.create({ collection: 'category-groups', data: { name: 'Group', position: 1 } })).id;
  });
  afterAll(async () => {
    await payload?.delete({ collection: 'pages', where: {} });
    await payload?.delete({ collection: 'media', where: {}, trash: true });
    await payload?.destroy();
  });

  const as = (caller: Caller) => ({
    overrideAccess: false as const,
    user: users.get(caller) ?? null,
    depth: 0 as const,
  });
  const succeeds = (play: Promise<unknown>): Promise<boolean> =>
    play.then(
      (result) => result !== null && result !== false,
      (error: unknown) => {
        // What is refused is refused by a rule, and not because something went wrong.
        if (error instanceof Error && 'status' in error && [400, 403, 404].includes(Number(error.status))) return false;
        throw error;
      },
    );

  /** What is the caller's own, where anything is. */
  async function ownOf(slug: string, caller: Caller): Promise<string | undefined> {
    if (slug === 'users') return users.get(caller)?.id;
    if (slug !== 'set-asides' || caller !== 'translator') return undefined;
    const data = { kind: 'review', form: 'collections/actors/1', about: 'a', circle: 'translators' } as const;
    return (await payload.create({ collection: slug, data })).id;
  }

  async function extentOf(slug: string, deed: Deed, caller: Caller): Promise<Extent> {
    const place = { payload, collection: slug as CollectionSlug, group };
    if (await succeeds(plays[deed](place, as(caller)))) return 'all';
    const own = await ownOf(slug, caller);
    return own && (await succeeds(plays[deed]({ ...place, own }, as(caller)))) ? 'own' : 'none';
  }

  async function globalExtentOf(slug: string, deed: Deed, caller: Caller): Promise<Extent> {
    const play = globalPlays[deed];
    if (!play) throw new Error(`Nobody has said how to play ${deed} on ${slug}`);
    return (await succeeds(play(payload, slug as GlobalSlug, as(caller)))) ? 'all' : 'none';
  }

  describe.each(written.filter(isAnybodys))('to $slug', (rights) => {
    it.each(Object.keys(rights.deeds) as Deed[])('is as the page says: %s', async (deed) => {
      const play = isGlobal(rights) ? globalExtentOf : extentOf;
      const found: Partial<Record<Caller, Extent>> = {};
      for (const caller of callers) found[caller] = await play(rights.slug, deed, caller);
      expect(found).toEqual(rights.deeds[deed]);
    });
  });

  it('to what the site keeps for itself has nobody', async () => {
    const nobodys = written.filter((rights) => !isAnybodys(rights));
    expect(nobodys.length).toBeGreaterThan(4);
    for (const rights of nobodys) {
      for (const caller of callers) {
        const tried = isGlobal(rights) ? triedOnGlobal(rights.slug, caller) : triedOn(rights.slug, caller);
        const refused = await Promise.all(
          tried.map((one) =>
            one.then(
              () => 'done',
              ({ status }: { status: number }) => status,
            ),
          ),
        );
        expect([rights.slug, caller, ...new Set(refused)]).toEqual([rights.slug, caller, 403]);
      }
    }
  });

  function triedOn(slug: string, caller: Caller): Promise<unknown>[] {
    const of = { collection: slug as CollectionSlug, ...as(caller) };
    const where = { id: { exists: true } };
    const write = [payload.create({ ...of, data: {} as never }), payload.update({ ...of, where, data: {} as never })];
    return [payload.find(of), payload.delete({ ...of, where }), ...write];
  }

  function triedOnGlobal(slug: string, caller: Caller): Promise<unknown>[] {
    const of = { slug: slug as GlobalSlug, ...as(caller) };
    return [payload.findGlobal(of), payload.updateGlobal({ ...of, data: {} as never })];
  }
});
