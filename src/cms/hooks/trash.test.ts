import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { openRest, type Rest, type Write, writerOf } from '../../testing/rest.ts';
import { makeSample } from '../../testing/samples.ts';

describeOnEachDatabase('What nobody has checked', (database) => {
  let payload: Payload;
  let api: Rest;
  let rest: Write;
  beforeAll(async () => {
    payload = await openPayload(database.url());
    api = await openRest();
    rest = await writerOf(api, await makeUser(payload, 'editor'));
  });
  afterAll(async () => {
    await api?.close();
    await payload?.destroy();
  });

  const isLive = async (id: string) =>
    (await payload.findByID({ collection: 'actors', id, overrideAccess: false, disableErrors: true })) !== null;
  const nameless = async () => {
    const { id } = await payload.create({ collection: 'actors', draft: true, data: { _status: 'draft' } as never });
    return id;
  };
  const on = '2026-01-01T00:00:00.000Z';

  it.each(['/ID?trash=true', '?trash=true&where[id][equals]=ID'])(
    'does not go live through the trash, by %s',
    async (address) => {
      const id = await nameless();
      const path = `actors${address.replace('ID', id)}`;
      const trashed = await rest('PATCH', path, { deletedAt: on, _status: 'published' });
      expect(trashed.status).toBe(200);
      const binned = await payload.findByID({ collection: 'actors', id, trash: true });
      expect([binned._status, Boolean(binned.deletedAt)]).toEqual(['draft', true]);
      const asPublished = await rest('PATCH', path, { deletedAt: null, _status: 'published' });
      expect(asPublished.status).toBe(400);
      await rest('PATCH', path, { deletedAt: null });
      expect(await isLive(id)).toBe(false);
      await rest('PATCH', path, { deletedAt: null, _status: 'draft' });
      const restored = await payload.findByID({ collection: 'actors', id, draft: true });
      expect([restored.deletedAt ?? null, restored._status, await isLive(id)]).toEqual([null, 'draft', false]);
    },
  );

  it('comes out of the trash as a draft, where the save does not say otherwise', async () => {
    const id = await makeSample(payload, 'fun-facts', 'published');
    const rows = [{ country: 'FR', value: 3 }];
    const path = `fun-facts/${id}?trash=true`;
    await rest('PATCH', path, { kind: 'ranking', rows, sentence: '', _status: 'published' });
    expect((await rest('PATCH', path, { deletedAt: on, kind: 'statement' })).status).toBe(200);
    expect((await rest('PATCH', path, { deletedAt: null, _status: 'published' })).status).toBe(400);
    expect((await rest('PATCH', path, { deletedAt: null })).status).toBe(200);
    const fact = await payload.findByID({ collection: 'fun-facts', id, draft: true });
    expect([fact.deletedAt ?? null, fact._status]).toEqual([null, 'draft']);
  });

  it.each([
    ['POST', 'actors?draft=true', 'gestern'],
    ['PATCH', 'actors/ID?draft=true', { $gt: '' }],
    ['PATCH', 'media?where[id][exists]=true', 1],
  ] as const)('is in the trash since some time, and since nothing else: %s %s', async (method, path, deletedAt) => {
    const { status } = await rest(method, path.replace('ID', await nameless()), { deletedAt });
    expect(status).toBe(400);
  });

  it('is kept in the trash from translators, whose drafts say nothing of it', async () => {
    const translated = await writerOf(api, await makeUser(payload, 'translator'));
    const id = await makeSample(payload, 'actors', 'published');
    await payload.update({ collection: 'actors', id, data: { deletedAt: on } });
    const path = `actors/${id}?locale=en&draft=true&trash=true`;
    await translated('PATCH', path, { deletedAt: null, _status: 'draft', seat: 'Cologne' });
    expect((await translated('PATCH', `actors/${id}?locale=en&trash=true`, { deletedAt: null })).status).toBe(403);
    for (const draft of [true, false]) {
      const found = await payload.find({ collection: 'actors', draft, where: { id: { equals: id } } });
      expect([draft, found.totalDocs]).toEqual([draft, 0]);
    }
  });

  it('is no save that only leaves the date of deletion empty', async () => {
    const id = await makeSample(payload, 'actors', 'published');
    const answer = await rest('PATCH', `actors/${id}`, { deletedAt: null, foundingYear: 1900 });
    expect([answer.status, await isLive(id)]).toEqual([200, true]);
  });
});
