import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { askApi, makeUser, openPayload } from '../../testing/payload.ts';

describeOnEachDatabase('A forgotten password', (database) => {
  let payload: Payload;
  beforeAll(async () => {
    payload = await openPayload(database.url());
    await makeUser(payload, 'admin');
  });
  afterAll(() => payload?.destroy());

  it.each(['admin@example.org', 'nobody@example.org'])(
    'is answered alike for everyone and holds up no writer: %s',
    async (email) => {
      const request = new Request('http://localhost:3000/api/users/forgot-password', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email }),
      });
      const asked = askApi(payload, request);
      const data = { name: `Group of ${email}`, position: 1 };
      const written = payload.create({ collection: 'category-groups', locale: 'de', data });
      const [answer] = await Promise.all([asked, written]);
      const { errors } = (await answer.json()) as { errors: unknown };
      expect([answer.status, errors]).toEqual([400, [{ message: expect.stringContaining('Administration') }]]);
    },
  );
});
