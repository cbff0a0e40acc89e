import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { historyOf } from '../domain/history/entry-history.ts';
import type { User } from '../payload-types.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { makeUser, openPayload } from '../testing/payload.ts';
import { wholeEntries } from '../testing/whole-entries.ts';

describeOnEachDatabase('The states of an entry that readers may see', (database) => {
  let payload: Payload;
  let editor: User & { collection: 'users' };
  let entries: ReturnType<typeof wholeEntries>;
  let readEntryVersions: typeof import('./entry-versions.ts').readEntryVersions;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    // It reads the environment as it is loaded, which is set by now.
    ({ readEntryVersions } = await import('./entry-versions.ts'));
    editor = await makeUser(payload, 'editor');
    entries = wholeEntries(payload, editor);
  });
  afterAll(() => payload?.destroy());

  const states = (id: string) => readEntryVersions(payload, id);
  /** As if each state were of a day of its own, the first of 1 November. */
  const told = async (id: string) => {
    const found = (await states(id)).toReversed();
    const dated = found.map((state, at) => ({
      ...state,
      savedOn: `2026-11-${String(at + 1).padStart(2, '0')}T12:00:00.000Z`,
    }));
    return historyOf(dated).map(({ changes }) =>
      changes.map(({ field, kind, language }) => [field, kind, language].filter(Boolean).join(' ')),
    );
  };

  it('tell each change of what visitors read, in both languages, and nothing of staff and drafts', async () => {
    const id = await entries.make({ internalNote: 'Geheim', contact: { telephone: '+492318380046' } });
    await entries.save(id, { contact: { telephone: '+492318380047' } });
    await entries.save(id, { seatEn: 'Bonn' });
    await entries.save(id, { seat: 'Entwurf', internalNote: 'Noch geheimer' }, { draft: true });
    await entries.save(id, {
      seat: 'Köln',
      internalNote: 'Noch geheimer',
      reviewMonths: 3,
      reviewer: editor.id,
      searchWords: 'x',
    });
    await entries.save(id, { links: [], reviewedOn: '2026-11-25T12:00:00.000Z', hasReviewedText: true });
    expect(await told(id)).toEqual([
      ['reviewedOn changed', 'links removed'],
      ['seat changed en'],
      ['telephone changed'],
      [],
    ]);
    const all = JSON.stringify(await states(id));
    for (const secret of [
      'eheim',
      editor.id,
      editor.email,
      'Entwurf',
      'reviewer',
      'changedBy',
      'searchWords',
      'historySince',
    ])
      expect(all, secret).not.toContain(secret);
    expect((await states(id)).length).toBe(5);
  });

  it('begin where staff say, and lie in one read', async () => {
    const id = await entries.make();
    await entries.save(id, { seat: 'Bonn' });
    const { docs } = await payload.db.findVersions({
      collection: 'actors',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    });
    const [first] = docs;
    await payload.db.updateVersion({
      collection: 'actors',
      id: String(first?.id),
      versionData: { updatedAt: '2020-01-01T12:00:00.000Z' } as never,
      locale: 'all' as never,
    });
    const spies = (['find', 'findOne', 'findVersions'] as const).map((name) => vi.spyOn(payload.db, name));
    expect(await states(id)).toHaveLength(2);
    expect(spies.reduce((sum, { mock }) => sum + mock.calls.length, 0)).toBe(1);
    for (const spy of spies) spy.mockRestore();
    await entries.save(id, { historySince: '2020-01-02T12:00:00.000Z' });
    expect((await states(id)).map(({ texts }) => texts.seat.de)).toEqual(['Bonn', 'Bonn']);
  });

  it('hold what was changed in old versions, too', async () => {
    const id = await entries.make({ seat: 'Köln' });
    await entries.save(id, { seat: 'Bonn' });
    const versions = { collection: 'actors', locale: 'all' } as const;
    const { docs } = await payload.db.findVersions({ ...versions, where: { parent: { equals: id } } });
    for (const { id: version, ...stored } of docs) {
      const erased = { ...stored, version: { ...stored.version, seat: { de: null, en: null } } } as never;
      await payload.db.updateVersion({ collection: 'actors', id: String(version), versionData: erased });
    }
    expect(JSON.stringify(await states(id))).not.toMatch(/Köln|Bonn/);
  });
});
