import type { Payload, PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { openRest, type Rest } from '../../testing/rest.ts';
import { jobs } from './jobs.ts';

describeOnEachDatabase('Jobs', (database) => {
  let payload: Payload;
  let rest: Rest;
  beforeAll(async () => {
    payload = await openPayload(database.url());
    rest = await openRest();
  });
  afterAll(async () => {
    await rest?.close();
    await payload?.destroy();
  });

  it('are run by hand by admins alone, and seen by nobody', async () => {
    for (const role of ['translator', 'editor', 'admin'] as const) {
      const session = await rest.signIn(await makeUser(payload, role));
      const run = (await rest.ask('GET', 'payload-jobs/run', session)).status;
      expect([role, run]).toEqual([role, role === 'admin' ? 200 : 401]);
      expect([role, (await rest.ask('GET', 'payload-jobs', session)).status]).toEqual([role, 403]);
    }
    for (const path of ['payload-jobs/run', 'payload-jobs/handle-schedules', 'payload-jobs'])
      expect([path, (await rest.ask('GET', path)).status]).toEqual([path, 401]);
  });

  it.each(['run', 'queue', 'cancel'] as const)('are for admins alone to %s', async (deed) => {
    const may = async (role: string | null) =>
      jobs.access?.[deed]?.({ req: { user: role && { role } } as unknown as PayloadRequest });
    const asked = await Promise.all([null, 'translator', 'editor', 'admin'].map(may));
    expect(asked).toEqual([false, false, false, true]);
  });
});
