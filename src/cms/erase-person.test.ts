import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../payload-types.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { makeUser, openPayload } from '../testing/payload.ts';
import { makeSample } from '../testing/samples.ts';
import { inTransaction } from './database/in-transaction.ts';
import { erasePerson } from './erase-person.ts';
import { accountCommand } from './sign-in/account-command.ts';

const report = { kind: 'mistake', subject: 'Der Sitz', source: 'https://example.org/', language: 'de' } as const;

describeOnEachDatabase('A person who is erased', (database) => {
  let payload: Payload;
  let admin: User & { collection: 'users' };
  let editor: User & { collection: 'users' };

  beforeAll(async () => {
    payload = await openPayload(database.url());
    admin = await makeUser(payload, 'admin');
    editor = await makeUser(payload, 'editor');
  });
  afterAll(() => payload?.destroy());

  const erase = async (email: string) => {
    const req = await createLocalReq({}, payload);
    return inTransaction(req, () => erasePerson(req, email));
  };

  it('is in no account, version, plan, import, report or mail, and what was written stays', async () => {
    const group = (await payload.create({ collection: 'category-groups', data: { name: 'Group', position: 1 } })).id;
    const id = await makeSample(payload, 'fun-facts', 'published', group);
    const edit = async (user: typeof editor) => {
      const req = await createLocalReq({ user }, payload);
      return payload.update({ collection: 'fun-facts', id, data: { _status: 'published' }, depth: 0, req });
    };
    await edit(editor);
    await edit(admin);
    const shown = () => payload.findByID({ collection: 'fun-facts', id, depth: 0 });
    const written = await shown();
    const versions = async () =>
      (await payload.db.findVersions({ collection: 'fun-facts', where: { parent: { equals: id } }, sort: 'id' })).docs;
    const authors = async () =>
      (await versions()).map(
        ({ version }) => (version as { changedBy?: { name?: string | null } }).changedBy?.name ?? '',
      );
    expect(await authors()).toEqual(expect.arrayContaining([editor.email, admin.email]));
    const count = (await versions()).length;
    const user = { relationTo: 'users', value: editor.id };
    const plan = await payload.db.create({
      collection: 'payload-jobs',
      data: { taskSlug: 'schedulePublish', input: { user, by: editor.email }, waitUntil: '2040-01-01T00:00:00.000Z' },
    });
    await payload.db.create({
      collection: 'payload-jobs',
      data: { taskSlug: 'sendMail', input: { to: editor.email } },
    });
    await payload.db.create({ collection: 'imports', data: { by: editor.email, state: 'done' } });
    const data = {
      ...report,
      reference: 'R-1',
      state: 'new',
      message: 'Falsch.',
      email: 'Editor@Example.org',
    } as const;
    await payload.create({ collection: 'reports', data });

    expect(await erase(editor.email)).toEqual({ hadAccount: true, reports: 1, stillNamedIn: [] });
    expect(await authors()).not.toContain(editor.email);
    expect(await authors()).toContain(admin.email);
    expect((await versions()).length).toBe(count);
    expect(await shown()).toEqual(written);
    const kept = await payload.findByID({ collection: 'payload-jobs', id: String(plan.id), depth: 0 });
    expect(kept.input).toMatchObject({ by: null });
    for (const collection of ['users', 'imports', 'reports', 'payload-jobs', 'fun-facts'] as const)
      expect(JSON.stringify(await payload.db.find({ collection, pagination: false })).toLowerCase()).not.toContain(
        'editor@example.org',
      );
    expect(await erase(editor.email)).toEqual({ hadAccount: false, reports: 0, stillNamedIn: [] });
  });

  it('may be a visitor; texts that name the address are told, and left to people', async () => {
    const data = { ...report, reference: 'R-2', state: 'new', message: 'Ich bin Eva@example.org.' } as const;
    await payload.create({ collection: 'reports', data: { ...data, email: 'eva@example.org' } });
    await payload.create({ collection: 'confirmations', data: { entry: '1', askedAt: 'Eva@example.org' } });
    const proposals = [{ field: 'email', value: 'EVA@example.org', takenOn: null }];
    await payload.create({ collection: 'reports', data: { ...data, reference: 'R-3', message: 'M', proposals } });
    const lines = await accountCommand(payload, ['erase', 'eva@example.org']);
    expect(lines.join()).toMatch(/1 Rückmeldung.*R-2/s);
    expect(lines.join()).toContain('R-3');
    expect(JSON.stringify(await payload.find({ collection: 'confirmations' }))).not.toContain('example.org');
    const { docs } = await payload.find({ collection: 'reports', where: { reference: { equals: 'R-2' } }, depth: 0 });
    expect(docs[0]).toMatchObject({ email: null, message: data.message, personalDataRemovedOn: expect.any(String) });
  });

  it('is not the only admin', async () => {
    await expect(accountCommand(payload, ['erase', admin.email])).rejects.toThrow(/einzige.*only admin/);
    await expect(accountCommand(payload, ['erase', ''])).rejects.toThrow(/npm run account/);
    expect(await payload.count({ collection: 'users' })).toEqual({ totalDocs: 1 });
  });
});
