import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { publishingDesk } from '../../testing/publishing-desk.ts';
import { draftsOf } from './drafts.ts';

describeOnEachDatabase('The open drafts of a document', (database) => {
  let payload: Payload;
  let editor: User & { collection: 'users' };
  let translator: User & { collection: 'users' };
  let desk: ReturnType<typeof publishingDesk>;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    editor = await makeUser(payload, 'editor');
    translator = await makeUser(payload, 'translator');
    desk = publishingDesk(payload, editor);
  });
  afterAll(() => payload?.destroy());

  const drafts = async (id: string) =>
    draftsOf(await createLocalReq({ user: editor, locale: 'de' }, payload), { collection: 'actors', id });
  const handIn = (id: string, data: object) =>
    payload.update({
      collection: 'actors',
      id,
      locale: 'de',
      draft: true,
      data: { ...data, _status: 'draft' },
      user: translator,
      overrideAccess: false,
      depth: 0,
    });

  it('are told by language, with whose they are and since when', async () => {
    const id = await desk.prepare();
    const since = (await desk.form(id)).updatedAt;
    await desk.publish(id, [{ path: 'plainWords', locale: 'en' }]);
    await handIn(id, { plainWordsEn: 'E3' });
    const found = await drafts(id);
    expect(found).toMatchObject({ isLive: true, de: { by: ['editor@example.org'] }, en: { by: expect.any(Array) } });
    expect(found.en?.by).toContain('translator@example.org');
    expect(Date.parse(found.de?.since ?? '')).toBeGreaterThanOrEqual(Date.parse(since));
  });

  it('are none in a language in which nothing is open', async () => {
    const id = await desk.prepare();
    const german = (await desk.pending(id)).map(({ part }) => part).filter(({ locale }) => locale !== 'en');
    await desk.publish(id, german);
    expect(await drafts(id)).toMatchObject({ isLive: true, de: null, en: { by: ['editor@example.org'] } });
    await desk.publish(
      id,
      (await desk.pending(id)).map(({ part }) => part),
    );
    expect(await drafts(id)).toEqual({ isLive: true, de: null, en: null });
  });
});
