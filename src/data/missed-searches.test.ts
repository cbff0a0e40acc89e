import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { User } from '../payload-types.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { makeUser, openPayload } from '../testing/payload.ts';
import { makeSample } from '../testing/samples.ts';

const collection = 'missed-searches';

describeOnEachDatabase('A search without a result', (database) => {
  let payload: Payload;
  let storeMissedSearch: typeof import('./missed-searches.ts').storeMissedSearch;
  let editor: User & { collection: 'users' };

  beforeAll(async () => {
    payload = await openPayload(database.url());
    // It reads the environment as it is loaded, which is set by now.
    ({ storeMissedSearch } = await import('./missed-searches.ts'));
    editor = await makeUser(payload, 'editor');
  });
  afterAll(() => payload?.destroy());
  beforeEach(() => payload.delete({ collection, where: {}, overrideAccess: true }));

  const store = (words: string, most?: number) => storeMissedSearch(payload, { words, folded: words }, 'de', most);
  const kept = async () =>
    (await payload.find({ collection, sort: 'words', depth: 0 })).docs.map(({ words, count }) => [words, count]);
  const revision = async () => (await payload.db.findGlobal<{ value?: string }>({ slug: 'content-revision' })).value;
  const asEditor = () => ({ user: editor, overrideAccess: false, depth: 0, locale: 'de' }) as const;

  /** Says what a search belongs to, as the form does. */
  async function assign(words: string, to: { actor: string } | { category: string }) {
    const [missed] = (await payload.find({ collection, where: { words: { equals: words } }, depth: 0 })).docs;
    await payload.update({ collection, id: missed?.id ?? '', data: to, ...asEditor() });
  }

  it('is counted by its words, with nothing of who it was, and empties no page', async () => {
    await payload.updateGlobal({ slug: 'content-revision', data: { value: 'before' } });
    for (const words of ['wasserball', 'angeln', 'wasserball']) await store(words);
    expect(await kept()).toEqual([
      ['angeln', 1],
      ['wasserball', 2],
    ]);
    expect(await revision()).toBe('before');
    const [stored] = (await payload.find({ collection, depth: 0 })).docs;
    const own = ['id', 'createdAt', 'updatedAt', 'actor', 'category'];
    const names = Object.keys(stored ?? {}).filter((name) => !own.includes(name));
    expect(names.sort()).toEqual(['count', 'key', 'language', 'lastOn', 'words']);
  });

  it('makes room for others once there are too many, unless it was made often', async () => {
    for (const words of ['oft', 'oft', 'einmal']) await store(words, 2);
    await store('neu', 2);
    expect(await kept()).toEqual([
      ['neu', 1],
      ['oft', 2],
    ]);
    await store('neu', 2);
    await store('zu viel', 2);
    expect(await kept()).toEqual([
      ['neu', 2],
      ['oft', 2],
    ]);
  });

  it('becomes a search word of a category', async () => {
    const group = await makeSample(payload, 'category-groups', 'published');
    const id = await makeSample(payload, 'categories', 'published', group);
    await payload.update({ collection: 'categories', id, data: { searchWords: 'Geld' } });
    await store('moneten');
    await assign('moneten', { category: id });
    await assign('moneten', { category: id });
    const { searchWords } = await payload.findByID({ collection: 'categories', id, depth: 0 });
    expect(searchWords).toBe('Geld\nmoneten');
  });

  it('becomes a search word of an entry at once, and what else is pending stays a draft', async () => {
    const id = await makeSample(payload, 'actors', 'published');
    const draft = { collection: 'actors', id, draft: true, depth: 0, locale: 'de' } as const;
    await payload.update({ ...draft, data: { seat: 'Entwurfstadt', _status: 'draft' }, user: editor });
    await store('wasserball');
    await assign('wasserball', { actor: id });
    const [live, pending] = await Promise.all([
      payload.findByID({ collection: 'actors', id, depth: 0, locale: 'de' }),
      payload.findByID({ ...draft }),
    ]);
    expect([live._status, live.searchWords, live.seat ?? null]).toEqual(['published', 'wasserball', null]);
    expect([pending.searchWords, pending.seat]).toEqual(['wasserball', 'Entwurfstadt']);
  });

  it('becomes one of a draft, which stays one', async () => {
    const id = await makeSample(payload, 'actors', 'draft');
    await store('angeln');
    await assign('angeln', { actor: id });
    const pending = await payload.findByID({ collection: 'actors', id, draft: true, depth: 0 });
    expect([pending._status, pending.searchWords]).toEqual(['draft', 'angeln']);
  });

  it('is shown to editors alone', async () => {
    await store('angeln');
    const translator = await makeUser(payload, 'translator');
    const req = await createLocalReq({ user: translator }, payload);
    for (const asked of [{ req }, {}])
      await expect(payload.find({ collection, overrideAccess: false, ...asked })).rejects.toThrow();
    expect((await payload.find({ collection, ...asEditor() })).totalDocs).toBe(1);
  });
});
