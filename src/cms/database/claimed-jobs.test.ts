import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';

describeOnEachDatabase('A job that is due in several instances', (database) => {
  const instances: Payload[] = [];
  beforeAll(async () => {
    for (const key of ['one', 'other']) instances.push(await openPayload(database.url(), `${database.url()} ${key}`));
  });
  afterAll(() => Promise.all(instances.map((payload) => payload.destroy())));

  it('is claimed by one of them, though both look at the same moment', async () => {
    const [one] = instances;
    const count = 5;
    for (let made = 0; made < count; made++)
      await one?.create({ collection: 'payload-jobs', data: { taskSlug: 'sendMail', queue: 'default', input: {} } });
    const claims = await Promise.all(
      instances.map(async ({ db }) => {
        const transactionID = db.name === 'mongoose' ? undefined : await db.beginTransaction();
        const claimed = await db.updateJobs({
          data: { processing: true },
          where: { processing: { equals: false } },
          limit: 10,
          req: transactionID ? { transactionID } : {},
          returning: true,
        });
        if (transactionID) await db.commitTransaction(transactionID);
        return claimed?.map(({ id }) => id) ?? [];
      }),
    );
    const claimed = claims.flat();
    expect([claimed.length, new Set(claimed).size]).toEqual([count, count]);
    const { docs } = (await one?.find({ collection: 'payload-jobs', pagination: false })) ?? { docs: [] };
    expect(docs.map(({ processing }) => processing)).toEqual(Array(count).fill(true));
  });
});
