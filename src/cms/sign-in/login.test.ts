import crypto from 'node:crypto';
import { createClient } from '@libsql/client';
import type { Payload } from 'payload';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { clientHeader } from '../../inside/client-header.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { askApi, makeUser, openPayload, testPassword } from '../../testing/payload.ts';
import { explain } from '../explain.ts';
import { pauseAfter } from './tries.ts';

const wrong = 'not the right words';
const inGerman = { i18n: { language: 'de' } } as Parameters<typeof explain>[1];

describeOnEachDatabase('Signing in', (database) => {
  let payload: Payload;
  beforeAll(async () => {
    payload = await openPayload(database.url());
    for (const role of ['admin', 'editor', 'translator'] as const) await makeUser(payload, role);
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => payload?.destroy());

  async function signIn(email: string, password: string, network = 'anywhere') {
    const request = new Request('http://localhost:3000/api/users/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json', [clientHeader]: network },
      body: JSON.stringify({ email, password }),
    });
    const answer = await askApi(payload, request);
    const { errors } = (await answer.json()) as { errors?: { message: string }[] };
    return { status: answer.status, message: errors?.[0]?.message };
  }

  it('is refused after ten wrong passwords where they came from, and nowhere else', async () => {
    const account = 'admin@example.org';
    const tries = Array.from({ length: 10 }, () => signIn(account, wrong, 'a'));
    expect((await Promise.all(tries)).map(({ status }) => status)).toEqual(Array(10).fill(401));
    expect(await signIn(account, testPassword, 'a')).toEqual(await signIn(account, wrong, 'a'));
    expect((await signIn(account, testPassword, 'b')).status).toBe(200);
    expect((await signIn('editor@example.org', testPassword, 'a')).status).toBe(200);
  });

  it('takes an address with umlauts as people write it, and as it is stored', async () => {
    const data = { email: 'eva@müller.de', password: testPassword, role: 'editor' as const };
    await payload.create({ collection: 'users', data });
    for (const email of ['Eva@Müller.de ', 'eva@xn--mller-kva.de'])
      expect((await signIn(email, testPassword, 'd')).status).toBe(200);
  });

  it('does the same work and gives the same answer for unknown accounts and for those that are held back', async () => {
    const hash = vi.spyOn(crypto, 'pbkdf2');
    const workOf = async (email: string, password: string) => {
      hash.mockClear();
      const answer = await signIn(email, password, 'c');
      const work = hash.mock.calls.map(([, , iterations, length, digest]) => [iterations, length, digest]);
      return { answer, work };
    };
    const known = await workOf('translator@example.org', wrong);
    expect(known).toMatchObject({ answer: { status: 401, message: explain('login-failed', inGerman) } });
    expect(known.work).toHaveLength(1);
    expect(await workOf('nobody@example.org', wrong)).toEqual(known);
    expect(await workOf('translator@example.org', ' ')).toEqual(known);
    expect(await workOf('nobody@example.org', ' ')).toEqual(known);
    expect(await workOf('', '')).toEqual(known);
    for (const email of ['translator@example.org', 'nobody@example.org']) {
      await Promise.all(Array.from({ length: 9 }, () => signIn(email, wrong, 'c')));
      expect(await workOf(email, testPassword)).toEqual(known);
    }
  });

  if (database.name === 'SQLite') {
    it('is no try where the session cannot be stored, another process having locked the file', async () => {
      const other = createClient({ url: database.url() });
      await other.execute('BEGIN IMMEDIATE');
      const message = explain('away-login', inGerman);
      expect(await signIn('editor@example.org', testPassword, 'd')).toEqual({ status: 503, message });
      other.close();
      const { triesOf } = await import('./tries.ts');
      expect(await triesOf('editor@example.org', 'd')).toEqual({ isHeldBack: false, pause: pauseAfter(0) });
    });
  }
});

it('The owner waits the longer the more is guessed, but never too long', () => {
  const pauses = [0, 4, 5, 10, 15, 20, 1_000_000].map(pauseAfter);
  expect(pauses).toEqual([400, 400, 800, 1_600, 3_200, 6_400, 6_400]);
});
