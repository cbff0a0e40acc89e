import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { today } from '../../domain/day.ts';
import { remindersFor } from '../../domain/findings/reviews.ts';
import type { Actor, User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload, testPassword } from '../../testing/payload.ts';
import { wholeEntries } from '../../testing/whole-entries.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { erasePerson } from '../erase-person.ts';
import { examinedDocuments } from '../findings/examined-documents.ts';
import { readStates } from '../publishing/subject.ts';
import { noteReview } from './reviewed.ts';
import { statementsOf } from './statements.ts';

type Account = User & { collection: 'users' };

const longAgo = '2020-01-03T12:00:00.000Z';
const links = [
  { platform: 'website', state: 'known', url: 'https://verein.example/' },
  { platform: 'podcast', state: 'target-missing' },
] as const;
const contact = { telephone: '+492318380046' };

describeOnEachDatabase('The review of an entry', (database) => {
  let payload: Payload;
  let editor: Account;
  let entries: ReturnType<typeof wholeEntries>;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    editor = await makeUser(payload, 'editor');
    entries = wholeEntries(payload, editor);
  });
  afterAll(() => payload?.destroy());

  const request = () => createLocalReq({ user: editor, locale: 'de' }, payload);
  const states = async (id: string) => readStates(await request(), { collection: 'actors', id });
  const read = (id: string, locale: 'de' | 'en' = 'de'): Promise<Actor> =>
    payload.findByID({ collection: 'actors', id, locale, fallbackLocale: false, depth: 1 });
  const newest = async (id: string) => {
    const { live, draft } = await states(id);
    return new Date((draft ?? live)?.updatedAt as string).toISOString();
  };
  const note = async (id: string, basedOn?: string) => noteReview(await request(), id, basedOn ?? (await newest(id)));
  const account = async (name: string, role: User['role'] = 'editor') =>
    payload.create({
      collection: 'users',
      data: { email: `${name}@example.org`, name, password: testPassword, role },
      depth: 0,
    });
  const examined = async (id: string) =>
    (await examinedDocuments(await request(), [])).filter(({ entry }) => entry.key === `actors/${id}`);

  it('covers both languages, the contact and every channel with an address, and leaves no draft', async () => {
    const id = await entries.make({
      reviewedOn: longAgo,
      hasReviewedText: false,
      hasReviewedTextEn: false,
      links,
      contact,
    });
    const before = await read(id);
    await note(id);
    const after = await read(id);
    expect(after).toMatchObject({ reviewedOn: `${today()}T12:00:00.000Z`, hasReviewedText: true });
    expect((await read(id, 'en')).hasReviewedText).toBe(true);
    expect(after.contact?.confirmedOn).toBe(today());
    expect(after.links?.map(({ checkedOn }) => checkedOn ?? null)).toEqual([`${today()}T12:00:00.000Z`, null]);
    const texts = ({ summary, seat, resources }: Actor) => [
      summary,
      seat,
      resources?.map(({ title, url }) => [title, url]),
    ];
    expect(texts(after)).toEqual(texts(before));
    expect((await states(id)).draft).toBeNull();
  });

  it('of an entry without English or contact says nothing of them', async () => {
    const english = {
      nameEn: null,
      summaryEn: null,
      seatEn: null,
      slugEn: null,
      hasReviewedTextEn: false,
      resources: [],
    };
    const id = await entries.make({ ...english, reviewedOn: longAgo });
    await note(id);
    expect((await read(id, 'en')).hasReviewedText).toBeFalsy();
    expect((await read(id)).contact?.confirmedOn ?? null).toBeNull();
  });

  it('publishes nothing of a draft that waits, which has been reviewed with it', async () => {
    const id = await entries.make({ reviewedOn: longAgo });
    await entries.save(id, { seat: 'Bonn' }, { draft: true });
    await note(id);
    expect(await read(id)).toMatchObject({ seat: 'Köln', reviewedOn: `${today()}T12:00:00.000Z` });
    const { draft } = await states(id);
    expect(draft?.seat).toMatchObject({ de: 'Bonn' });
    expect(new Date(draft?.reviewedOn as string).toISOString()).toBe(`${today()}T12:00:00.000Z`);
  });

  it('is refused where somebody has saved meanwhile, and where visitors see nothing', async () => {
    const id = await entries.make({ reviewedOn: longAgo });
    await expect(note(id, '2020-01-01T00:00:00.000Z')).rejects.toThrow(/inzwischen|meanwhile/i);
    expect((await read(id)).reviewedOn).toBe(longAgo);
    await expect(note(await entries.make({ _status: 'draft' }))).rejects.toThrow(/nicht auf der Website/);
  });

  it('shows every public field in both languages, each channel apart, with its place in the form', async () => {
    const id = await entries.make({ links, contact, internalNote: 'Geheim' });
    const { live } = await states(id);
    const { config } = payload.collections.actors;
    const told = statementsOf(
      { german: await read(id), english: await read(id, 'en'), newest: live ?? {} },
      config,
      'de',
    );
    expect(told.map(({ field, german, english }) => [field, german[0], english?.[0] ?? null])).toEqual(
      expect.arrayContaining([
        ['name', expect.stringContaining('Verein'), expect.stringContaining('Society')],
        ['summary', 'Ein Verein.', 'A society.'],
        ['seat', 'Köln', 'Cologne'],
        ['contact.telephone', contact.telephone, null],
        ['links.0.url', 'Website: https://verein.example/', null],
        ['links.1.url', expect.stringContaining('Podcast'), null],
        ['resources.1.title', 'Zahlen: https://verein.example/b', 'Numbers: https://verein.example/b'],
      ]),
    );
    expect(told.find(({ field }) => field === 'links.0.url')?.address).toBe('https://verein.example/');
    expect(JSON.stringify(told)).not.toContain('Geheim');
  });

  it('reminds by name; nobody is named to visitors', async () => {
    const [reviewer, deputy] = [await account('ada'), await account('bea')];
    const id = await entries.make({
      reviewedOn: longAgo,
      reviewer: reviewer.id,
      reviewDeputy: deputy.id,
      reviewMonths: 3,
    });
    const [{ actor } = { actor: null }] = await examined(id);
    expect(actor).toMatchObject({
      reviewMonths: 3,
      reviewer: { id: reviewer.id, name: 'ada', mayReview: true },
      deputy: { name: 'bea' },
    });
    const shown = await payload.findByID({ collection: 'actors', id, depth: 1, overrideAccess: false, locale: 'de' });
    expect(Object.keys(shown)).not.toEqual(expect.arrayContaining(['reviewer']));
    expect([shown.reviewer, shown.reviewDeputy, shown.reviewMonths]).toEqual([undefined, undefined, undefined]);
    await payload.update({ collection: 'users', id: reviewer.id, data: { state: 'shut' }, depth: 0 });
    expect((await examined(id))[0]?.actor?.reviewer?.mayReview).toBe(false);
    await payload.update({ collection: 'users', id: deputy.id, data: { role: 'translator' }, depth: 0 });
    expect((await examined(id))[0]?.actor?.deputy?.mayReview).toBe(false);
  });

  it.each(['deleted', 'erased'] as const)('forgets an account that is %s, in drafts and versions too', async (how) => {
    const gone = await account(`gone-${how}`);
    const deputy = await account(`deputy-${how}`);
    const id = await entries.make({ reviewedOn: longAgo, reviewer: gone.id, reviewDeputy: deputy.id });
    await entries.save(id, { seat: 'Bonn' }, { draft: true });
    const trashed = await entries.make({ reviewer: deputy.id, reviewDeputy: gone.id });
    await entries.save(trashed, { deletedAt: new Date().toISOString() });
    if (how === 'deleted') await payload.delete({ collection: 'users', id: gone.id, user: editor });
    else {
      const req = await createLocalReq({}, payload);
      await inTransaction(req, () => erasePerson(req, gone.email));
    }
    const { docs: versions } = await payload.db.findVersions({
      collection: 'actors',
      locale: 'all',
      pagination: false,
    });
    const documents = await payload.db.find({ collection: 'actors', locale: 'all', pagination: false });
    const all = JSON.stringify([versions, documents.docs]);
    expect([all.includes(gone.id), all.includes(deputy.id)]).toEqual([false, true]);
    expect((await states(id)).draft?.seat).toMatchObject({ de: 'Bonn' });
    expect(remindersFor(deputy.id, await examined(id), today())).toHaveLength(1);
  });

  it('is told of in a fixed number of reads', async () => {
    const spy = vi.spyOn(payload.db, 'find');
    await examined('none');
    const before = spy.mock.calls.length;
    await entries.make({ reviewer: (await account('late')).id });
    spy.mockClear();
    await examined('none');
    expect(spy.mock.calls.length).toBe(before);
    spy.mockRestore();
  });
});
