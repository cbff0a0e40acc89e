import { type CollectionSlug, createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { daysOfLeftovers, daysOfSpam } from '../../domain/retention.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { storedAccount, writeAccount } from '../sign-in/open-session.ts';
import { removeLeftovers } from './remove-leftovers.ts';

const now = new Date('2030-06-01T03:00:00.000Z');
const daysAgo = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();
const report = {
  kind: 'mistake',
  subject: 'Der Sitz',
  message: 'Falsch.',
  source: 'https://example.org/',
  language: 'de',
};

describeOnEachDatabase('What is left over', (database) => {
  let payload: Payload;
  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(() => payload?.destroy());

  const remove = async () => removeLeftovers(await createLocalReq({}, payload), now);
  /** Days are noted by the clock, so they are written straight to the database. */
  async function make(collection: CollectionSlug, data: object, dates: object): Promise<string> {
    const { id } = (await payload.db.create({ collection, data: { ...data } })) as { id: string };
    const stored = await payload.db.findOne({ collection, where: { id: { equals: id } } });
    await payload.db.updateOne({ collection, id, data: { ...stored, ...dates } });
    return id;
  }
  const isThere = async (collection: CollectionSlug, id: string) =>
    Boolean(await payload.db.findOne({ collection, where: { id: { equals: id } } }));

  it.each<[string, CollectionSlug, object, object, boolean]>([
    [
      'spam',
      'reports',
      { ...report, reference: 'R-1', state: 'spam' },
      { dealtWithOn: daysAgo(daysOfSpam + 1) },
      false,
    ],
    [
      'new spam',
      'reports',
      { ...report, reference: 'R-2', state: 'spam' },
      { dealtWithOn: daysAgo(daysOfSpam - 1) },
      true,
    ],
    ['a report', 'reports', { ...report, reference: 'R-3', state: 'done' }, { dealtWithOn: daysAgo(2000) }, true],
    ['a table', 'imports', { by: 'Eva', state: 'seen' }, { createdAt: daysAgo(daysOfLeftovers + 1) }, false],
    ['a new table', 'imports', { by: 'Eva', state: 'seen' }, { createdAt: daysAgo(daysOfLeftovers - 1) }, true],
    ['an import', 'imports', { by: 'Eva', state: 'done' }, { createdAt: daysAgo(2000) }, true],
    [
      'a mail',
      'payload-jobs',
      { taskSlug: 'sendMail', input: { to: 'a@b.de' }, hasError: true },
      { updatedAt: daysAgo(31) },
      false,
    ],
    [
      'a new mail',
      'payload-jobs',
      { taskSlug: 'sendMail', input: {}, hasError: true },
      { updatedAt: daysAgo(29) },
      true,
    ],
    ['a mail to come', 'payload-jobs', { taskSlug: 'sendMail', input: {} }, { updatedAt: daysAgo(2000) }, true],
    [
      'a night without links',
      'payload-jobs',
      { taskSlug: 'checkLinks', input: {}, hasError: true },
      { updatedAt: daysAgo(31) },
      false,
    ],
    [
      'a plan',
      'payload-jobs',
      { taskSlug: 'schedulePublish', input: {}, hasError: true },
      { updatedAt: daysAgo(2000) },
      true,
    ],
  ])('of %s is what is old', async (_, collection, data, dates, stays) => {
    const id = await make(collection, data, dates);
    expect(await remove()).toBe(stays ? 0 : 1);
    expect(await isThere(collection, id)).toBe(stays);
  });

  it('of sessions is what has ended, and the account stays as it is', async () => {
    const user = await makeUser(payload, 'editor');
    const req = await createLocalReq({}, payload);
    const session = (id: string, expiresAt: string) => ({ id, createdAt: daysAgo(3), expiresAt });
    const before = await storedAccount(req, user.id);
    if (!before) throw new Error('There is no account');
    const open = session('b', new Date(now.getTime() + 1000).toISOString());
    await writeAccount(req, before, { sessions: [session('a', daysAgo(1)), open] });
    expect([await remove(), await remove()]).toEqual([1, 0]);
    const { hash, email, updatedAt, mails } = before;
    expect(await storedAccount(req, user.id)).toMatchObject({
      ...{ hash, email, updatedAt, sessions: [open] },
      mails: { reports: mails?.reports, weekly: mails?.weekly },
    });
  });
});
