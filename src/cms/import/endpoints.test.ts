import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { openRest, type Rest } from '../../testing/rest.ts';

describeOnEachDatabase('Tables of actors', (database) => {
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

  it('are for editors: neither translators nor strangers get one, nor read one in or undo it', async () => {
    const translator = await rest.signIn(await makeUser(payload, 'translator'));
    for (const [headers, read, write] of [
      [translator, 403, 403],
      [{}, 403, 401],
    ] as const) {
      expect((await rest.ask('GET', 'imports/actors.csv', headers)).status).toBe(read);
      expect((await rest.ask('GET', 'imports', headers)).status).toBe(read);
      for (const path of ['imports/read', 'imports/1/carry-out', 'imports/1/undo'])
        expect((await rest.ask('POST', path, headers)).status).toBe(write);
    }
  });
});
