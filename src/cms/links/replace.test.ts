import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { linkedEntries, textWithLink } from '../../testing/linked-entries.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { runsOf } from '../jobs/runs.ts';
import { addressesIn } from './addresses.ts';
import type { Replaced } from './endpoints.ts';
import { linkEndpoints } from './endpoints.ts';
import { addLink, knowing, storeLink } from './records.ts';
import { toldUses } from './told-uses.ts';

type Account = User & { collection: 'users' };

const old = 'https://alt.example.org/studie';
const fresh = 'https://neu.example.org/studie';

describeOnEachDatabase('What staff do with links:', (database) => {
  let payload: Payload;
  let editor: Account;
  let translator: Account;
  let entries: ReturnType<typeof linkedEntries>;
  let link: string;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    editor = await makeUser(payload, 'editor');
    translator = await makeUser(payload, 'translator');
    entries = linkedEntries(payload, editor);
    const req = await createLocalReq({ locale: 'de' }, payload);
    ({ id: link } = await addLink(payload, old, req));
  });
  afterAll(() => payload?.destroy());

  async function replace(user: Account, address: string): Promise<Replaced> {
    const req = await createLocalReq({ user, locale: 'de' }, payload);
    const asked = Object.assign(req, { routeParams: { id: link }, data: { address } });
    const answer = await linkEndpoints[0]?.handler(asked);
    return (await answer?.json()) as Replaced;
  }
  const find = (id: string, draft: boolean) =>
    payload.findByID({ collection: 'actors', id, draft, locale: 'all', depth: 0, overrideAccess: true });
  async function addresses(id: string, draft = false): Promise<string[]> {
    const fields = payload.collections.actors.config.flattenedFields;
    return addressesIn(fields, { ...(await find(id, draft)) }).map(({ address }) => address);
  }
  const everywhere = {
    summary: textWithLink(old),
    summaryEn: textWithLink(`${old}#part`, 'Study'),
    resources: [{ title: 'Studie', titleEn: 'Study', kind: 'study', state: 'known', url: old }],
    changes: [{ description: 'Neu', descriptionEn: 'New', sourceUrl: old }],
    contact: { page: old },
  };

  it('a replacement mends every use in both languages at once, as the editor, and nothing else', async () => {
    const first = await entries.make('https://bleibt.example.org/', everywhere);
    const second = await entries.make(old);
    const third = await entries.make('https://bleibt.example.org/');
    const untouched = await find(third, false);
    const told = await toldUses(await createLocalReq({ user: editor, locale: 'de' }, payload), old);
    const [most] = told.toSorted((one, other) => other.places.length - one.places.length);
    expect([told.length, most?.places.length]).toEqual([2, 4]);
    expect(most?.places).toContain('Kontakt: Kontaktseite');

    const { done, refused } = await replace(editor, 'neu.example.org/studie');
    expect([done.map(({ places }) => places).sort(), refused]).toEqual([[1, 5], []]);
    expect(await addresses(first)).toEqual([fresh, fresh, fresh, 'https://bleibt.example.org/', fresh, fresh]);
    expect(await addresses(second)).toEqual([fresh]);
    expect(await find(third, false)).toEqual(untouched);
    const mended = await find(first, false);
    expect(mended).toMatchObject({ _status: 'published', hasReviewedText: { en: true } });
    expect(JSON.stringify(mended.summary)).toContain('"text":"Study"');
    expect(mended.resources?.[0]?.title).toEqual({ de: 'Studie', en: 'Study' });
    const { docs } = await payload.findVersions({
      collection: 'actors',
      where: { parent: { equals: first } },
      depth: 0,
    });
    expect(docs.map(({ version, latest }) => [version._status, latest === true])).toEqual([
      ['published', true],
      ['published', false],
    ]);
    expect(docs[0]?.version.changedBy).toBeTruthy();
  });

  it('a replacement mends what is pending too and leaves it pending, with all that is in it', async () => {
    const id = await entries.make(old);
    await entries.save(id, { seat: 'Bonn', summary: textWithLink(old) }, { draft: true });
    expect((await replace(editor, fresh)).refused).toEqual([]);
    const [live, draft] = [await find(id, false), await find(id, true)];
    expect([live.seat, draft.seat, live._status, draft._status]).toEqual([
      ...[{ de: 'Köln', en: 'Cologne' }, { de: 'Bonn', en: 'Cologne' }, 'published', 'draft'],
    ]);
    expect([await addresses(id), await addresses(id, true)]).toEqual([[fresh], [fresh, fresh]]);
  });

  it('a replacement mends what was never published and does not publish it', async () => {
    const id = await entries.make(old, { _status: 'draft' });
    expect((await replace(editor, fresh)).done).toHaveLength(1);
    expect(await find(id, false)).toMatchObject({ _status: 'draft' });
    expect(await addresses(id, true)).toEqual([fresh]);
  });

  it('a replacement leaves a document alone that somebody has open, and says so', async () => {
    const id = await entries.make(old);
    const free = await entries.make(old);
    await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'actors', value: id },
        user: { relationTo: 'users', value: translator.id },
        globalSlug: undefined,
      },
    });
    const { done, refused } = await replace(editor, fresh);
    expect([done.length, refused.map(({ form }) => form)]).toEqual([1, [`collections/actors/${id}`]]);
    expect(refused[0]?.why).toBeTruthy();
    expect([await addresses(id), await addresses(id, true), await addresses(free)]).toEqual([[old], [old], [fresh]]);
    await payload.delete({ collection: 'payload-locked-documents', where: {} });
    expect((await replace(editor, fresh)).done).toHaveLength(1);
  });

  it('a replacement is for editors, and for addresses that lead somewhere', async () => {
    const id = await entries.make(old);
    await expect(replace(translator, fresh)).rejects.toThrow();
    await expect(replace(editor, 'javascript:alert(1)')).rejects.toThrow('https://');
    await expect(replace(editor, `${old}#teil`)).rejects.toThrow('alte Adresse');
    const req = await createLocalReq({ locale: 'de' }, payload);
    const dead = await addLink(payload, fresh, req);
    const look = { outcome: 'failed', cause: 'gone', status: 404, movedTo: null } as const;
    const days = ['2026-11-01', '2026-11-02', '2026-11-03'];
    const known = days.reduce((one, on) => knowing(one, { look: { on: `${on}T02:00:00.000Z`, ...look } }), dead);
    await storeLink(payload, known, req);
    await expect(replace(editor, fresh)).rejects.toThrow('nicht zu erreichen');
    expect(await addresses(id)).toEqual([old]);
  });

  it('looking at them is a job that does nothing until an admin, and nobody else, switches it on', async () => {
    await payload.jobs.queue({ task: 'checkLinks', queue: 'slow', input: undefined as never });
    await payload.jobs.run({ queue: 'slow' });
    const runs = await runsOf(payload);
    expect(runs.find(({ job }) => job === 'checkLinks')).toMatchObject({ count: 0, hasFailed: false });
    const admin = await makeUser(payload, 'admin');
    const slug = 'link-checks';
    await expect(
      payload.updateGlobal({ slug, data: { isOn: false }, user: editor, overrideAccess: false }),
    ).rejects.toThrow();
    await expect(payload.findGlobal({ slug, overrideAccess: false })).rejects.toThrow();
    const { isOn } = await payload.updateGlobal({ slug, data: { isOn: true }, user: admin, overrideAccess: false });
    expect(isOn).toBe(true);
  });
});
