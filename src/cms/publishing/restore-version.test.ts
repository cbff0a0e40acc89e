import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { publishingDesk } from '../../testing/publishing-desk.ts';
import { draftsOf } from './drafts.ts';
import { publishParts } from './publish-parts.ts';

type Account = User & { collection: 'users' };

describeOnEachDatabase('An old version', (database) => {
  let payload: Payload;
  let editor: Account;
  let translator: Account;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    editor = await makeUser(payload, 'editor');
    translator = await makeUser(payload, 'translator');
  });
  afterAll(() => payload?.destroy());

  /** What the page of a version sends, whatever it says about drafts. */
  async function restore(of: 'actors' | 'site', version: string | undefined, user = editor): Promise<number> {
    const req = await createLocalReq({ user, locale: 'de' }, payload);
    const { endpoints } =
      of === 'site' ? (payload.globals.config.find(({ slug }) => slug === of) ?? {}) : payload.collections[of].config;
    const found = (endpoints || []).find(({ path, method }) => path === '/versions/:id' && method === 'post');
    const asked: PayloadRequest = Object.assign(req, { routeParams: { id: version }, query: { draft: 'false' } });
    return (await found?.handler(asked))?.status ?? 404;
  }

  it('comes back as a draft in both languages, and goes live by part', async () => {
    const desk = publishingDesk(payload, editor);
    const id = await desk.prepare();
    const { docs } = await payload.findVersions({
      collection: 'actors',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    });
    await payload.update({
      collection: 'actors',
      id,
      locale: 'de',
      data: { plainWords: 'D3', plainWordsEn: 'E3', _status: 'published' },
      user: editor,
    });
    await expect(restore('actors', docs[0]?.id, translator)).rejects.toMatchObject({ status: 403 });
    expect(await desk.form(id)).toMatchObject({ plainWords: 'D3', _status: 'published' });

    expect(await restore('actors', docs[0]?.id)).toBe(200);
    expect(await desk.live(id)).toMatchObject({ plainWords: { de: 'D3', en: 'E3' }, foundingYear: 1902 });
    expect(await desk.form(id)).toMatchObject({
      plainWords: 'D1',
      plainWordsEn: 'E1',
      foundingYear: 1901,
      _status: 'draft',
    });
    const req = await createLocalReq({ user: editor }, payload);
    expect((await draftsOf(req, { collection: 'actors', id })).de?.by).toContain(editor.email);
    await desk.publish(id, [{ path: 'plainWords', locale: 'de' }]);
    expect(await desk.live(id)).toMatchObject({ plainWords: { de: 'D1', en: 'E3' }, foundingYear: 1902 });
  });

  it('of the settings of the site leaves what is live', async () => {
    const write = (tagline: string) =>
      payload.updateGlobal({
        slug: 'site',
        locale: 'de',
        data: {
          name: 'Wer ist Wer',
          tagline,
          taglineEn: `${tagline} E`,
          navigation: [{ target: 'directory' as const }],
          contact: { organization: 'A', streetAddress: 'B', postalCode: '1', addressLocality: 'C' },
          _status: 'published',
        },
        user: editor,
      });
    await write('D1');
    await write('D2');
    const { docs } = await payload.findGlobalVersions({ slug: 'site', sort: 'createdAt' });
    const old = docs.find(({ version }) => version.tagline === 'D1')?.id;
    await expect(restore('site', old, translator)).rejects.toMatchObject({ status: 403 });
    await expect(restore('site', '0198c1a2000070008000000a')).rejects.toMatchObject({ status: 404 });
    expect(await restore('site', old)).toBe(200);
    const read = (draft: boolean) => payload.findGlobal({ slug: 'site', locale: 'all', draft, overrideAccess: false });
    expect(await read(false)).toMatchObject({ tagline: { de: 'D2', en: 'D2 E' } });
    const form = await payload.findGlobal({
      slug: 'site',
      locale: 'de',
      draft: true,
      user: editor,
      overrideAccess: false,
    });
    expect(form).toMatchObject({ tagline: 'D1', taglineEn: 'D1 E', _status: 'draft' });
    const req = await createLocalReq({ user: editor, locale: 'de' }, payload);
    await publishParts(req, { global: 'site' }, [{ path: 'tagline', locale: 'de' }]);
    expect(await read(false)).toMatchObject({ tagline: { de: 'D1', en: 'D2 E' } });
  });
});
