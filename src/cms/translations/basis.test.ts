import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stateOfText, type TranslationState } from '../../domain/translations/translation-state.ts';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import type { Stored } from '../publishing/parts.ts';
import { withBases } from './basis.ts';
import { basesOf } from './basis-names.ts';
import { textsOf } from './texts.ts';

type Account = User & { collection: 'users' };

describeOnEachDatabase('What a translation was made from', (database) => {
  let payload: Payload;
  let editor: Account;
  let translator: Account;
  let made = 0;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    editor = await makeUser(payload, 'editor');
    translator = await makeUser(payload, 'translator');
  });
  afterAll(() => payload?.destroy());

  async function make(data: object): Promise<string> {
    made += 1;
    const { id } = await payload.create({
      collection: 'actors',
      locale: 'de',
      data: {
        name: 'Verein',
        nameEn: 'Society',
        slug: `verein-${made}`,
        slugEn: `society-${made}`,
        bodyKind: 'organisation',
        lifecycle: 'active',
        hasReviewedTextEn: true,
        _status: 'published',
        ...data,
      },
      user: editor,
      overrideAccess: false,
      depth: 0,
    });
    return id;
  }
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
  async function statesOf(id: string, draft = false): Promise<Record<string, TranslationState | null>> {
    const stored = (await payload.findByID({
      collection: 'actors',
      id,
      locale: 'all',
      draft,
      depth: 0,
    })) as unknown as Stored;
    const { en: bases } = stored.translationBasis as { en?: unknown };
    const { en: isReviewed } = stored.hasReviewedText as { en?: boolean };
    const fields = payload.collections.actors.config.flattenedFields;
    const states = withBases(textsOf(fields, stored), basesOf(bases)).map((pair) => [
      pair.path.replace(/\.[0-9a-f-]{20,}/, ''),
      stateOfText(pair, isReviewed === true),
    ]);
    return Object.fromEntries(states);
  }

  it('shows which English is behind after the German has changed, and only that', async () => {
    const id = await make({
      plainWords: 'Er berät 10 Städte.',
      plainWordsEn: 'It advises 10 towns.',
      seat: 'Köln',
      seatEn: 'Cologne',
      resources: [{ title: 'Studie', titleEn: 'Study', kind: 'study', state: 'target-missing' }],
    });
    expect(await statesOf(id)).toMatchObject({ name: 'current', plainWords: 'current', 'resources.title': 'current' });
    await save(id, { plainWords: 'Er berät 12 Städte.', seat: 'Köln!' });
    expect(await statesOf(id)).toMatchObject({ name: 'current', plainWords: 'out-of-date', seat: 'current' });
    await save(id, { plainWordsEn: 'It advises 12 towns.' });
    expect(await statesOf(id)).toMatchObject({ plainWords: 'current' });
  });

  it('is noted anew where the English is said to be right still, without a word of it changed', async () => {
    const id = await make({ seat: 'Köln', seatEn: 'Cologne', plainWords: 'Alt', plainWordsEn: 'Old' });
    await save(id, { seat: 'Köln am Rhein', plainWords: 'Neu' });
    await save(id, { stillRight: ['seat'] });
    expect(await statesOf(id)).toMatchObject({ seat: 'current', plainWords: 'out-of-date' });
  });

  it('is noted everywhere when the English is marked as reviewed', async () => {
    const id = await make({ seat: 'Köln', seatEn: 'Cologne' });
    await save(id, { seat: 'Bonn', hasReviewedTextEn: false });
    expect(await statesOf(id)).toMatchObject({ seat: 'out-of-date' });
    await save(id, { hasReviewedTextEn: true });
    expect(await statesOf(id)).toMatchObject({ seat: 'current' });
  });

  it('follows the English of a translator in a draft, and what is live keeps its own', async () => {
    const id = await make({ seat: 'Köln', seatEn: 'Cologne' });
    await save(id, { seat: 'Bonn' });
    await save(id, { seatEn: 'Bonn' }, { user: translator, draft: true });
    expect([await statesOf(id), await statesOf(id, true)]).toMatchObject([
      { seat: 'out-of-date' },
      { seat: 'current' },
    ]);
  });

  it('is noted for programs that write in English, too', async () => {
    const id = await make({ seat: 'Köln' });
    expect(await statesOf(id)).toMatchObject({ seat: 'missing' });
    await payload.update({ collection: 'actors', id, locale: 'en', data: { seat: 'Cologne', _status: 'published' } });
    expect(await statesOf(id)).toMatchObject({ seat: 'current' });
    await save(id, { seat: 'Bonn' });
    expect(await statesOf(id)).toMatchObject({ seat: 'out-of-date' });
  });

  it('comes back with an old version', async () => {
    const id = await make({ seat: 'Köln', seatEn: 'Cologne' });
    await save(id, { seat: 'Bonn' });
    const where = { parent: { equals: id }, 'version.seat': { equals: 'Köln' } };
    const { docs } = await payload.findVersions({ collection: 'actors', where, locale: 'de', depth: 0 });
    await payload.restoreVersion({ collection: 'actors', id: docs[0]?.id ?? '', user: editor, overrideAccess: false });
    expect(await statesOf(id)).toMatchObject({ seat: 'current' });
  });

  it('is told to staff alone, and nobody writes it', async () => {
    const id = await make({ seat: 'Köln', seatEn: 'Cologne', translationBasis: { seat: { text: 'x' } } });
    const read = (user: Account | null) =>
      payload.findByID({ collection: 'actors', id, locale: 'de', user, overrideAccess: false, depth: 0 });
    expect((await read(editor)).translationBasisEn).toMatchObject({ seat: { text: 'Köln', by: 'editor@example.org' } });
    expect(Object.keys(await read(null)).filter((name) => /basis|still|changed/i.test(name))).toEqual([]);
  });
});
