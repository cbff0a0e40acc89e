import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { importDesk } from '../../testing/import-desk.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';

const table = ['Name', 'Verein 0', 'Verein 1', 'Verein 2', 'Verein 3'].join('\n');

describeOnEachDatabase('Undoing an import', (database) => {
  let payload: Payload;
  let editor: User & { collection: 'users' };
  let desk: ReturnType<typeof importDesk>;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    editor = await makeUser(payload, 'editor');
    desk = importDesk(payload, editor);
  });
  afterAll(() => payload?.destroy());
  beforeEach(() => desk.clear());

  const live = async (id: string) =>
    payload.findByID({
      collection: 'actors',
      id,
      locale: 'all',
      overrideAccess: false,
      disableErrors: true,
      depth: 0,
    });

  it('takes away what is new and puts back what was changed: live, draft, and its history', async () => {
    const { id: published } = await desk.make({ name: 'Live', seat: 'Bonn', seatEn: 'Bonn', slug: 'live' });
    const { id: pending } = await desk.make({ name: 'Offen', seat: 'Bonn', slug: 'offen' });
    const draft = {
      collection: 'actors',
      id: pending,
      locale: 'de',
      draft: true,
      user: editor,
      overrideAccess: false,
    } as const;
    await payload.update({ ...draft, data: { seat: 'Trier', _status: 'draft' } });
    const before = await desk.entries();
    const liveBefore = [await live(published), await live(pending)];
    const id = await desk.readIn(
      `Kennung;Name;Sitz;Sitz (Englisch)\n${published};Live;Köln;Cologne\n${pending};Offen;Köln;\n;Ganz neu;Aachen;`,
    );
    expect((await desk.entries()).map(({ _status }) => _status)).toEqual(['draft', 'draft', 'draft']);
    expect([await live(published), await live(pending)]).toEqual(liveBefore);
    const { state, entries } = await desk.undo(id);
    expect([state, entries.map(({ kept }) => kept)]).toEqual(['undone', [null, null, null]]);
    expect(await desk.entries()).toEqual(before);
    expect([await live(published), await live(pending)]).toEqual(liveBefore);
    const again = await desk.readIn('Name;Sitz\nGanz neu;Aachen');
    expect((await desk.log(again)).entries).toHaveLength(1);
    expect((await desk.entries()).some(({ slug }) => (slug as unknown as { de: string }).de === 'ganz-neu')).toBe(true);
  });

  it('leaves alone what somebody has changed, published or refers to since, and says so', async () => {
    const id = await desk.readIn(table);
    const { entries } = await desk.log(id);
    const [changed, removed, used] = entries.map((entry) => entry.id) as [string, string, string];
    const edit = { collection: 'actors', locale: 'de', user: editor, overrideAccess: false } as const;
    await payload.update({ ...edit, id: changed, data: { seat: 'Bonn', _status: 'published' } });
    await payload.delete({ collection: 'actors', id: removed });
    await desk.make({ name: 'Kind', parent: used });
    const undone = await desk.undo(id);
    expect(undone.entries.map(({ kept }) => kept)).toEqual(['changed-since', 'gone', 'in-use', null]);
    expect((await desk.entries()).map((entry) => (entry.name as unknown as { de: string }).de).toSorted()).toEqual([
      'Kind',
      'Verein 0',
      'Verein 2',
    ]);
  });

  it('goes back through several imports, the last first', async () => {
    const { id } = await desk.make({ name: 'Live', seat: 'Bonn', slug: 'live' });
    const before = await desk.entries();
    const first = await desk.readIn(`Kennung;Sitz\n${id};Köln`);
    const second = await desk.readIn(`Kennung;Sitz\n${id};Trier`);
    await desk.undo(second);
    await desk.undo(first);
    expect(await desk.entries()).toEqual(before);
  });
});
