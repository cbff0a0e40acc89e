import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { openRest, type Rest } from '../../testing/rest.ts';
import { makeSample, sampleOf } from '../../testing/samples.ts';

describeOnEachDatabase('The order of a list', (database) => {
  let payload: Payload;
  let rest: Rest;
  let session: Record<string, string>;
  let ids: string[];

  beforeAll(async () => {
    payload = await openPayload(database.url());
    rest = await openRest();
    session = await rest.signIn(await makeUser(payload, 'editor'));
    ids = [];
    // Each belongs to a draft that nobody may know of, the names of which are the other way round.
    for (const [own, secret] of [
      ['A', 'Zebra'],
      ['B', 'Affe'],
    ] as const) {
      const draft = { ...(sampleOf('actors', 'draft', '') as object), name: secret } as never;
      const { id: parent } = await payload.create({ collection: 'actors', locale: 'de', draft: true, data: draft });
      const id = await makeSample(payload, 'actors', 'published');
      const data = { name: own, parent, internalNote: secret, _status: 'published' as const };
      await payload.update({ collection: 'actors', id, locale: 'de', data });
      ids.push(id);
    }
  });
  afterAll(async () => {
    await rest?.close();
    await payload?.destroy();
  });

  const order = async (query: string, headers = {}) => {
    const { status, body } = await rest.ask('GET', `actors?locale=de&${query}`, headers);
    const docs = (body as { docs?: { id: string }[] }).docs?.map(({ id }) => id).filter((id) => ids.includes(id));
    return { status, docs };
  };

  it.each([
    'sort=parent.name',
    'sort=-parent.name',
    'sort=-parent__name',
    'sort=id,-parent.name',
    'sort[]=-parent.name',
    'sort[0]=id&sort[1]=parent.name',
    'draft=true&sort=-parent.name',
    'pagination=false&sort=-parent.name',
    'sort=-parent.parent.internalNote',
    'sort=successor.name',
  ])('tells strangers nothing of what is not published, by %s', async (query) => {
    expect(await order(query)).toEqual({ status: 400, docs: undefined });
  });

  it.each(['internalNote', 'searchWords'])(
    'tells strangers nothing of a field that they may not read: %s',
    async (field) => {
      const [one, other] = [await order(`sort=${field}`), await order(`sort=-${field}`)];
      expect([one.status, other.status].every((status) => status === 403 || status === 400)).toBe(true);
    },
  );

  it('is what they ask for where it tells of the list itself', async () => {
    expect(await order('sort=name')).toEqual({ status: 200, docs: ids });
    expect(await order('sort=-name')).toEqual({ status: 200, docs: ids.toReversed() });
  });

  it('goes for staff by whatever they may read', async () => {
    expect(await order('sort=parent.name', session)).toEqual({ status: 200, docs: ids.toReversed() });
  });
});
