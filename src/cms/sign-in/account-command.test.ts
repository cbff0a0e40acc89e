import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload, testPassword } from '../../testing/payload.ts';
import { openRest, type Rest } from '../../testing/rest.ts';
import { accountCommand } from './account-command.ts';

const json = { 'content-type': 'application/json' };
const chosen = 'five quite unrelated words';

describeOnEachDatabase('The command for accounts', (database) => {
  let payload: Payload;
  let rest: Rest;
  let editor: Awaited<ReturnType<typeof makeUser>>;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    await makeUser(payload, 'admin');
    editor = await makeUser(payload, 'editor');
    rest = await openRest();
  });
  afterAll(async () => {
    await rest?.close();
    await payload?.destroy();
  });

  const run = (...args: string[]) => accountCommand(payload, args);
  const post = (path: string, data: object) => rest.ask('POST', path, json, JSON.stringify(data));
  const canSignIn = async (email: string, password: string) =>
    (await post('users/login', { email, password })).status === 200;
  const choose = async (lines: string[]) => {
    const token = lines.at(-1)?.split('/').at(-1);
    return (await post('users/reset-password', { token, password: chosen })).status;
  };

  it('lists every account with its role and its open sessions', async () => {
    await rest.signIn(editor);
    const lines = await run('list');
    expect(lines).toHaveLength(2);
    expect(lines.find((line) => line.startsWith(editor.email))).toMatch(/ · editor · .*1 angemeldet/);
    expect(lines.find((line) => line.includes(' · admin'))).toMatch(/0 angemeldet/);
  });

  it('adds an account whose owner chooses the password, once', async () => {
    const lines = await run('add', 'new@example.org', 'translator');
    expect((await run('list')).join()).toMatch(/new@example.org · translator · 0 .* · noch kein Passwort gewählt/);
    expect(lines.at(-1)).toMatch(/^https?:\/\/.*\/admin\/einladung\/\S{40,}$/);
    expect([await choose(lines), await choose(lines)]).toEqual([200, 403]);
    expect(await canSignIn('new@example.org', chosen)).toBe(true);
    expect((await run('list')).join()).toContain('new@example.org · translator');
    expect((await run('list')).join()).not.toMatch(/noch kein Passwort|gesperrt/);
    await expect(run('add', 'new@example.org', 'editor')).rejects.toThrow(/reset/);
    await expect(run('add', 'other@example.org')).rejects.toThrow(/admin, editor, translator/);
    await expect(run('add', 'no address', 'editor')).rejects.toThrow();
    expect(await run('list')).toHaveLength(3);
  });

  it('shuts an account, ends its sessions, and opens it again by a new link', async () => {
    const session = await rest.signIn(editor);
    const link = await run('reset', editor.email.toUpperCase());
    await run('disable', editor.email);
    expect((await run('list')).find((line) => line.startsWith(editor.email))).toMatch(/ · gesperrt/);
    const { body } = await rest.ask('GET', 'users/me', session);
    expect(body).toMatchObject({ user: null });
    expect([await canSignIn(editor.email, testPassword), await choose(link)]).toEqual([false, 403]);
    expect(await choose(await run('reset', editor.email))).toBe(200);
    expect(await canSignIn(editor.email, chosen)).toBe(true);
    expect((await run('list')).join()).not.toMatch(/gesperrt/);
  });

  it('refuses what it does not know, and to shut the only admin out', async () => {
    await expect(run('reset', 'nobody@example.org')).rejects.toThrow(/gibt es nicht.*There is no account/s);
    await expect(run('disable', (await run('list'))[0]?.split(' ')[0] ?? '')).rejects.toThrow(/einzige.*only admin/);
    await expect(run('remove')).rejects.toThrow(/npm run account -- list/);
  });
});
