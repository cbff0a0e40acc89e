import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../payload-types.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { makeUser, openPayload } from '../testing/payload.ts';
import { makeSample } from '../testing/samples.ts';

interface FieldAccessOf {
  update?: (asked: object) => unknown;
}

describeOnEachDatabase('Access', (database) => {
  let payload: Payload;
  const users = new Map<string, User & { collection: 'users' }>();

  beforeAll(async () => {
    payload = await openPayload(database.url());
    for (const role of ['translator', 'editor', 'admin'] as const) users.set(role, await makeUser(payload, role));
  });
  afterAll(() => payload?.destroy());

  const as = (caller: 'anonymous' | User['role']) => ({
    overrideAccess: false as const,
    user: users.get(caller) ?? null,
    depth: 0,
  });

  it('keeps translators to the English text and to drafts', async () => {
    const id = await makeSample(payload, 'actors', 'published');
    const translator = as('translator');
    await expect(
      payload.update({ collection: 'actors', id, locale: 'en', data: { seat: 'Bonn' }, ...translator }),
    ).rejects.toThrow();
    await expect(
      payload.update({
        collection: 'actors',
        id,
        locale: 'en',
        draft: true,
        data: { _status: 'published' },
        ...translator,
      }),
    ).rejects.toThrow();
    await payload.update({
      collection: 'actors',
      id,
      locale: 'en',
      draft: true,
      data: { seat: 'Bonn', foundingYear: 1900, lifecycle: 'ended', hasReviewedText: true },
      ...translator,
    });
    const draft = await payload.findByID({
      collection: 'actors',
      id,
      draft: true,
      locale: 'en',
      fallbackLocale: false,
    });
    expect([draft.seat, draft.foundingYear ?? null, draft.lifecycle]).toEqual(['Bonn', null, 'active']);
    expect(draft.hasReviewedText).toBe(false);
    const live = await payload.findByID({
      collection: 'actors',
      id,
      locale: 'en',
      fallbackLocale: false,
      overrideAccess: false,
    });
    expect(live.seat ?? null).toBeNull();
  });

  it('neither publishes a pending draft nor takes its document off the site by a save that says neither', async () => {
    const id = await makeSample(payload, 'actors', 'published');
    const save = (data: object, draft = false) =>
      payload.update({ collection: 'actors', id, locale: 'de', draft, data, ...as('editor') });
    await save({ seat: 'Entwurf', _status: 'draft' }, true);
    await expect(save({ foundingYear: 1950 })).rejects.toThrow(/Entwurf/);
    const live = await payload.findByID({ collection: 'actors', id, locale: 'de', ...as('anonymous') });
    expect([live.seat ?? null, live._status]).toEqual([null, 'published']);
    await save({ seat: 'Bonn', _status: 'published' });
    expect((await payload.findByID({ collection: 'actors', id, locale: 'de', ...as('anonymous') })).seat).toBe('Bonn');
  });

  it('keeps translators to the English text and to drafts in the settings of the site too', async () => {
    const contact = { organization: 'A', streetAddress: 'B 1', postalCode: '1', addressLocality: 'C' };
    const german = { name: 'Who is Who', tagline: 'Zusatz', navigation: [{ target: 'facts' as const }], contact };
    await payload.updateGlobal({ slug: 'site', locale: 'de', data: { ...german, _status: 'published' } });
    const save = (data: object, draft: boolean) =>
      payload.updateGlobal({ slug: 'site', locale: 'en', data, draft, ...as('translator') });
    await expect(save({ tagline: 'Tagline' }, false)).rejects.toThrow();
    await expect(save({ tagline: 'Tagline', _status: 'published' }, true)).rejects.toThrow();
    const draft = await save({ tagline: 'Tagline', name: 'Mine', contact: { organization: 'Mine' } }, true);
    expect([draft.tagline, draft.name, draft.contact.organization]).toEqual(['Tagline', 'Who is Who', 'A']);
    const live = await payload.findGlobal({ slug: 'site', locale: 'en', fallbackLocale: false, ...as('anonymous') });
    expect(live.tagline ?? null).toBeNull();
  });

  it('keeps what a visitor reported as it was sent, from editors and admins too', async () => {
    const id = await makeSample(payload, 'reports', 'published');
    const { updatedAt: _, dealtWithOn: __, ...before } = await payload.findByID({ collection: 'reports', id });
    const actor = await makeSample(payload, 'actors', 'published');
    const sent = { reference: 'R-0', kind: 'suggestion', actor, subject: 'X', message: 'X', source: 'X' } as const;
    for (const role of ['editor', 'admin'] as const) {
      const data = { ...sent, email: 'x@example.org', language: 'en', state: 'done' } as const;
      const { updatedAt, dealtWithOn, ...after } = await payload.update({
        collection: 'reports',
        id,
        data,
        ...as(role),
      });
      expect(after).toEqual({ ...before, state: 'done' });
    }
  });

  it('lets nobody write what the form only shows', async () => {
    const shown = payload.config.collections
      // What an upload is, Payload itself writes.
      .filter(({ slug }) => !slug.startsWith('payload-') && slug !== 'media')
      .flatMap(({ flattenedFields }) => flattenedFields as { name: string; admin?: object; access?: FieldAccessOf }[])
      .filter(({ admin }) => admin && 'readOnly' in admin && admin.readOnly);
    expect(shown.length).toBeGreaterThan(5);
    for (const { name, access } of shown)
      expect([name, await access?.update?.({ req: as('admin') })]).toEqual([name, false]);
  });

  it('lets nobody make themselves more than they are', async () => {
    const editor = users.get('editor');
    const id = editor?.id ?? '';
    const after = await payload.update({
      collection: 'users',
      id,
      data: { role: 'admin', name: 'Me' },
      ...as('editor'),
    });
    expect([after.role, after.name]).toEqual(['editor', 'Me']);
    const other = users.get('admin')?.id ?? '';
    await expect(
      payload.update({ collection: 'users', id: other, data: { password: 'another fine password' }, ...as('editor') }),
    ).rejects.toThrow();
  });

  it('keeps one admin', async () => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { role: { equals: 'admin' } },
      overrideAccess: true,
    });
    const [last] = docs;
    await expect(
      payload.update({ collection: 'users', id: last?.id ?? '', data: { role: 'editor' }, ...as('admin') }),
    ).rejects.toThrow(/Administration/);
    await expect(payload.delete({ collection: 'users', id: last?.id ?? '', ...as('admin') })).rejects.toThrow(
      /Administration/,
    );
  });

  it('gives visitors no internal note, no version, no trash and no settings of the inside', async () => {
    const id = await makeSample(payload, 'actors', 'published');
    const actor = await payload.findByID({ collection: 'actors', id, ...as('anonymous') });
    expect(JSON.stringify(actor)).not.toContain('canary');
    await expect(payload.findVersions({ collection: 'actors', ...as('anonymous') })).rejects.toThrow();
    await payload.update({ collection: 'actors', id, data: { deletedAt: new Date().toISOString() } });
    const trash = await payload.find({
      collection: 'actors',
      trash: true,
      where: { id: { equals: id } },
      ...as('anonymous'),
    });
    expect(trash.docs).toEqual([]);
    for (const slug of ['content-revision', 'seed-record'] as const) {
      await expect(payload.findGlobal({ slug, ...as('admin') })).rejects.toThrow();
    }
  });

  it('refuses weak passwords and says why, in the language of the reader', async () => {
    const tryPassword = (password: string) =>
      payload.create({ collection: 'users', data: { email: 'weak@example.org', password, role: 'editor' } });
    await expect(tryPassword('short')).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringContaining('12 Zeichen') }] },
    });
    await expect(tryPassword('weak@example.org')).rejects.toMatchObject({ data: { errors: [{ path: 'password' }] } });
    await expect(tryPassword('passwort1234')).rejects.toMatchObject({ data: { errors: [{ path: 'password' }] } });
  });
});
