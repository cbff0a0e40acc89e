import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { daysAfterDealtWith, daysAtMost } from '../../domain/reports/retention.ts';
import type { Report } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { removePersonalData } from './remove-personal-data.ts';

const now = new Date('2030-06-01T03:00:00.000Z');
const daysAgo = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();
const sent = {
  kind: 'mistake',
  subject: 'Der Sitz',
  message: 'Bitte ändern.\nEva Beispiel, eva@example.org',
  source: 'https://example.org/',
  email: 'eva@example.org',
  language: 'de',
} as const;

describeOnEachDatabase('The personal data of reports', (database) => {
  let payload: Payload;
  let made = 0;

  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(() => payload?.destroy());

  async function make(state: Report['state'], createdAt: string, dealtWithOn: string | null, email?: null) {
    made += 1;
    const data = { ...sent, ...(email === null ? { email } : {}), reference: `R-${made}`, state };
    const { id } = await payload.create({ collection: 'reports', data, depth: 0 });
    // Both days are noted by the clock.
    await payload.db.updateOne({ collection: 'reports', id, data: { ...(await stored(id)), createdAt, dealtWithOn } });
    return stored(id);
  }
  const stored = async (id: string): Promise<Report> => payload.findByID({ collection: 'reports', id, depth: 0 });

  it.each<[string, Report['state'], string, string | null, boolean]>([
    ['stay while nobody has dealt with it', 'new', daysAgo(daysAtMost - 1), null, false],
    ['go after the longest time even so', 'in-progress', daysAgo(daysAtMost + 1), null, true],
    ['stay for a while after it is done', 'done', daysAgo(100), daysAgo(daysAfterDealtWith - 1), false],
    ['go when that has passed', 'done', daysAgo(100), daysAgo(daysAfterDealtWith + 1), true],
    ['go of what was declined', 'declined', daysAgo(100), daysAgo(daysAfterDealtWith + 1), true],
    ['go of spam', 'spam', daysAgo(100), daysAgo(daysAfterDealtWith + 1), true],
  ])('%s, and nothing else of it', async (_, state, createdAt, dealtWithOn, isGone) => {
    const before = await make(state, createdAt, dealtWithOn);
    await removePersonalData(await createLocalReq({}, payload), now);
    const gone = { email: null, personalDataRemovedOn: now.toISOString(), updatedAt: expect.any(String) };
    expect(await stored(before.id)).toEqual({ ...before, ...(isGone ? gone : {}) });
  });

  it('are not said to be gone where there were none', async () => {
    const before = await make('done', daysAgo(400), daysAgo(390), null);
    await removePersonalData(await createLocalReq({}, payload), now);
    expect(await stored(before.id)).toEqual(before);
  });

  it('come to the same when removed twice', async () => {
    const { id } = await make('done', daysAgo(400), daysAgo(390));
    await removePersonalData(await createLocalReq({}, payload), now);
    const once = await stored(id);
    await removePersonalData(await createLocalReq({}, payload), new Date(now.getTime() + 86_400_000));
    expect(await stored(id)).toEqual(once);
  });

  it('are looked for every night: planned once, and carried out by the site itself', async () => {
    const planned = async () => {
      await payload.jobs.handleSchedules();
      const where = { taskSlug: { equals: 'removePersonalData' } };
      const { docs } = await payload.find({ collection: 'payload-jobs', where, depth: 0, pagination: false });
      return docs.map(({ taskSlug, waitUntil }) => [taskSlug, new Date(waitUntil ?? '').getTime() > Date.now()]);
    };
    expect(await planned()).toEqual([['removePersonalData', true]]);
    expect(await planned()).toEqual([['removePersonalData', true]]);
    const { id } = await make('new', new Date(Date.now() - (daysAtMost + 1) * 86_400_000).toISOString(), null);
    await payload.jobs.queue({ task: 'removePersonalData', input: {} });
    await payload.jobs.run();
    expect((await stored(id)).personalDataRemovedOn).toEqual(expect.any(String));
  });

  it('have their days counted from when staff dealt with the report', async () => {
    const data = { ...sent, reference: 'R-days', state: 'new' } as const;
    const { id } = await payload.create({ collection: 'reports', data, depth: 0 });
    const to = async (state: Report['state']) =>
      (await payload.update({ collection: 'reports', id, data: { state }, depth: 0 })).dealtWithOn ?? null;
    expect(await to('in-progress')).toBeNull();
    const day = await to('done');
    expect(Date.parse(day ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(await to('spam')).toBe(day);
    expect(await to('in-progress')).toBeNull();
  });
});
