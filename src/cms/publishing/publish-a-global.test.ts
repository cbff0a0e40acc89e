import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { keyOf } from '../../testing/publishing-desk.ts';
import { publishParts } from './publish-parts.ts';

describeOnEachDatabase('Publishing by part', (database) => {
  let payload: Payload;
  let editor: User & { collection: 'users' };

  beforeAll(async () => {
    payload = await openPayload(database.url());
    editor = await makeUser(payload, 'editor');
  });
  afterAll(() => payload?.destroy());

  it('works on the site settings as well', async () => {
    const req = await createLocalReq({ user: editor, locale: 'de' }, payload);
    const data = {
      name: 'Wer ist Wer',
      tagline: 'D1',
      taglineEn: 'E1',
      navigation: [{ target: 'directory' as const }],
    };
    const navigation = [{ id: '0198c1a2000070008000000a', target: 'directory' as const }];
    const contact = { organization: 'A', streetAddress: 'B', postalCode: '1', addressLocality: 'C' };
    const write = (more: object, draft: boolean) =>
      payload.updateGlobal({
        slug: 'site',
        locale: 'de',
        draft,
        data: { ...data, contact, navigation, ...more, _status: draft ? 'draft' : 'published' },
        user: editor,
        overrideAccess: false,
      });
    await write({}, false);
    await write({ tagline: 'D2', taglineEn: 'E2', name: 'Who is Who' }, true);
    const left = await publishParts(req, { global: 'site' }, [{ path: 'tagline', locale: 'de' }]);
    expect(left.map(keyOf)).toEqual(['name@null text', 'tagline@en text']);
    expect(await payload.findGlobal({ slug: 'site', locale: 'all', overrideAccess: false })).toMatchObject({
      name: 'Wer ist Wer',
      tagline: { de: 'D2', en: 'E1' },
    });
  });
});
