import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { recount, recountEnglish } from '../../testing/recount-quality.ts';
import { makeSample } from '../../testing/samples.ts';
import { wholeEntries } from '../../testing/whole-entries.ts';
import { beginQuality, countQuality, noteQuality } from './count-quality.ts';

const day = '2026-11-26';
const everything = { pagination: false, depth: 0, overrideAccess: true } as const;
type Row = Record<string, unknown> & { id: string };

describeOnEachDatabase('The quality of the directory', (database) => {
  let payload: Payload;
  let editor: User & { collection: 'users' };
  let entries: ReturnType<typeof wholeEntries>;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    editor = await makeUser(payload, 'editor');
    entries = wholeEntries(payload, editor);
  });
  afterAll(() => payload?.destroy());

  const req = () => createLocalReq({}, payload);
  const months = async () =>
    (await payload.find({ collection: 'quality-months', sort: 'month', ...everything })).docs.map(
      ({ figures }) => figures,
    );
  const revision = async () => (await payload.db.findGlobal<{ value?: string }>({ slug: 'content-revision' })).value;

  it('is what a recount of the stored documents says', async () => {
    const on = (reviewedOn: string | null) => ({ reviewedOn });
    await entries.make(on('2026-01-05T12:00:00.000Z'));
    await entries.make({ ...on('2026-01-05T12:00:00.000Z'), reviewMonths: 3 });
    await entries.make({ ...on('2024-06-05T12:00:00.000Z'), reviewMonths: 36 });
    await entries.make(on('2025-06-05T12:00:00.000Z'));
    await entries.make({ ...on(null), links: [{ platform: 'podcast', state: 'target-missing' }] });
    await entries.make({ ...on('2026-06-05T12:00:00.000Z'), lifecycle: 'ended' });
    await entries.make({ ...on('2026-06-05T12:00:00.000Z'), _status: 'draft' });
    await entries.make({ ...on('2026-06-05T12:00:00.000Z'), seatEn: null });
    const draft = await entries.make(on('2026-06-05T12:00:00.000Z'));
    await entries.save(draft, { hasReviewedTextEn: false });
    for (const [asOf, _status] of [
      ['2026-02-03', 'published'],
      ['2025-02-03', 'published'],
      ['2019-02-03', 'published'],
      [null, 'published'],
      ['2026-02-03', 'draft'],
    ] as const) {
      const id = await makeSample(payload, 'fun-facts', _status, await entries.category());
      const stored = await payload.db.findOne<Row>({
        collection: 'fun-facts',
        where: { id: { equals: id } },
        locale: 'all',
      });
      await payload.db.updateOne({ collection: 'fun-facts', id, data: { ...stored, asOf } });
    }
    for (const [at, [state, days]] of (
      [
        ['done', 1],
        ['declined', 4],
        ['done', 30],
        ['spam', 2],
        ['new', null],
        ['in-progress', null],
      ] as const
    ).entries()) {
      const dealtWithOn = days === null ? null : '2026-11-20T12:00:00.000Z';
      const createdAt = new Date(Date.parse('2026-11-20T12:00:00.000Z') - (days ?? 1) * 86_400_000).toISOString();
      const { id } = await payload.create({
        collection: 'reports',
        data: { reference: `R-${at}`, kind: 'mistake', subject: 'x', message: 'Falsch.', language: 'de', state },
        depth: 0,
      });
      const stored = await payload.db.findOne<Row>({ collection: 'reports', where: { id: { equals: id } } });
      await payload.db.updateOne({ collection: 'reports', id, data: { ...stored, createdAt, dealtWithOn } });
    }
    for (const [at, state] of [
      'fine',
      'moved',
      'uncheckable',
      'suspicious',
      'failing',
      'dead',
      'archived',
      'unchecked',
    ].entries())
      await payload.db.create({
        collection: 'links',
        data: { target: `https://example.org/${at}`, state, dueOn: day, tries: [] },
      });
    const counted = await countQuality(await req(), day);
    expect(counted).toMatchObject(await recount(payload, day));
    expect(counted.entriesReviewed).toEqual({ count: 4, of: 7 });
    expect(counted).toMatchObject({
      reportsOpen: 2,
      reportsAnswered: 3,
      daysToAnswer: 4,
      links: { missing: 1, dead: 2 },
    });
    await entries.save(draft, { hasReviewedTextEn: true });
    await entries.save(draft, { seat: 'Bonn' });
    expect((await countQuality(await req(), day)).englishCurrent).toEqual(await recountEnglish(payload, draft));
    await entries.save(draft, { seatEn: 'Bonn' });
    const { englishCurrent } = await countQuality(await req(), day);
    expect(englishCurrent).toEqual(await recountEnglish(payload, null));
    expect(englishCurrent.count).toBeGreaterThan(0);
    expect(englishCurrent.of).toBeGreaterThan(englishCurrent.count);
  });

  it('is kept by month, and lets pages be drawn anew where it differs', async () => {
    await noteQuality(await req(), '2026-10-31');
    await noteQuality(await req(), day);
    expect((await months()).map((figures) => (figures as { countedFor: string }).countedFor)).toEqual([
      '2026-10-31',
      day,
    ]);
    const before = await revision();
    await noteQuality(await req(), day);
    expect(await revision()).toBe(before);
    await entries.make();
    const made = await revision();
    await noteQuality(await req(), day);
    expect(await revision()).not.toBe(made);
    const [october, november] = (await months()) as { entriesReviewed: { of: number } }[];
    expect(november?.entriesReviewed.of).toBe((october?.entriesReviewed.of ?? 0) + 1);
    await beginQuality(await req());
    expect(await months()).toHaveLength(2);
  });

  it('is counted in as many reads for many entries as for few', async () => {
    const reads = async () => {
      const spies = (['find', 'findOne', 'findVersions', 'findGlobal', 'findGlobalVersions', 'count'] as const).map(
        (name) => vi.spyOn(payload.db, name),
      );
      await countQuality(await req(), day);
      const count = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
      for (const spy of spies) spy.mockRestore();
      return count;
    };
    const before = await reads();
    for (let more = 0; more < 4; more += 1) await entries.make();
    expect(await reads()).toBe(before);
  });
});
