import { createLocalReq, type Payload, type UIFieldServerProps } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { User } from '../../../payload-types.ts';
import { describeOnEachDatabase } from '../../../testing/databases.ts';
import { makeUser, openPayload } from '../../../testing/payload.ts';
import { openRest, type Rest } from '../../../testing/rest.ts';
import { Letter } from '../../admin/reports/letter.tsx';

type Caller = 'x' | 't' | 'e' | 'a';

const sent = {
  kind: 'mistake',
  subject: 'Kennwort Thema',
  message: 'Kennwort Nachricht',
  source: 'https://kennwort.example/',
  email: 'kennwort@example.org',
  language: 'de',
} as const;
const canary = /kennwort/i;
const asGet = { 'X-Payload-HTTP-Method-Override': 'GET', 'content-type': 'application/x-www-form-urlencoded' };
const json = (data: object): string => JSON.stringify(data);
const asJson = { 'content-type': 'application/json' };

describeOnEachDatabase('Reports', (database) => {
  let payload: Payload;
  let rest: Rest;
  /** A report of its own for each door, and for each test. */
  let id = '';
  let made = 0;
  const users = new Map<Caller, User & { collection: 'users' }>();
  const sessions = new Map<Caller, Record<string, string>>([['x', {}]]);

  beforeAll(async () => {
    payload = await openPayload(database.url());
    rest = await openRest();
    for (const role of ['translator', 'editor', 'admin'] as const) {
      const user = await makeUser(payload, role);
      const caller = role.charAt(0) as Caller;
      users.set(caller, user);
      sessions.set(caller, await rest.signIn(user));
    }
  });
  afterAll(async () => {
    await rest?.close();
    await payload?.destroy();
  });
  async function send() {
    made += 1;
    const data = { ...sent, reference: `WIW-KENN-${made}`, state: 'new' } as const;
    id = (await payload.create({ collection: 'reports', data, depth: 0 })).id;
  }
  beforeEach(send);

  type Answer = { status: number; body: unknown };
  const ask = (caller: Caller, ...[method, path, headers, body]: Parameters<Rest['ask']>): Promise<Answer> =>
    rest.ask(method, path, { ...sessions.get(caller), ...headers }, body);
  const tells = ({ body }: Answer) => canary.test(JSON.stringify(body));
  const get = (path: () => string) => async (caller: Caller) => tells(await ask(caller, 'GET', path()));
  const isTaken = async ({ status, body }: Answer) =>
    status === 200 && ((body as { docs?: unknown[] }).docs?.length ?? 1) > 0;
  const stored = () => payload.findByID({ collection: 'reports', id, depth: 0, disableErrors: true });

  /** Every way in, whose way it is (`-` is a refusal, `x` a stranger) and whether it opens to a caller. */
  const doors: [name: string, whose: string, opens: (caller: Caller) => Promise<boolean>][] = [
    ['the list', '--ea', get(() => 'reports')],
    ['one of them', '--ea', get(() => `reports/${id}`)],
    ['the search', '--ea', get(() => 'reports?where[message][like]=Kennwort')],
    ['a read by POST', '--ea', async (caller) => tells(await ask(caller, 'POST', 'reports', asGet, 'limit=10'))],
    [
      'a question for another field',
      '--ea',
      async (caller) => {
        const { body } = await ask(caller, 'GET', 'reports?where[email][like]=kennwort&select[id]=true');
        return ((body as { totalDocs?: number }).totalDocs ?? 0) > 0;
      },
    ],
    [
      'the count',
      '--ea',
      async (caller) => {
        const { body } = await ask(caller, 'GET', 'reports/count');
        return ((body as { totalDocs?: number }).totalDocs ?? 0) > 0;
      },
    ],
    [
      'the menu and the start page, which go by the permissions',
      '--ea',
      async (caller) => {
        const { body } = await ask(caller, 'GET', 'access');
        return 'reports' in ((body as { collections?: object }).collections ?? {});
      },
    ],
    [
      'the list of who has one open',
      '----',
      async (caller) => {
        const document = { relationTo: 'reports', value: id } as const;
        const user = { relationTo: 'users', value: users.get('e')?.id ?? '' } as const;
        const lock = await payload.create({ collection: 'payload-locked-documents', data: { document, user } });
        return tells(await ask(caller, 'GET', `payload-locked-documents/${lock.id}?depth=2`));
      },
    ],
    [
      'the page, as the function behind the forms draws it',
      '--ea',
      async (caller) => {
        const req = await createLocalReq({ user: users.get(caller) }, payload);
        const told = await Letter({ id, req } as UIFieldServerProps);
        // A part of it is handed the request, which is no text.
        return canary.test(JSON.stringify(told, (key, value) => (key === 'req' ? undefined : value)));
      },
    ],
    ['making one', '----', async (caller) => isTaken(await ask(caller, 'POST', 'reports', asJson, json(sent)))],
    ['a copy', '----', async (caller) => isTaken(await ask(caller, 'POST', `reports/${id}/duplicate`, asJson, '{}'))],
    [
      'changing the state',
      '--ea',
      async (caller) => {
        await ask(caller, 'PATCH', `reports/${id}`, asJson, json({ state: 'done' }));
        return (await stored())?.state === 'done';
      },
    ],
    [
      'changing many',
      '--ea',
      async (caller) => {
        await ask(caller, 'PATCH', `reports?where[id][in][0]=${id}`, asJson, json({ state: 'spam' }));
        return (await stored())?.state === 'spam';
      },
    ],
    [
      'deleting one',
      '--ea',
      async (caller) => {
        await ask(caller, 'DELETE', `reports/${id}`);
        return (await stored()) === null;
      },
    ],
    [
      'deleting many',
      '--ea',
      async (caller) => {
        await ask(caller, 'DELETE', `reports?where[id][in][0]=${id}`);
        return (await stored()) === null;
      },
    ],
  ];

  it.each(['x', 't', 'e', 'a'] as const)('open as the table says to %s', async (caller) => {
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const [name, whose, opens] of doors) {
      await send();
      found[name] = (await opens(caller)) ? caller : '-';
      expected[name] = whose.includes(caller) ? caller : '-';
    }
    expect(found).toEqual(expected);
  });

  it.each(['e', 'a'] as const)('are never rewritten by %s, one by one or many at once', async (caller) => {
    const before = await stored();
    const other = { kind: 'suggestion', subject: 'x', message: 'x', source: 'https://x.example', email: 'x@x.example' };
    const more = { actor: null, reference: 'X', language: 'en', createdAt: '2020-01-01T00:00:00.000Z' };
    const ours = { dealtWithOn: '2020-01-01T00:00:00.000Z', personalDataRemovedOn: '2020-01-01T00:00:00.000Z' };
    const change = json({ ...other, ...more, ...ours, note: 'Angerufen' });
    for (const path of [`reports/${id}`, `reports?where[id][equals]=${id}`, `reports/${id}?draft=true&locale=en`]) {
      const { status } = await ask(caller, 'PATCH', path, asJson, change);
      expect([path, status]).toEqual([path, 200]);
    }
    const { updatedAt: _, ...after } = (await stored()) ?? {};
    const { updatedAt: __, ...unchanged } = before ?? {};
    expect(after).toEqual({ ...unchanged, note: 'Angerufen' });
  });
});
