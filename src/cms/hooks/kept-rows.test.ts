import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { openRest, type Rest, type Write, writerOf } from '../../testing/rest.ts';
import { makeSample, siteSettings } from '../../testing/samples.ts';

const resource = (title: string) => ({ title, kind: 'study', state: 'target-missing' }) as const;
const link = (platform: 'website' | 'mastodon') => ({ platform, state: 'target-missing' }) as const;

interface Row {
  id: string;
  title: { de?: string | null; en?: string | null };
}

describeOnEachDatabase('The rows of an entry', (database) => {
  let payload: Payload;
  let api: Rest;
  let translated: Write;
  let id: string;
  beforeAll(async () => {
    payload = await openPayload(database.url());
    api = await openRest();
    translated = await writerOf(api, await makeUser(payload, 'translator'));
    id = await makeSample(payload, 'actors', 'published');
  });
  afterAll(async () => {
    await api?.close();
    await payload?.destroy();
  });

  const german = { collection: 'actors', locale: 'de' } as const;
  const draft = async () => payload.findByID({ collection: 'actors', id, locale: 'all', draft: true });
  const rows = async () => (await draft()).resources as unknown as Row[];
  const titles = async () => (await rows()).map(({ title }) => [title.de, title.en ?? null]);
  const save = (data: object) => translated('PATCH', `actors/${id}?locale=en&draft=true`, data);

  describe('as a translator saves it', () => {
    let form: Row[];
    beforeAll(async () => {
      const resources = [resource('Eins'), resource('Zwei')];
      const links = [link('website'), link('mastodon')];
      await payload.update({ ...german, id, data: { resources, links, _status: 'published' } });
      form = await rows();
      // The form is open by now. Then an editor adds a row in front, and turns the others around, in a draft.
      const [first, second] = form;
      const moved = [resource('Neu'), { ...resource('Zwei'), id: second?.id }, { ...resource('Eins'), id: first?.id }];
      await payload.update({ ...german, id, draft: true, data: { resources: moved, _status: 'draft' } });
    });

    it('take over their English by id, and stay as the editor has ordered them', async () => {
      const [first, second] = form;
      const sent = [
        { ...first, title: 'One', kind: 'tool' },
        { ...second, title: 'Two' },
      ];
      expect((await save({ resources: sent })).status).toBe(200);
      expect(await titles()).toEqual([
        ['Neu', null],
        ['Zwei', 'Two'],
        ['Eins', 'One'],
      ]);
      expect((await draft()).resources?.map(({ kind }) => kind)).toEqual(['study', 'study', 'study']);
    });

    it.each([
      ['none', []],
      ['null', null],
      ['a word', 'none'],
      ['zero', 0],
      ['another', [{ title: 'Mine', kind: 'study', state: 'target-missing' }]],
      ['nothing in a row', [null]],
    ])('are neither removed nor added to: %s', async (_, sent) => {
      const before = await draft();
      expect((await save({ resources: sent, links: sent, names: sent })).status).toBe(200);
      expect({ ...(await draft()), updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
    });

    it('go live with the next publication as the editor has ordered them', async () => {
      await payload.update({ ...german, id, data: { _status: 'published' } });
      const live = await payload.findByID({ ...german, id, overrideAccess: false });
      expect(live.resources?.map(({ title }) => title)).toEqual(['Neu', 'Zwei', 'Eins']);
    });
  });

  it('of the menu stay as well', async () => {
    const site = { slug: 'site', locale: 'de' } as const;
    await payload.updateGlobal({ ...site, data: { ...siteSettings, _status: 'published' } });
    for (const navigation of [[], [{}], [{ target: 'about' }]]) {
      const saved = await translated('POST', 'globals/site?locale=en&draft=true', { navigation, tagline: 'Tagline' });
      expect(saved.status).toBe(200);
      const { navigation: kept } = await payload.findGlobal({ ...site, draft: true });
      expect(kept.map(({ target }) => target)).toEqual(['facts']);
    }
  });
});
