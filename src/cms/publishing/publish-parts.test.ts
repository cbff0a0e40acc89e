import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { keyOf, publishingDesk } from '../../testing/publishing-desk.ts';
import type { Change } from './changes.ts';
import type { Part } from './parts.ts';
import { discardDraft } from './publish-parts.ts';

const partsOf = (found: Change[], isWanted: (part: Part) => boolean) => found.map(({ part }) => part).filter(isWanted);

describeOnEachDatabase('Publishing by part', (database) => {
  let payload: Payload;
  let editor: User & { collection: 'users' };
  let translator: User & { collection: 'users' };
  let desk: ReturnType<typeof publishingDesk>;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    editor = await makeUser(payload, 'editor');
    desk = publishingDesk(payload, editor);
    translator = await makeUser(payload, 'translator');
  });
  afterAll(() => payload?.destroy());

  it('tells what would go live, field by field, language by language, row by row', async () => {
    const id = await desk.prepare();
    expect((await desk.pending(id)).map(keyOf)).toEqual([
      'plainWords@de text',
      'plainWords@en text',
      'foundingYear@null text',
      'resources@null removed',
      'resources@null added',
      'resources.#.title@de text',
      'resources.#.title@en text',
      'resources.#.title@de text',
      'resources.#.title@en text',
    ]);
  });

  it('gives a draft up: what is live counts again, and a newer draft than was seen is kept', async () => {
    const id = await desk.prepare();
    const live = await desk.live(id);
    const seen = (await desk.form(id)).updatedAt;
    await desk.save(id, { plainWords: 'D3' });
    const subject = { collection: 'actors', id } as const;
    const req = await createLocalReq({ user: editor, locale: 'de' }, payload);
    await expect(discardDraft(req, subject, seen)).rejects.toThrow(/changed|geändert/);
    expect(await desk.pending(id)).not.toEqual([]);
    await discardDraft(req, subject, (await desk.form(id)).updatedAt);
    expect(await desk.pending(id)).toEqual([]);
    const { updatedAt: _, changedBy: __, ...after } = (await desk.live(id)) ?? {};
    const { updatedAt: ___, changedBy: ____, ...before } = live ?? {};
    // A list that nobody has filled is stored as one on the first save.
    expect({ formerSlugs: [], ...after }).toEqual({ formerSlugs: [], ...before });
    expect(await desk.form(id)).toMatchObject({ plainWords: 'D1', _status: 'published' });
  });

  it('takes the German live and leaves English and shared values pending', async () => {
    const id = await desk.prepare();
    const left = await desk.publish(
      id,
      partsOf(await desk.pending(id), ({ locale }) => locale === 'de'),
    );
    expect(await desk.live(id)).toMatchObject({
      plainWords: { de: 'D2', en: 'E1' },
      foundingYear: 1901,
      resources: [{ title: { de: 'a', en: 'aE' } }, { title: { de: 'b2', en: 'bE' } }],
    });
    expect(await desk.form(id)).toMatchObject({
      plainWords: 'D2',
      plainWordsEn: 'E2',
      foundingYear: 1902,
      resources: [
        { title: 'c', titleEn: 'cE' },
        { title: 'b2', titleEn: 'bE2' },
      ],
      _status: 'draft',
    });
    expect((await desk.pending(id)).map(keyOf)).toEqual(left.map(keyOf));
    expect(left.map(keyOf)).not.toContain('plainWords@de text');
  });

  it('takes one field in one language', async () => {
    const id = await desk.prepare();
    await desk.publish(id, [{ path: 'plainWords', locale: 'en' }]);
    expect(await desk.live(id)).toMatchObject({ plainWords: { de: 'D1', en: 'E2' }, foundingYear: 1901 });
  });

  it('leaves no draft once everything is live, in two steps as in one', async () => {
    const id = await desk.prepare();
    await desk.publish(
      id,
      partsOf(await desk.pending(id), ({ locale }) => locale !== 'en'),
    );
    expect(await desk.live(id)).toMatchObject({
      plainWords: { de: 'D2', en: 'E1' },
      foundingYear: 1902,
      resources: [{ title: { de: 'c' } }, { title: { de: 'b2', en: 'bE' } }],
    });
    await desk.publish(
      id,
      partsOf(await desk.pending(id), () => true),
    );
    expect(await desk.live(id)).toMatchObject({
      plainWords: { de: 'D2', en: 'E2' },
      resources: [{ title: { de: 'c', en: 'cE' } }, { title: { de: 'b2', en: 'bE2' } }],
    });
    expect((await desk.form(id))._status).toBe('published');
    await expect(desk.publish(id, [])).rejects.toMatchObject({ name: 'Refusal' });
  });

  it('refuses a new row without its German and changes nothing', async () => {
    const id = await desk.prepare();
    const before = [await desk.live(id), await desk.form(id), (await desk.pending(id)).map(keyOf)];
    await expect(desk.publish(id, [{ path: 'resources', locale: null }])).rejects.toMatchObject({
      name: 'ValidationError',
    });
    // The time of the draft too: by it the open form knows that nobody saved meanwhile.
    expect([await desk.live(id), await desk.form(id), (await desk.pending(id)).map(keyOf)]).toEqual(before);
  });

  it('is not for translators', async () => {
    const id = await desk.prepare();
    const before = await desk.live(id);
    await expect(desk.publish(id, [{ path: 'plainWords', locale: 'en' }], translator)).rejects.toMatchObject({
      status: 403,
    });
    expect(await desk.live(id)).toEqual(before);
    expect(await desk.form(id)).toMatchObject({ plainWordsEn: 'E2', _status: 'draft' });
  });

  it('brings back no old English with what was taken off the site', async () => {
    const id = await desk.prepare();
    await payload.update({ collection: 'actors', id, locale: 'de', data: { _status: 'draft' }, draft: false });
    await desk.save(id, { plainWords: 'D3' });
    await desk.publish(
      id,
      partsOf(await desk.pending(id), ({ locale }) => locale !== 'en'),
    );
    expect(await desk.live(id)).toMatchObject({ plainWords: { de: 'D3', en: null } });
  });

  it('keeps both of two publications at once', async () => {
    const id = await desk.prepare();
    const found = await desk.pending(id);
    await Promise.all([
      desk.publish(id, [{ path: 'plainWords', locale: 'de' }]),
      desk.publish(
        id,
        partsOf(found, ({ path, locale }) => path === 'plainWords' && locale === 'en'),
      ),
    ]);
    expect(await desk.live(id)).toMatchObject({ plainWords: { de: 'D2', en: 'E2' }, foundingYear: 1901 });
  });

  it('remembers the address that an English publication gives up', async () => {
    const id = await desk.prepare();
    const { slugEn } = (await desk.form(id)) as { slugEn?: string };
    await desk.save(id, { slugEn: 'new-address' });
    await desk.publish(id, [{ path: 'slug', locale: 'en' }]);
    expect(await desk.live(id)).toMatchObject({ slug: { en: 'new-address' }, formerSlugs: [slugEn] });
    expect(await desk.form(id)).toMatchObject({ formerSlugs: [slugEn], plainWords: 'D2' });
  });
});
