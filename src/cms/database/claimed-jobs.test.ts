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

  const claim = async ({ db }: Payload) => {
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
  };
  const queue = (data: object) =>
    instances[0]?.create({ collection: 'payload-jobs', data: { queue: 'default', input: {}, ...data } });

  it('is claimed by one of them, though both look at the same moment', async () => {
    const count = 5;
    for (let made = 0; made < count; made++) await queue({ taskSlug: 'sendMail' });
    const claimed = (await Promise.all(instances.map(claim))).flat();
    expect([claimed.length, new Set(claimed).size]).toEqual([count, count]);
    const { docs = [] } = (await instances[0]?.find({ collection: 'payload-jobs', pagination: false })) ?? {};
    expect(docs.map(({ processing }) => processing)).toEqual(Array(count).fill(true));
  });

  it.skipIf(database.name === 'SQLite')('is carried out once, though both have planned it for the night', async () => {
    for (const task of ['backUp', 'backUp', 'removePersonalData'])
      await queue({ taskSlug: task, meta: { scheduled: true } });
    const claimed = (await Promise.all(instances.map(claim))).flat();
    expect(claimed.length).toBe(2);
    expect(await instances[0]?.count({ collection: 'payload-jobs', where: { processing: { equals: false } } })).toEqual(
      {
        totalDocs: 0,
      },
    );
  });
});
