import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { User } from '../payload-types.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { makeUser, openPayload } from '../testing/payload.ts';
import { openRest, type Rest } from '../testing/rest.ts';
import { makeSample } from '../testing/samples.ts';

/** More than a page of ten, and as many as need more room than a stranger's address has. */
const count = 60;

describeOnEachDatabase('Many documents at once', (database) => {
  let payload: Payload;
  let rest: Rest;
  let ids: string[];
  const sessions = new Map<User['role'], Record<string, string>>();

  beforeAll(async () => {
    payload = await openPayload(database.url());
    rest = await openRest();
    for (const role of ['admin', 'editor'] as const)
      sessions.set(role, await rest.signIn(await makeUser(payload, role)));
  });
  afterAll(async () => {
    await rest?.close();
    await payload?.destroy();
  });
  beforeEach(async () => {
    ids = [];
    for (let at = 0; at < count; at++) ids.push(await makeSample(payload, 'actors', 'draft'));
  });

  /** The ids as the admin's list sends those that are ticked, behind another condition. */
  const ticked = () => ids.map((id, at) => `where%5Band%5D%5B1%5D%5Bid%5D%5Bin%5D%5B${at}%5D=${id}`).join('&');
  const where = (condition: string) => `locale=de&where%5Band%5D%5B0%5D${condition}&${ticked()}`;
  const inTrash = '%5BdeletedAt%5D%5Bexists%5D=true';

  async function change(query: string, data: object, role: User['role'] = 'editor') {
    const headers = { ...sessions.get(role), 'content-type': 'application/json' };
    const { status, body } = await rest.ask('PATCH', `actors?${query}`, headers, JSON.stringify(data));
    return [status, (body as { docs?: unknown[] }).docs?.length];
  }

  const publish = () =>
    change(`${where('%5B_status%5D%5Bnot_equals%5D=published')}&draft=true`, { _status: 'published' });
  const trash = () =>
    change(`limit=0&${where('%5Bid%5D%5Bnot_equals%5D=')}`, { deletedAt: '2026-11-26T07:00:00.000Z' });

  /** How many of the ticked ones visitors see. */
  const published = async () => {
    const { totalDocs } = await payload.count({
      collection: 'actors',
      overrideAccess: false,
      where: { id: { in: ids } },
    });
    return totalDocs;
  };

  it('are all published, and all unpublished', async () => {
    expect([await publish(), await published()]).toEqual([[200, count], count]);
    const unpublish = change(where('%5B_status%5D%5Bnot_equals%5D=draft'), { _status: 'draft' });
    expect([await unpublish, await published()]).toEqual([[200, count], 0]);
  });

  it('are all changed, as drafts and live', async () => {
    await publish();
    const everyOne = '%5Bid%5D%5Bnot_equals%5D=';
    const draft = await change(`${where(everyOne)}&draft=true`, { seat: 'Hürth', _status: 'draft' });
    expect([draft, await published()]).toEqual([[200, count], count]);
    const live = await change(`${where(everyOne)}&draft=true`, { seat: 'Müllheim', _status: 'published' });
    const { totalDocs } = await payload.count({
      collection: 'actors',
      locale: 'de',
      overrideAccess: false,
      where: { seat: { equals: 'Müllheim' }, id: { in: ids } },
    });
    expect([live, totalDocs]).toEqual([[200, count], count]);
  });

  it('all go into the trash, out of it, and out of the world', async () => {
    const kept = async (isTrash: boolean) =>
      (await payload.count({ collection: 'actors', trash: isTrash, where: { id: { in: ids } } })).totalDocs;
    expect([await trash(), await kept(false)]).toEqual([[200, count], 0]);
    expect([
      await change(`limit=0&trash=true&${where(inTrash)}`, { deletedAt: null, _status: 'draft' }),
      await kept(false),
    ]).toEqual([[200, count], count]);
    await trash();
    const removed = await rest.ask('DELETE', `actors?limit=0&trash=true&${where(inTrash)}`, sessions.get('admin'));
    expect([removed.status, (removed.body as { docs: unknown[] }).docs.length, await kept(true)]).toEqual([
      200,
      count,
      0,
    ]);
  });

  it('are read a hundred at most, however many are asked for', async () => {
    for (const query of ['limit=0', 'limit=1000', 'pagination=false&limit=500']) {
      const { body } = await rest.ask('GET', `actors?${query}&draft=true`, sessions.get('editor'));
      const { limit, docs } = body as { limit: number; docs: unknown[] };
      expect([query, limit, docs.length <= 100]).toEqual([query, 100, true]);
    }
  });
});
