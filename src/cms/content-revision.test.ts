import { createLocalReq, initTransaction, killTransaction, type Payload, restoreVersionOperation } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onRevisionAnnounced } from '../inside/revision-announcement.ts';
import type { Actor, Site } from '../payload-types.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { makeUser, openPayload, testPassword } from '../testing/payload.ts';

describeOnEachDatabase('The content revision', (database) => {
  let payload: Payload;
  const revision = async () => {
    const stored = await payload.db.findGlobal<{ value?: string }>({ slug: 'content-revision' });
    return stored?.value ?? '';
  };

  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(() => payload?.destroy());

  async function isRaisedBy(write: () => Promise<unknown>): Promise<boolean> {
    const before = await revision();
    const announced: string[] = [];
    const stop = onRevisionAnnounced((each) => announced.push(each));
    await write();
    stop();
    const after = await revision();
    // Whoever writes is answered after that, and finds pages that know it.
    expect(announced.at(-1)).toBe(after === before ? undefined : after);
    return after !== before;
  }
  const expectRaised = async (write: () => Promise<unknown>) => expect(await isRaisedBy(write)).toBe(true);
  const expectKept = async (write: () => Promise<unknown>) => expect(await isRaisedBy(write)).toBe(false);

  const actor = { name: 'A', bodyKind: 'organisation', lifecycle: 'active' } as const;
  const change = (id: string, data: Partial<Actor>, draft = false) =>
    payload.update({ collection: 'actors', id, data, draft });

  it('is raised by creating, changing and deleting', async () => {
    let id = '';
    await expectRaised(async () => {
      const group = await payload.create({ collection: 'category-groups', data: { name: 'Needs', position: 1 } });
      id = group.id;
    });
    await expectRaised(() =>
      payload.update({ collection: 'category-groups', id, locale: 'en', data: { name: 'Needs!' } }),
    );
    await expectRaised(() => payload.delete({ collection: 'category-groups', id }));
  });

  it('is raised by the settings of the site, not by a draft of them', async () => {
    const contact = { organization: 'A', streetAddress: 'A 1', postalCode: '1', addressLocality: 'B' };
    const navigation = [{ target: 'facts' as const }];
    const change = (data: Partial<Site>, draft = false) =>
      payload.updateGlobal({ slug: 'site', locale: 'de', data, draft });
    await expectKept(() => change({ name: 'Who was Who' }, true));
    await expectRaised(() => change({ name: 'A', tagline: 'B', navigation, contact, _status: 'published' }));
    await expectKept(() => change({ name: 'Who was Who', _status: 'draft' }, true));
    await expectRaised(() => change({ _status: 'published' }, true));
    await expectRaised(() => change({ _status: 'draft' }));
    await expectRaised(() => change({ _status: 'published' }));
    await expectKept(() => change({ name: 'Who will be Who' }, true));
    await expectRaised(() =>
      payload.updateGlobal({ slug: 'site', unpublishAllLocales: true, data: { _status: 'draft' } }),
    );
  });

  it('is raised by what visitors see come, change and go, not by drafts', async () => {
    let id = '';
    await expectKept(async () => {
      id = (await payload.create({ collection: 'actors', data: { ...actor, _status: 'draft' }, draft: true })).id;
    });
    await expectKept(() => change(id, { seat: 'Bonn' }, true));
    await expectRaised(() => change(id, { _status: 'published' }));
    await expectKept(() => change(id, { seat: 'Berlin', _status: 'draft' }, true));
    await expectRaised(() => change(id, { seat: 'Berlin', _status: 'published' }, true));
    await expectRaised(() => payload.update({ collection: 'actors', id, locale: 'en', data: { seat: 'Cologne' } }));
    await expectRaised(() => change(id, { slug: 'another' }));
    await expectKept(() => change(id, { seat: 'Trier' }, true));
    // With a draft pending, the version before is no sign of what visitors are shown.
    await expectRaised(() => change(id, { _status: 'draft' }));
    await expectKept(() => change(id, { seat: 'Mainz' }, true));
    await expectRaised(() => change(id, { _status: 'published' }));
    await expectKept(() => change(id, { seat: 'Worms' }, true));
    // As the admin does it.
    const unpublish = { collection: 'actors', id, unpublishAllLocales: true, data: { _status: 'draft' } } as const;
    await expectRaised(() => payload.update(unpublish));
    await expectRaised(() => change(id, { _status: 'published' }));
    await expectRaised(() => change(id, { deletedAt: new Date().toISOString() }));
    await expectRaised(() =>
      payload.update({ collection: 'actors', id, data: { deletedAt: null, _status: 'published' }, trash: true }),
    );
    await expectRaised(() => payload.delete({ collection: 'actors', id }));
  });

  it('is raised when an old version goes live, not when it becomes a draft', async () => {
    const data = { ...actor, name: 'Old', _status: 'published' } as const;
    const { id } = await payload.create({ collection: 'actors', data });
    await change(id, { seat: 'Bonn', _status: 'published' });
    const { docs } = await payload.findVersions({ collection: 'actors', where: { parent: { equals: id } } });
    const oldest = docs.at(-1)?.id ?? '';
    const req = await createLocalReq({}, payload);
    const collection = payload.collections.actors;
    await expectKept(() => restoreVersionOperation({ collection, id: oldest, draft: true, overrideAccess: true, req }));
    await expectRaised(() => payload.restoreVersion({ collection: 'actors', id: oldest }));
  });

  it('is raised by what many are changed or deleted by at once, for good only where they were seen', async () => {
    const data = { ...actor, _status: 'published' } as const;
    for (const name of ['B', 'C']) await payload.create({ collection: 'actors', data: { ...data, name, seat: 'Ulm' } });
    const where = { seat: { equals: 'Ulm' } };
    await expectKept(() => payload.update({ collection: 'actors', where, data: { foundingYear: 1950 }, draft: true }));
    await expectRaised(() =>
      payload.update({ collection: 'actors', where, data: { _status: 'published' }, draft: true }),
    );
    await expectRaised(() =>
      payload.update({ collection: 'actors', where, data: { deletedAt: new Date().toISOString() } }),
    );
    await expectKept(() => payload.delete({ collection: 'actors', where, trash: true }));
  });

  it('stays when accounts are made, renamed and signed in', async () => {
    await expectKept(() => makeUser(payload, 'admin'));
    const email = 'editor@example.org';
    let id = '';
    await expectKept(async () => {
      ({ id } = await makeUser(payload, 'editor'));
    });
    await expectKept(() => payload.update({ collection: 'users', id, data: { name: 'Somebody' } }));
    await expectKept(() => payload.login({ collection: 'users', data: { email, password: testPassword } }));
    await expectKept(() => payload.delete({ collection: 'users', id }));
  });

  it('stays when a write fails', async () => {
    const fail = () => payload.create({ collection: 'category-groups', data: { name: '', position: 1 } });
    await expectKept(() => expect(fail()).rejects.toThrow());
  });

  it('is not announced when the write that raised it is undone', async () => {
    const req = await createLocalReq({}, payload);
    await expectKept(async () => {
      await initTransaction(req);
      const before = await revision();
      await payload.create({ collection: 'category-groups', data: { name: 'Undone', position: 1 }, req });
      await killTransaction(req);
      // Without transactions MongoDB cannot undo it, and the value stays; others find it by looking.
      if ((await revision()) !== before)
        await payload.db.updateGlobal({ slug: 'content-revision', data: { value: before } });
    });
  });

  it('is seen only with the write it belongs to', async () => {
    const group = await payload.create({ collection: 'category-groups', data: { name: 'Old', position: 1 } });
    for (let at = 0; at < 10; at++) {
      const before = await revision();
      const write = payload.update({ collection: 'category-groups', id: group.id, data: { name: `New ${at}` } });
      while ((await revision()) === before) await new Promise((resolve) => setImmediate(resolve));
      const seen = await payload.findByID({ collection: 'category-groups', id: group.id });
      expect(seen.name).toBe(`New ${at}`);
      await write;
    }
  });
});
