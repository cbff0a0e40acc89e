import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Finding } from '../../domain/findings/finding.ts';
import type { SetAside, User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload, testPassword } from '../../testing/payload.ts';
import { wholeEntries } from '../../testing/whole-entries.ts';
import { erasePerson } from '../erase-person.ts';
import { removeLeftovers } from '../jobs/remove-leftovers.ts';
import { deskOf } from './desk.ts';
import { mendInPlace } from './mend.ts';

type Account = User & { collection: 'users' };

const day = '2026-11-26';
const collection = 'set-asides';

describeOnEachDatabase('Setting a finding aside', (database) => {
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

  const desk = async (user: Account) => deskOf(await createLocalReq({ user, locale: 'de' }, payload), day);
  async function open(user: Account, id: string): Promise<Finding[]> {
    const { today } = await desk(user);
    return [...today.tasks, ...today.later]
      .flatMap((group) => group.findings)
      .filter(({ entry }) => entry.key === `actors/${id}`);
  }
  const kinds = async (user: Account, id: string) => (await open(user, id)).map(({ kind }) => kind);
  async function aside(user: Account, id: string) {
    const found = await desk(user);
    return found.aside.filter(({ finding }) => finding.entry.key === `actors/${id}`);
  }
  async function setAside(user: Account, id: string, until: string | null, sent: Partial<SetAside> = {}) {
    const [finding] = await open(user, id);
    if (!finding) throw new Error('There is nothing to set aside');
    const { kind, form, place, about } = finding;
    return payload.create({
      collection,
      data: { kind, form, place, about, until, ...sent },
      user,
      overrideAccess: false,
    });
  }
  const takeBack = (user: Account, id: string) => payload.delete({ collection, id, user, overrideAccess: false });

  it('keeps it off the start page until its text changes, and can be taken back', async () => {
    const id = await entries.make();
    await entries.save(id, { seat: 'Bonn' });
    const { id: made } = await setAside(editor, id, null);
    expect([await kinds(editor, id), await kinds(translator, id)]).toEqual([[], []]);
    expect(await aside(editor, id)).toMatchObject([{ asides: [{ by: 'editor@example.org', until: null }] }]);
    await entries.save(id, { seat: 'Ulm' });
    expect([await kinds(editor, id), await aside(editor, id)]).toEqual([['english-out-of-date'], []]);
    await entries.save(id, { seat: 'Bonn' });
    expect(await kinds(editor, id)).toEqual([]);
    await takeBack(editor, made);
    expect(await kinds(editor, id)).toEqual(['english-out-of-date']);
  });

  it('is for those alone who put it off; a translator takes back what translators put off', async () => {
    const id = await entries.make();
    await entries.save(id, { seat: 'Bonn' });
    const theirs = await setAside(translator, id, '2099-01-01').catch((error: Error) => error.message);
    expect(theirs).toMatch(/Bis/);
    const soon = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    const { id: own, circle } = await setAside(translator, id, soon, { circle: 'editors', account: 'somebody' });
    expect(circle).toBe('translators');
    expect([await kinds(translator, id), await kinds(editor, id)]).toEqual([[], ['english-out-of-date']]);
    const { id: editors } = await setAside(editor, id, soon);
    await expect(takeBack(translator, editors)).rejects.toThrow();
    await takeBack(translator, own);
    expect([await kinds(translator, id), await kinds(editor, id)]).toEqual([['english-out-of-date'], []]);
    await expect(payload.create({ collection, data: {} as never, overrideAccess: false })).rejects.toThrow();
  });

  it('mends a review in place, for both languages, and undoes it', async () => {
    const id = await entries.make({
      reviewedOn: null,
      hasReviewedTextEn: false,
      contact: { email: 'info@verein.example' },
    });
    const req = () => createLocalReq({ user: editor, locale: 'de' }, payload);
    const subject = { collection: 'actors', id } as const;
    const stored = async () => {
      const entry = await payload.findByID({ collection: 'actors', id, locale: 'all' });
      const { reviewedOn, hasReviewedText, contact } = entry;
      const links = entry.links?.map(({ platform, url, checkedOn }) => [platform, url, checkedOn ?? null]);
      return { reviewedOn, hasReviewedText, links, email: contact?.email, on: contact?.confirmedOn ?? null } as unknown;
    };
    const before = await stored();
    const review = (await open(editor, id)).find(({ kind }) => kind === 'review')?.inPlace;
    if (!review) throw new Error('A review is mended in place');
    const saved = await mendInPlace(await req(), subject, review.set, review.basedOn);
    expect(await stored()).toEqual({
      reviewedOn: '2026-11-26T12:00:00.000Z',
      hasReviewedText: { de: true, en: true },
      links: [['website', 'https://verein.example/', '2026-11-26T12:00:00.000Z']],
      email: 'info@verein.example',
      on: '2026-11-26',
    });
    expect(await kinds(editor, id)).toEqual([]);
    await expect(mendInPlace(await req(), subject, review.set, review.basedOn)).rejects.toThrow(/inzwischen/);
    await mendInPlace(await req(), subject, review.back, saved);
    expect(await stored()).toEqual(before);
    await entries.save(id, { seat: 'Bonn' }, { draft: true });
    const live = await payload.findByID({ collection: 'actors', id });
    await expect(mendInPlace(await req(), subject, review.set, live.updatedAt)).rejects.toThrow(/inzwischen/);
  });

  it('is forgotten with its day, and knows nobody who was erased', async () => {
    const id = await entries.make({ reviewedOn: null });
    const soon = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const data = { email: 'gone@example.org', password: testPassword, role: 'editor' } as const;
    const gone: Account = { ...(await payload.create({ collection: 'users', data })), collection: 'users' };
    const { id: made } = await setAside(gone, id, soon);
    const req = await createLocalReq({}, payload);
    await erasePerson(req, gone.email);
    expect(await payload.findByID({ collection, id: made })).toMatchObject({ account: null });
    expect(await kinds(editor, id)).toEqual([]);
    await removeLeftovers(req, new Date());
    expect(await kinds(editor, id)).toEqual([]);
    await removeLeftovers(req, new Date(Date.now() + 3 * 86_400_000));
    expect((await payload.find({ collection, where: { id: { equals: made } } })).docs).toEqual([]);
  });
});
