import type { CollectionSlug, Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload, testPassword } from '../../testing/payload.ts';
import { type Answer, openRest, type Rest, type Write, writerOf } from '../../testing/rest.ts';
import { makeSample, siteSettings } from '../../testing/samples.ts';

describeOnEachDatabase('A save of what another has saved since', (database) => {
  let payload: Payload;
  let api: Rest;
  let rest: Write;
  let translated: Write;
  beforeAll(async () => {
    payload = await openPayload(database.url());
    api = await openRest();
    rest = await writerOf(api, await makeUser(payload, 'editor'));
    translated = await writerOf(api, await makeUser(payload, 'translator'));
  });
  afterAll(async () => {
    await api?.close();
    await payload?.destroy();
  });

  const isStale = {
    status: 409,
    problem: expect.stringMatching(/^Inzwischen hat jemand gespeichert \(\d[^:]* Uhr\)\.[^:]+$/),
  };
  const isSaved = { status: 200 };
  /** What the form sends with its next save: when its answer says it was saved. */
  const timeOf = ({ body }: Answer): string => ((body.doc ?? body.result) as { updatedAt: string }).updatedAt;
  const seatOf = async (id: string) =>
    (await payload.findByID({ collection: 'actors', id, locale: 'de', draft: true })).seat;

  describe('of an entry', () => {
    let id: string;
    let read: string;
    beforeAll(async () => {
      id = await makeSample(payload, 'actors', 'published');
    });
    const draft = (data: object) => rest('PATCH', `actors/${id}?draft=true`, { _status: 'draft', ...data });
    const publish = (data: object) => rest('PATCH', `actors/${id}`, { _status: 'published', ...data });

    it('is refused, as a draft and as a publication, in the language of the reader', async () => {
      read = (await payload.findByID({ collection: 'actors', id })).updatedAt;
      expect(await draft({ seat: 'Bonn' })).toMatchObject(isSaved);
      expect(await draft({ seat: 'Trier', updatedAt: read })).toMatchObject(isStale);
      expect(await publish({ seat: 'Trier', updatedAt: read })).toMatchObject(isStale);
      const english = await rest('PATCH', `actors/${id}`, { _status: 'published', updatedAt: read }, 'en');
      expect(english.problem).toMatch(/^Somebody has saved in the meantime \(\d[^:]+$/);
      expect(await seatOf(id)).toBe('Bonn');
    });

    it('passes where it began from the last answer, again and again', async () => {
      let { updatedAt } = await payload.findByID({ collection: 'actors', id, draft: true });
      for (const save of [draft, draft, publish, draft, publish]) {
        const answer = await save({ seat: `After ${updatedAt}`, updatedAt });
        expect(answer).toMatchObject(isSaved);
        updatedAt = timeOf(answer);
      }
    });

    it('passes where the time is the same but written otherwise, and where a program sends none', async () => {
      const { updatedAt } = await payload.findByID({ collection: 'actors', id, draft: true });
      const elsewhere = `${updatedAt.slice(0, -1)}+00:00`;
      expect(await draft({ seat: 'Ulm', updatedAt: elsewhere })).toMatchObject(isSaved);
      for (const none of [{}, { updatedAt: null }, { updatedAt: '' }])
        expect(await draft({ seat: 'Hof', ...none })).toMatchObject(isSaved);
      expect(await draft({ seat: 'Suhl', updatedAt: 'gestern' })).toMatchObject({ status: 409 });
    });

    it('passes where only the state has changed since, by a plan or with many at once', async () => {
      const answer = await draft({ seat: 'Kiel' });
      expect(await rest('PATCH', `actors?draft=true&where[id][in]=${id}`, { _status: 'published' })).toMatchObject(
        isSaved,
      );
      expect(await draft({ seat: 'Kiel', updatedAt: timeOf(answer) })).toMatchObject(isSaved);
      expect(await draft({ seat: 'Kassel', updatedAt: timeOf(answer) })).toMatchObject(isSaved);
      expect(await draft({ seat: 'Kiel', updatedAt: timeOf(answer) })).toMatchObject(isStale);
    });

    it('passes after one has taken the entry off the site oneself, as the admin does it', async () => {
      const answer = await publish({ seat: 'Celle' });
      const off = await rest('PATCH', `actors/${id}?unpublishAllLocales=true`, { _status: 'draft' });
      expect(off).toMatchObject(isSaved);
      expect(await draft({ seat: 'Celle', updatedAt: timeOf(answer) })).toMatchObject(isSaved);
    });

    it('is refused after an old version was brought back', async () => {
      const answer = await publish({ seat: 'Gera' });
      const { docs } = await payload.findVersions({ collection: 'actors', where: { parent: { equals: id } } });
      const old = docs.at(-1)?.id ?? '';
      await payload.restoreVersion({ collection: 'actors', id: old });
      expect(await draft({ seat: 'Gotha', updatedAt: timeOf(answer) })).toMatchObject(isStale);
    });

    it('is refused to a translator after another has saved English, and only then', async () => {
      const { updatedAt } = await payload.findByID({ collection: 'actors', id, draft: true });
      const english = (seat: string, time: string) =>
        translated('PATCH', `actors/${id}?locale=en&draft=true`, { seat, updatedAt: time });
      const resources = [{ title: 'Neu', kind: 'study', state: 'target-missing' }];
      const german = await draft({ seat: 'Köln', foundingYear: 1901, resources });
      expect(german).toMatchObject(isSaved);
      const answer = await english('Cologne', updatedAt);
      expect(answer).toMatchObject(isSaved);
      expect(await english('Bonn', updatedAt)).toMatchObject(isStale);
      expect(await english('Cologne on the Rhine', timeOf(answer))).toMatchObject(isSaved);
      // Nor does English stop who saves German.
      expect(await draft({ seat: 'Köln', updatedAt: timeOf(german) })).toMatchObject(isSaved);
      const latest = await payload.findByID({ collection: 'actors', id, draft: true, locale: 'all' });
      expect(latest).toMatchObject({ seat: { de: 'Köln', en: 'Cologne on the Rhine' }, foundingYear: 1901 });
      expect(latest.resources).toHaveLength(1);
    });

    it('is refused to one of two that come at once', async () => {
      const { updatedAt } = await payload.findByID({ collection: 'actors', id, draft: true });
      const both = await Promise.all([publish({ seat: 'Jena', updatedAt }), publish({ seat: 'Jever', updatedAt })]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await seatOf(id)).toBe(both[0].status === 200 ? 'Jena' : 'Jever');
    });
  });

  it.each(['categories', 'reports', 'users'] as const)(
    'is refused where there are no drafts: %s',
    async (collection) => {
      const group = await makeSample(payload, 'category-groups', 'published');
      const id = await makeSample(payload, collection, 'published', group);
      const admin = await makeUserOnce();
      const first = await payload.findByID({ collection: collection as CollectionSlug, id });
      const { updatedAt } = first as { updatedAt: string };
      const save = (time: string) =>
        admin('PATCH', `${collection}/${id}`, { name: `N ${time}`, state: 'done', updatedAt: time });
      const answer = await save(updatedAt);
      expect(answer).toMatchObject(isSaved);
      expect(await save(updatedAt)).toMatchObject(isStale);
      expect(await save(timeOf(answer))).toMatchObject(isSaved);
    },
  );

  let admin: Write | undefined;
  async function makeUserOnce(): Promise<Write> {
    admin ??= await writerOf(api, await makeUser(payload, 'admin'));
    return admin;
  }

  it('does not take signing in for a change of the account', async () => {
    const data = { email: 'new@example.org', password: testPassword, role: 'editor' } as const;
    const user = await payload.create({ collection: 'users', data });
    await api.signIn(user);
    const admin = await makeUserOnce();
    expect(await admin('PATCH', `users/${user.id}`, { name: 'New', updatedAt: user.updatedAt })).toMatchObject(isSaved);
  });

  it('is refused for the settings of the site', async () => {
    const save = (data: object) => rest('POST', 'globals/site', { _status: 'published', ...data });
    const first = await save(siteSettings);
    const second = await save({ tagline: 'Neu', updatedAt: timeOf(first) });
    expect(second).toMatchObject(isSaved);
    expect(await save({ tagline: 'Alt', updatedAt: timeOf(first) })).toMatchObject(isStale);
    const draft = await rest('POST', 'globals/site?draft=true', { tagline: 'Entwurf', updatedAt: timeOf(second) });
    expect(draft).toMatchObject(isSaved);
    expect(await save({ tagline: 'Alt', updatedAt: timeOf(second) })).toMatchObject(isStale);
    expect(await save({ tagline: 'Ende', updatedAt: timeOf(draft) })).toMatchObject(isSaved);
  });
});
