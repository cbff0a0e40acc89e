import type { Payload, PayloadRequest } from 'payload';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';

type Account = User & { collection: 'users' };

describeOnEachDatabase('Two languages in one form', (database) => {
  let payload: Payload;
  let editor: Account;
  let translator: Account;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    editor = await makeUser(payload, 'editor');
    translator = await makeUser(payload, 'translator');
  });
  afterAll(() => payload?.destroy());

  const paragraph = (text: string) => ({
    root: {
      type: 'root',
      direction: null,
      format: '' as const,
      indent: 0,
      version: 1,
      children: [
        {
          type: 'paragraph',
          direction: null,
          format: '',
          indent: 0,
          version: 1,
          children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
        },
      ],
    },
  });
  let made = 0;
  const make = (data: object, user = editor) =>
    payload.create({
      collection: 'actors',
      locale: 'de',
      data: {
        name: 'Verein',
        bodyKind: 'organisation',
        lifecycle: 'active',
        slug: `verein-${++made}`,
        slugEn: `society-${made}`,
        _status: 'published',
        ...data,
      },
      user,
      overrideAccess: false,
      depth: 0,
    });
  const save = (id: string, data: object, { user = editor, draft = false } = {}) =>
    payload.update({
      collection: 'actors',
      id,
      locale: 'de',
      draft,
      data: { _status: draft ? 'draft' : 'published', ...data },
      user,
      overrideAccess: false,
      depth: 0,
    });
  const stored = (id: string, draft = false) =>
    payload.findByID({ collection: 'actors', id, locale: 'all', draft, depth: 0 }) as unknown as Promise<
      Record<string, unknown>
    >;
  const asStaff = (id: string) =>
    payload.findByID({ collection: 'actors', id, locale: 'de', user: editor, overrideAccess: false, depth: 0 });

  it('are stored by one save, in one version, and come back to staff', async () => {
    const { id } = await make({
      name: 'Verein',
      nameEn: 'Society',
      summary: paragraph('Deutsch'),
      summaryEn: paragraph('English'),
      resources: [{ title: 'Studie', titleEn: 'Study', kind: 'study', state: 'target-missing' }],
    });
    const whole = await stored(id);
    expect(whole).toMatchObject({
      name: { de: 'Verein', en: 'Society' },
      summary: { de: paragraph('Deutsch'), en: paragraph('English') },
      resources: [{ title: { de: 'Studie', en: 'Study' } }],
    });
    expect(JSON.stringify(whole)).not.toMatch(/\w+En"|bothLanguages/);
    expect((await payload.countVersions({ collection: 'actors', where: { parent: { equals: id } } })).totalDocs).toBe(
      1,
    );
    expect(await asStaff(id)).toMatchObject({
      name: 'Verein',
      nameEn: 'Society',
      summaryEn: paragraph('English'),
      resources: [{ title: 'Studie', titleEn: 'Study' }],
    });
  });

  it('stay apart: what is not sent stays, what is emptied is gone, rows move with their English', async () => {
    const row = (title: string, titleEn: string) => ({ title, titleEn, kind: 'study', state: 'target-missing' });
    const { id } = await make({
      nameEn: 'Society',
      seat: 'Köln',
      seatEn: 'Cologne',
      resources: [row('A', 'a'), row('B', 'b')],
    });
    await save(id, { name: 'Neuer Verein' });
    expect(await stored(id)).toMatchObject({ name: { de: 'Neuer Verein', en: 'Society' } });
    const { resources } = (await asStaff(id)) as { resources: object[] };
    await save(id, { seatEn: null, resources: [...resources].reverse() });
    const whole = (await stored(id)) as { seat: { de: string; en?: unknown }; resources: object[] };
    expect(whole.seat).toEqual({ de: 'Köln', en: null });
    expect(whole.resources).toMatchObject([{ title: { de: 'B', en: 'b' } }, { title: { de: 'A', en: 'a' } }]);
  });

  it('come back together from an old version', async () => {
    const { id } = await make({ nameEn: 'Society' });
    await save(id, { name: 'Zweiter', nameEn: 'Second' });
    const where = { parent: { equals: id }, 'version.name': { equals: 'Verein' } };
    const { docs } = await payload.findVersions({ collection: 'actors', where, locale: 'de', depth: 0 });
    await payload.restoreVersion({ collection: 'actors', id: docs[0]?.id ?? '', user: editor, overrideAccess: false });
    expect(await stored(id)).toMatchObject({ name: { de: 'Verein', en: 'Society' } });
  });

  it('let a translator write English alone, in rows too', async () => {
    const { id } = await make({ resources: [{ title: 'Studie', kind: 'study', state: 'target-missing' }] });
    const { resources } = (await asStaff(id)) as { resources: { id: string }[] };
    const rows = resources.map((row) => ({ ...row, title: 'Geändert', titleEn: 'Study', kind: 'database' }));
    await save(
      id,
      { name: 'Geändert', nameEn: 'Society', foundingYear: 1900, resources: rows },
      { user: translator, draft: true },
    );
    expect(await stored(id, true)).toMatchObject({
      name: { de: 'Verein', en: 'Society' },
      resources: [{ title: { de: 'Studie', en: 'Study' }, kind: 'study' }],
    });
    await expect(save(id, { nameEn: 'Live' }, { user: translator })).rejects.toMatchObject({ status: 403 });
  });

  it('are hidden from visitors and from programs that read every language', async () => {
    const { id } = await make({ nameEn: 'Society' });
    const visitor = await payload.findByID({ collection: 'actors', id, locale: 'de', overrideAccess: false, depth: 0 });
    expect(Object.keys(visitor).filter((key) => /En$|bothLanguages/.test(key))).toEqual([]);
    const req: PayloadRequest = await createLocalReq({ user: editor, locale: 'all' }, payload);
    req.payloadAPI = 'REST';
    const program = await payload.findByID({
      collection: 'actors',
      id,
      locale: 'all',
      overrideAccess: false,
      req,
      depth: 0,
    });
    expect(Object.keys(program).filter((key) => /En$|bothLanguages/.test(key))).toEqual([]);
    await payload.update({
      collection: 'actors',
      id,
      locale: 'en',
      data: { name: 'Club' },
      user: editor,
      overrideAccess: false,
    });
    expect(await stored(id)).toMatchObject({ name: { de: 'Verein', en: 'Club' } });
  });

  it('refuse under the name of the English field what is wrong there', async () => {
    const { id } = await make({});
    await expect(save(id, { nameEn: 'x'.repeat(301) })).rejects.toMatchObject({
      data: { errors: [{ path: 'nameEn' }] },
    });
    expect(await stored(id)).toMatchObject({ name: { de: 'Verein' } });
  });
});
