import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { isDatabaseAway } from '../inside/outage.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { openPayload } from '../testing/payload.ts';

describeOnEachDatabase('A database that was emptied', (database) => {
  let payload: Payload;
  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(() => payload?.destroy());

  it('is a failure, not a directory without entries', async () => {
    vi.doMock('./payload.ts', () => ({ runningPayload: async () => payload, isPreview: async () => false }));
    const { getContentRevision, keptPerRevision } = await import('./content-revision.ts');
    const readActors = keptPerRevision(
      'readActors of this test',
      async () => (await payload.find({ collection: 'actors' })).docs,
    );
    await payload.create({
      collection: 'actors',
      data: { name: 'A', bodyKind: 'organisation', lifecycle: 'active', _status: 'published' },
    });
    expect(await getContentRevision()).not.toBe('');
    expect(await readActors()).toHaveLength(1);
    await payload.db.deleteMany({ collection: 'actors', where: {} });
    await payload.db.updateGlobal({ slug: 'content-revision', data: { value: null } });
    for (const read of [getContentRevision, readActors])
      await expect(read()).rejects.toSatisfy((error) => isDatabaseAway(error));
  });
});
