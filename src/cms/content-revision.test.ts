import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { openPayload } from '../testing/payload.ts';

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

  async function expectRaised(write: () => Promise<unknown>): Promise<void> {
    const before = await revision();
    await write();
    expect(await revision()).not.toBe(before);
  }

  it('is raised by creating, changing, deleting and by the settings of the site', async () => {
    let id = '';
    await expectRaised(async () => {
      const group = await payload.create({ collection: 'category-groups', data: { name: 'Needs', position: 1 } });
      id = group.id;
    });
    await expectRaised(() =>
      payload.update({ collection: 'category-groups', id, locale: 'en', data: { name: 'Needs!' } }),
    );
    await expectRaised(() => payload.delete({ collection: 'category-groups', id }));
    await expectRaised(() => payload.updateGlobal({ slug: 'site', data: { name: 'Who is Who' }, draft: true }));
  });

  it('stays when a write fails', async () => {
    const before = await revision();
    await expect(payload.create({ collection: 'category-groups', data: { name: '', position: 1 } })).rejects.toThrow();
    expect(await revision()).toBe(before);
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
