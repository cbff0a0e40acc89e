import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { openRest, type Rest } from '../../testing/rest.ts';
import type { ShownSession } from './sessions.ts';

type Headers = Record<string, string>;

describeOnEachDatabase('The sessions of an account', (database) => {
  let payload: Payload;
  let rest: Rest;
  let admin: User;
  let editor: User;
  let ofAdmin: Headers;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    admin = await makeUser(payload, 'admin');
    editor = await makeUser(payload, 'editor');
    rest = await openRest();
    ofAdmin = await rest.signIn(admin);
  });
  afterAll(async () => {
    await rest?.close();
    await payload?.destroy();
  });

  const sessions = async (headers: Headers, { id } = editor) => {
    const { status, body } = await rest.ask('GET', `users/${id}/sessions`, headers);
    expect(status).toBe(200);
    return (body as { sessions: ShownSession[] }).sessions;
  };
  const end = async (headers: Headers, data: object, { id } = editor) =>
    (
      await rest.ask(
        'POST',
        `users/${id}/end-sessions`,
        { ...headers, 'content-type': 'application/json' },
        JSON.stringify(data),
      )
    ).status;
  const isSignedIn = async (headers: Headers) =>
    Boolean(((await rest.ask('GET', 'users/me', headers)).body as { user: unknown }).user);

  it('are all there where somebody signs in several times at once', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => rest.signIn(editor)));
    expect(await Promise.all(all.map(isSignedIn))).toEqual(all.map(() => true));
    expect(await sessions(ofAdmin)).toHaveLength(5);
    expect(await end(ofAdmin, {})).toBe(200);
    expect(await Promise.all(all.map(isSignedIn))).toEqual(all.map(() => false));
  });

  it('are listed newest first, and ended one by one, or all others', async () => {
    const first = await rest.signIn(editor);
    const second = await rest.signIn(editor);
    const here = await rest.signIn(editor);
    const listed = await sessions(here);
    expect(listed.map(({ isThis }) => isThis)).toEqual([true, false, false]);
    expect(Object.keys(listed[0] ?? {}).sort()).toEqual(['id', 'isThis', 'since', 'until']);
    expect(Date.parse(listed[0]?.until ?? '') - Date.parse(listed[0]?.since ?? '')).toBe(8 * 60 * 60 * 1000);
    expect(await end(here, { session: listed[2]?.id })).toBe(200);
    expect([await isSignedIn(first), await isSignedIn(second), await isSignedIn(here)]).toEqual([false, true, true]);
    expect(await end(here, {})).toBe(200);
    expect([await isSignedIn(second), await isSignedIn(here)]).toEqual([false, true]);
    expect(await sessions(here)).toHaveLength(1);
  });

  it('leave the account as it stands for a form of it that is open', async () => {
    const stored = async () => payload.findByID({ collection: 'users', id: editor.id, depth: 0 });
    const { sessions: _, ...before } = await stored();
    const here = await rest.signIn(editor);
    await end(here, {});
    const { sessions: left, ...after } = await stored();
    expect([after, left?.length]).toEqual([before, 1]);
  });

  it('are the business of the owner and of admins', async () => {
    const here = await rest.signIn(editor);
    expect(await end(here, {}, admin)).toBe(403);
    expect((await rest.ask('GET', `users/${admin.id}/sessions`, here)).status).toBe(403);
    expect((await rest.ask('GET', `users/${admin.id}/sessions`)).status).toBe(403);
    expect(await end({}, {}, admin)).toBe(401);
    expect(await end(ofAdmin, {}, { ...editor, id: '000000000000000000000000' })).toBe(404);
    expect(await isSignedIn(ofAdmin)).toBe(true);
  });
});
