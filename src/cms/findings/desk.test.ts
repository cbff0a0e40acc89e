import { createLocalReq, type Payload } from 'payload';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { Finding } from '../../domain/findings/finding.ts';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { wholeEntries } from '../../testing/whole-entries.ts';
import { deskOf } from './desk.ts';

type Account = User & { collection: 'users' };

const day = '2026-11-26';

describeOnEachDatabase('The start page', (database) => {
  let payload: Payload;
  let editor: Account;
  let translator: Account;
  let entries: ReturnType<typeof wholeEntries>;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    editor = await makeUser(payload, 'editor');
    translator = await makeUser(payload, 'translator');
    entries = wholeEntries(payload, editor);
  });
  afterAll(() => payload?.destroy());
  afterEach(() => vi.restoreAllMocks());

  const desk = async (user: Account) => deskOf(await createLocalReq({ user, locale: 'de' }, payload), day);
  async function findings(user: Account, key: string): Promise<Finding[]> {
    const { today, handedIn } = await desk(user);
    return [...today.tasks, ...today.later, ...handedIn]
      .flatMap((group) => group.findings)
      .filter(({ entry }) => entry.key === key);
  }
  const told = async (user: Account, id: string) =>
    (await findings(user, `actors/${id}`)).map(({ kind, field }) => [kind, field]).sort();

  it('says nothing where nothing is to be done', async () => {
    const id = await entries.make();
    expect([await told(editor, id), await told(translator, id)]).toEqual([[], []]);
    expect(await desk(editor)).toMatchObject({
      reviewed: { count: 1, of: 1 },
      english: { count: 3, of: 3 },
      reports: 0,
    });
  });

  it('tells what is due and where it is mended, until it is mended', async () => {
    const id = await entries.make({ seat: null, seatEn: null, categories: [], reviewedOn: null });
    expect(await told(editor, id)).toEqual([
      ['part-missing', 'categories'],
      ['review', null],
    ]);
    await entries.save(id, { seat: 'Bonn', categories: [await entries.category()] });
    expect(await told(editor, id)).toEqual([
      ['english-missing', 'seatEn'],
      ['review', null],
    ]);
    await entries.save(id, { seatEn: 'Bonn', reviewedOn: '2026-11-26T12:00:00.000Z' });
    expect(await told(editor, id)).toEqual([]);
  });

  it('leads into rows as the form counts them', async () => {
    const id = await entries.make();
    const { resources } = await payload.findByID({ collection: 'actors', id, locale: 'de', user: editor });
    const [first, second] = resources ?? [];
    await entries.save(id, {
      resources: [first, { ...second, title: 'Neue Zahlen', state: 'target-missing', url: null }],
      links: [{ platform: 'podcast', state: 'target-missing' }],
    });
    expect(await told(editor, id)).toEqual([
      ['address-missing', 'links.0.url'],
      ['english-out-of-date', 'resources.1.titleEn'],
    ]);
    expect(await told(translator, id)).toEqual([['english-out-of-date', 'resources.1.titleEn']]);
  });

  it('tells editors what is searched for in vain again and again, until they say what it belongs to', async () => {
    const collection = 'missed-searches';
    const search = { language: 'de', lastOn: day } as const;
    for (const [words, count] of [
      ['angeln', 3],
      ['einmal', 2],
    ] as const)
      await payload.create({ collection, data: { ...search, key: words, words, count } });
    expect(await findings(translator, collection)).toEqual([]);
    expect((await findings(editor, collection)).map(({ says, form }) => [says.de, form])).toEqual([
      ['Ohne Treffer gesucht: „angeln“ (3-mal).', 'collections/missed-searches'],
    ]);
    const where = { words: { equals: 'angeln' } };
    await payload.update({ collection, where, data: { category: await entries.category() }, user: editor });
    expect(await findings(editor, collection)).toEqual([]);
    await payload.delete({ collection, where: {} });
  });

  it('tells a translator what to translate, then what was handed in; editors, whose draft waits', async () => {
    const id = await entries.make();
    await entries.save(id, { seat: 'Bonn' });
    expect(await told(translator, id)).toEqual([['english-out-of-date', 'seatEn']]);
    await entries.save(id, { seatEn: 'Bonn' }, { user: translator, draft: true });
    expect(await told(translator, id)).toEqual([['handed-in', null]]);
    const [draft] = await findings(editor, `actors/${id}`);
    expect(draft).toMatchObject({ kind: 'draft', says: { de: 'Ein englischer Entwurf wartet.' } });
    expect(draft?.why?.de).toContain('translator@example.org');
    expect(draft?.entry).toEqual({ key: `actors/${id}`, title: expect.stringContaining('Verein'), sign: 'VER' });
  });

  it('leaves out what is in the trash, and what was never published is only that', async () => {
    const id = await entries.make({ seat: null, _status: 'draft' });
    expect(await told(editor, id)).toEqual([['unpublished', null]]);
    await payload.update({
      collection: 'actors',
      id,
      locale: 'de',
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    });
    expect(await told(editor, id)).toEqual([]);
  });

  it('tells editors of reports, beside the other findings of the entry', async () => {
    const id = await entries.make({ reviewedOn: null });
    const report = { kind: 'mistake', message: 'Falsch', language: 'de', state: 'new' } as const;
    const { id: own } = await payload.create({
      collection: 'reports',
      data: { ...report, reference: 'WIW-AAAA-AA', actor: id },
      overrideAccess: true,
    });
    await payload.create({
      collection: 'reports',
      data: { ...report, reference: 'WIW-BBBB-BB', kind: 'suggestion', subject: 'Neuer Verein' },
      overrideAccess: true,
    });
    expect((await findings(editor, `actors/${id}`)).map(({ kind }) => kind)).toEqual(['report-mistake', 'review']);
    const page = await desk(editor);
    expect(page.reports).toBe(2);
    expect(page.today.tasks[0]?.findings[0]).toMatchObject({ form: `collections/reports/${own}` });
    expect(page.today.tasks.map(({ entry }) => entry.title)).toContain('Neuer Verein');
    const theirs = await desk(translator);
    expect([theirs.reports, await told(translator, id)]).toEqual([null, []]);
  });

  it('tells what is planned, and no longer that its draft waits', async () => {
    const id = await entries.make();
    await entries.save(id, { foundingYear: 1950 }, { draft: true });
    expect(await told(editor, id)).toEqual([['draft', null]]);
    const waitUntil = new Date('2099-01-01T09:00:00.000Z');
    const input = { type: 'publish', doc: { relationTo: 'actors', value: id } } as never;
    const job = await payload.jobs.queue({ task: 'schedulePublish', input, waitUntil });
    expect(await told(editor, id)).toEqual([]);
    expect((await desk(editor)).planned).toMatchObject([{ id: job.id }]);
    expect((await desk(translator)).planned).toEqual([]);
  });

  it('reads as often for many entries as for few', async () => {
    const reads = async () => {
      const spies = (['find', 'findOne', 'findVersions', 'findGlobal', 'findGlobalVersions', 'count'] as const).map(
        (name) => vi.spyOn(payload.db, name),
      );
      await desk(editor);
      const count = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
      for (const spy of spies) spy.mockRestore();
      return count;
    };
    const before = await reads();
    for (let more = 0; more < 12; more += 1)
      await entries.save(await entries.make(), { seat: 'Ulm' }, { draft: more % 2 === 0 });
    expect(await reads()).toBe(before);
    expect(before).toBeLessThan(25);
  });
});
