import { readdirSync } from 'node:fs';
import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';

describeOnEachDatabase('Concurrent edits', (database) => {
  let payload: Payload;
  const ids: string[] = [];

  beforeAll(async () => {
    payload = await openPayload(database.url());
    for (const name of ['A', 'B', 'C', 'D', 'E']) {
      const actor = await payload.create({
        collection: 'actors',
        locale: 'de',
        data: { name, bodyKind: 'organisation', lifecycle: 'active', _status: 'published' },
      });
      ids.push(actor.id);
    }
  });
  afterAll(() => payload?.destroy());

  it('are all kept, whole, in both languages', async () => {
    const edits = Array.from(
      { length: 60 },
      (_, at) => ({ id: ids[at % 5] ?? '', locale: at % 2 ? 'en' : 'de', at }) as const,
    );
    const results = await Promise.allSettled(
      edits.map(({ id, locale, at }) =>
        payload.update({ collection: 'actors', id, locale, data: { name: `name ${at}`, seat: `seat ${at}` } }),
      ),
    );
    expect(results.filter((result) => result.status === 'rejected')).toEqual([]);
    const { docs } = await payload.find({ collection: 'actors', locale: 'all', pagination: false });
    for (const actor of docs as unknown as { name: Record<string, string>; seat: Record<string, string> }[]) {
      for (const locale of ['de', 'en']) {
        expect(actor.seat[locale]).toBe(actor.name[locale]?.replace('name', 'seat'));
      }
    }
  });

  it('undo a write whole when one of its hooks fails', async () => {
    const before = await payload.count({ collection: 'actors' });
    await expect(
      payload.create({
        collection: 'actors',
        data: { name: '', bodyKind: 'organisation', lifecycle: 'active', _status: 'published' },
      }),
    ).rejects.toThrow();
    await expect(
      payload.update({ collection: 'actors', id: ids[0] ?? '', data: { name: 'kept' } }),
    ).resolves.toBeTruthy();
    expect((await payload.count({ collection: 'actors' })).totalDocs).toBe(before.totalDocs);
  });

  it('leave no file open behind them', async () => {
    const open = () => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0);
    const before = open();
    for (let at = 0; at < 40; at++) {
      await payload.update({ collection: 'actors', id: ids[0] ?? '', locale: 'de', data: { seat: `again ${at}` } });
    }
    expect(open() - before).toBeLessThan(10);
  });
});
