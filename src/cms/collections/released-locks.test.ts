import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { makeSample } from '../../testing/samples.ts';

describeOnEachDatabase('An account that is deleted', (database) => {
  let payload: Payload;
  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(() => payload?.destroy());

  it('leaves nothing locked, and nobody else’s locks released', async () => {
    const [gone, stays] = [await makeUser(payload, 'editor'), await makeUser(payload, 'translator')];
    for (const { id } of [gone, stays]) {
      const value = await makeSample(payload, 'actors', 'draft');
      await payload.create({
        collection: 'payload-locked-documents',
        data: { document: { relationTo: 'actors', value }, user: { relationTo: 'users', value: id } },
      });
    }
    await payload.delete({ collection: 'users', id: gone.id });
    const { docs } = await payload.find({ collection: 'payload-locked-documents', depth: 0 });
    expect(docs.map(({ user }) => user)).toEqual([{ relationTo: 'users', value: stays.id }]);
  });
});
