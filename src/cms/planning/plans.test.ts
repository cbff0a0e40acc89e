import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { makeSample } from '../../testing/samples.ts';
import { failedPlans, plans } from './plans.ts';

describeOnEachDatabase('Plans', (database) => {
  let payload: Payload;
  let id: string;
  const due = '2099-01-01T09:00:00.000Z';

  beforeAll(async () => {
    payload = await openPayload(database.url());
    id = await makeSample(payload, 'actors', 'published');
  });
  afterAll(() => payload?.destroy());

  const queue = (input: object, waitUntil: string) =>
    payload.jobs.queue({ task: 'schedulePublish', input: input as never, waitUntil: new Date(waitUntil) });

  it('are none at first', async () => {
    expect(await plans(payload)).toEqual([]);
  });

  it('tell what is to come, the next first, also what an earlier release has queued', async () => {
    await queue({ type: 'unpublish', doc: { relationTo: 'actors', value: id } }, '2099-02-01T09:00:00.000Z');
    await queue({ type: 'publish', doc: { relationTo: 'actors', value: id } }, due);
    const { name } = await payload.findByID({ collection: 'actors', id, locale: 'de' });
    const subject = { collection: 'actors', id };
    const plan = { subject, title: name, failure: null, parts: null };
    const found = await plans(payload);
    expect(found).toMatchObject([
      { ...plan, kind: 'publish', due },
      { ...plan, kind: 'unpublish', due: '2099-02-01T09:00:00.000Z' },
    ]);
    expect(await plans(payload, { collection: 'actors', id })).toEqual(found);
    expect(await plans(payload, { collection: 'actors', id: 'another' })).toEqual([]);
    expect(await failedPlans(payload)).toEqual([]);
  });

  it('tell what failed', async () => {
    const job = await queue({ type: 'publish', locale: 'de', doc: { relationTo: 'actors', value: id } }, due);
    await payload.jobs.runByID({ id: job.id });
    expect(await failedPlans(payload)).toMatchObject([
      { id: job.id, kind: 'publish', failure: expect.stringContaining('Eine Sprache allein') },
    ]);
    expect(await plans(payload)).toHaveLength(3);
  });
});
