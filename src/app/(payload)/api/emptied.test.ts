import { createClient } from '@libsql/client';
import { MongoClient } from 'mongodb';
import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { explanations } from '../../../cms/explanations.ts';
import { describeOnEachDatabase } from '../../../testing/databases.ts';
import { makeUser, openPayload, testPassword } from '../../../testing/payload.ts';
import { openRest, type Rest } from '../../../testing/rest.ts';
import { makeSample } from '../../../testing/samples.ts';

/** Takes all accounts and groups away, beside the site. */
async function empty(url: string): Promise<void> {
  if (url.startsWith('mongodb')) {
    const client = await MongoClient.connect(url);
    await client.db().dropDatabase();
    return client.close();
  }
  const client = createClient({ url });
  await client.executeMultiple('DELETE FROM category_groups; DELETE FROM users');
  client.close();
}

describeOnEachDatabase('Where the database was emptied under the site', (database) => {
  let payload: Payload;
  let rest: Rest;
  let session: Record<string, string>;
  let group: string;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    const editor = await makeUser(payload, 'editor');
    group = await makeSample(payload, 'category-groups', 'published');
    rest = await openRest();
    session = { 'content-type': 'application/json', ...(await rest.signIn(editor)) };
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await empty(database.url());
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await rest?.close();
    await payload?.destroy();
  });

  const away = (words: 'away-login' | 'away-writing' | 'away-reading') => ({
    status: 503,
    body: { errors: [{ message: explanations[words].de }] },
  });

  it('nobody is told that the password is wrong, to sign in, or that the entry is not there', async () => {
    const credentials = JSON.stringify({ email: 'editor@example.org', password: testPassword });
    const answers = await Promise.all([
      rest.ask('POST', 'users/login', { 'content-type': 'application/json' }, credentials),
      rest.ask('PATCH', `category-groups/${group}`, session, JSON.stringify({ name: 'Anders' })),
      rest.ask('GET', `category-groups/${group}`, session),
    ]);
    expect(answers).toEqual([away('away-login'), away('away-writing'), away('away-reading')]);
  });
});
