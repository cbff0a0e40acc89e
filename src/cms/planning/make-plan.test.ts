import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { later, planningDesk } from '../../testing/planning-desk.ts';
import { keyOf, publishingDesk } from '../../testing/publishing-desk.ts';
import type { Part } from '../publishing/parts.ts';
import { deletePlan, makePlan, type Wish } from './make-plan.ts';

describeOnEachDatabase('A plan', (database) => {
  let payload: Payload;
  let editor: User & { collection: 'users' };
  let desk: ReturnType<typeof publishingDesk>;
  let planning: ReturnType<typeof planningDesk>;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    editor = await makeUser(payload, 'editor');
    desk = publishingDesk(payload, editor);
    planning = planningDesk(payload, editor);
  });
  afterAll(() => payload?.destroy());

  const german: Part = { path: 'plainWords', locale: 'de' };
  const english: Part = { path: 'plainWords', locale: 'en' };
  const stateOf = async (id: string) => [await desk.live(id), (await desk.pending(id)).map(keyOf)];

  it('is refused where it could not be published now, in words, and changes nothing', async () => {
    const id = await desk.prepare();
    const before = await stateOf(id);
    const refused = planning.plan(id, [{ path: 'resources', locale: null }]);
    await expect(refused).rejects.toMatchObject({
      name: 'ValidationError',
      data: { errors: [expect.objectContaining({ label: expect.stringContaining('Titel') })] },
    });
    expect(await stateOf(id)).toEqual(before);
    expect(await planning.planned(id)).toEqual([]);
  });

  it.each([
    ['of a past day', { day: '30.11.2020', time: '9:00' }, 'schon vorbei'],
    ['of no day', { day: '31.11.2099', time: '9:00' }, '31.11.2099'],
    ['of an hour that is skipped', { day: '29.03.2099', time: '2:30' }, 'nicht'],
    ['of an hour that comes twice', { day: '25.10.2099', time: '2:30' }, 'zweimal'],
  ])('%s is refused', async (_, moment, words) => {
    const id = await desk.prepare();
    await expect(planning.plan(id, [german], moment)).rejects.toThrow(words);
    expect(await planning.planned(id)).toEqual([]);
  });

  it('is refused without anything chosen, on an older draft, and twice for one part', async () => {
    const id = await desk.prepare();
    await expect(planning.plan(id, [])).rejects.toThrow('nichts angehakt');
    const old: Wish = { kind: 'publish', ...later, parts: [german], basedOn: '2026-01-01T00:00:00.000Z' };
    await expect(makePlan(await planning.requestOf(), planning.subject(id), old)).rejects.toThrow(
      'inzwischen geändert',
    );
    await planning.plan(id, [german]);
    await expect(planning.plan(id, [german, english])).rejects.toThrow('schon etwas geplant');
    await planning.plan(id, [english]);
    expect(await planning.carryOut(id)).toEqual([]);
    expect(await desk.live(id)).toMatchObject({ plainWords: { de: 'D2', en: 'E2' } });
  });

  it('is taken back', async () => {
    const id = await desk.prepare();
    await planning.plan(id, [german]);
    const [made] = await planning.planned(id);
    const other = await desk.prepare();
    await expect(deletePlan(await planning.requestOf(), planning.subject(other), String(made?.id))).rejects.toThrow(
      'gibt es nicht mehr',
    );
    await deletePlan(await planning.requestOf(), planning.subject(id), String(made?.id));
    expect(await planning.planned(id)).toEqual([]);
  });

  it('goes with what it is about', async () => {
    const id = await desk.prepare();
    await planning.plan(id, [german]);
    await payload.delete({ collection: 'actors', id });
    expect(await planning.planned(id)).toEqual([]);
  });
});
