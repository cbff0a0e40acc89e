import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { openPayload } from '../testing/payload.ts';

describeOnEachDatabase('What sites of bodies say of their accounts', (database) => {
  let payload: Payload;
  beforeAll(async () => {
    payload = await openPayload(database.url());
  });
  afterAll(async () => {
    vi.doUnmock('./payload.ts');
    vi.resetModules();
    await payload?.destroy();
  });

  it('is found by the address of the site, of those that say something', async () => {
    vi.doMock('./payload.ts', () => ({ runningPayload: async () => payload, isPreview: async () => false }));
    const seen = [{ address: 'https://social.example/@body', on: '2026-11-01' }];
    const vouched = { on: '2026-11-01', seen };
    const said = {
      'https://says.example/': vouched,
      'https://silent.example/': null,
      'https://new.example/': undefined,
    };
    for (const [target, vouched] of Object.entries(said)) {
      const data = { target, state: 'fine', dueOn: '2026-11-26T12:00:00.000Z', vouched };
      await payload.db.create({ collection: 'links', data });
    }
    await payload.create({ collection: 'category-groups', locale: 'de', data: { name: 'A', position: 1 } });
    const { findVouched } = await import('./gone-pages.ts');
    expect(Object.fromEntries(await findVouched())).toEqual({ 'https://says.example/': vouched });
  });
});
