import { createLocalReq, initTransaction, type Payload, type PayloadRequest } from 'payload';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { explain } from '../explain.ts';
import { commands } from './commands.ts';

describeOnEachDatabase('A transaction that has ended', (database) => {
  let payload: Payload;
  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(() => payload?.destroy());
  afterEach(() => void vi.useRealTimers());

  const group = (name: string, req?: Partial<PayloadRequest>) =>
    payload.create({
      collection: 'category-groups',
      locale: 'de',
      data: { name, position: 1 },
      ...(req ? { req } : {}),
    });
  const namesOf = async () => {
    const { docs } = await payload.find({
      collection: 'category-groups',
      locale: 'de',
      pagination: false,
      sort: 'name',
    });
    return docs.map(({ name }) => name);
  };
  const hasTransactions = () => database.name === 'SQLite' || database.url().includes('replicaSet=');

  it.each(['commitTransaction', 'rollbackTransaction'] as const)('by %s takes no command any more', async (ending) => {
    const transactionID = (await payload.db.beginTransaction()) ?? '';
    await payload.db[ending](transactionID);
    for (const name of Object.keys(commands) as (keyof typeof commands)[]) {
      const command = payload.db[name] as (args: object) => Promise<unknown>;
      const args = { collection: 'actors', slug: 'site', where: {}, data: {}, req: { transactionID } };
      await expect(command(args), name).rejects.toMatchObject({ name: 'Unsaved', status: 503 });
    }
  });

  it('by its deadline is undone whole, and says so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    const { transactionID } = req;
    await group('before the deadline', req);
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();

    const told = explain(hasTransactions() ? 'write-undone' : 'write-cut-off', req);
    await expect(payload.db.commitTransaction(transactionID ?? '')).rejects.toThrow(told);
    await expect(group('after the deadline', { transactionID })).rejects.toThrow(told);
    await group('the next');
    expect(await namesOf()).toEqual(hasTransactions() ? ['the next'] : ['before the deadline', 'the next']);
  });

  it('waits for the command under way before it is undone', async () => {
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    const before = await namesOf();
    const id = (await req.transactionID) ?? '';
    const data = { name: { de: 'under way' }, position: 1 };
    const command = payload.db.create({ collection: 'category-groups', data, locale: 'de', req });
    await payload.db.rollbackTransaction(id);
    expect(await command).toMatchObject({ position: 1 });
    if (hasTransactions()) expect(await namesOf()).toEqual(before);
  });
});
