import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { publishingDesk } from '../../testing/publishing-desk.ts';
import { tell } from './told-change.ts';

describeOnEachDatabase('A change in words', (database) => {
  let payload: Payload;
  afterAll(() => payload?.destroy());
  beforeAll(async () => {
    payload = await openPayload(database.url());
  });

  it('has a date as Germans write it, as exactly as it is known', async () => {
    const editor = await makeUser(payload, 'editor');
    const desk = publishingDesk(payload, editor);
    const id = await desk.prepare();
    const data = { lifecycle: 'ended', lifecycleSince: '2020-10', _status: 'published' } as const;
    await payload.update({ collection: 'actors', id, locale: 'de', data });
    await desk.save(id, { lifecycleSince: '24.10.2021' });
    const req = await createLocalReq({ user: editor, locale: 'de' }, payload);
    expect(await tell(req, { collection: 'actors', id }, await desk.pending(id))).toMatchObject([
      { label: 'Seit wann', before: '10.2020', after: '24.10.2021', isMine: true },
    ]);
  });
});
