import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { importDesk } from '../../testing/import-desk.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { carryOut } from './carry-out.ts';
import { actorsTable } from './endpoints.ts';
import { rememberTable } from './log.ts';
import type { PlannedRow } from './plan.ts';

const bodies = Array.from({ length: 12 }, (_, at) => `Verein ${at};Society ${at};Köln;www.v${at}.example`);
const table = (rows: string[]) => ['Name;Name (Englisch);Sitz;Website', ...rows].join('\r\n');

describeOnEachDatabase('Reading in a table', (database) => {
  let payload: Payload;
  let editor: User & { collection: 'users' };
  let desk: ReturnType<typeof importDesk>;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    editor = await makeUser(payload, 'editor');
    desk = importDesk(payload, editor);
    const group = await payload.create({ collection: 'category-groups', data: { name: 'Art', position: 1 } });
    for (const [slug, name] of [
      ['club', 'Verein'],
      ['network', 'Netzwerk, groß'],
    ] as const)
      await payload.create({
        collection: 'categories',
        locale: 'de',
        data: { name, slug, position: 1, group: group.id },
      });
  });
  afterAll(() => payload?.destroy());
  beforeEach(async () => {
    await desk.clear();
  });

  const outcomesOf = (rows: PlannedRow[]) => rows.map(({ outcome }) => outcome);
  const toldOf = ({ problems }: Pick<PlannedRow, 'problems'>) =>
    problems.map((problem) => [problem.column?.de ?? null, 'message' in problem ? problem.message : problem.problem]);
  describe('all of it', () => {
    it('makes drafts of new bodies, in both languages and clean, and does nothing the second time', async () => {
      await desk.readIn(table(bodies));
      const made = (await desk.entries()) as unknown as Record<string, unknown>[];
      expect(made).toHaveLength(12);
      expect(new Set(made.map(({ _status }) => _status))).toEqual(new Set(['draft']));
      expect(made.find(({ slug }) => (slug as { de: string }).de === 'verein-3')).toMatchObject({
        name: { de: 'Verein 3', en: 'Society 3' },
        slug: { de: 'verein-3', en: 'society-3' },
        links: [{ platform: 'website', url: 'https://www.v3.example', state: 'known' }],
      });
      const { rows } = await desk.plan(table(bodies));
      expect(new Set(outcomesOf(rows))).toEqual(new Set(['unchanged']));
    });

    it('is done once, however often the button is pressed', async () => {
      const req = await desk.request();
      const read = { heads: ['Name'], rows: [{ line: 2, cells: ['Einmal'] }] };
      const id = await rememberTable(req, 'a.csv', read);
      const { seal } = await desk.plan('Name\nEinmal');
      await carryOut(await desk.request(), id, seal);
      await carryOut(await desk.request(), id, seal);
      expect(await desk.entries()).toHaveLength(1);
    });

    it('is refused where something has changed since it was looked at', async () => {
      const req = await desk.request();
      const id = await rememberTable(req, 'a.csv', { heads: ['Name'], rows: [{ line: 2, cells: ['Neu'] }] });
      const { seal } = await desk.plan('Name\nNeu');
      await desk.make({ name: 'Neu', seat: 'Bonn' });
      await expect(carryOut(await desk.request(), id, seal)).rejects.toThrow('Inzwischen hat sich etwas geändert');
      expect(await desk.entries()).toHaveLength(1);
    });

    it('or nothing, where a row is refused only by the database', async () => {
      // In the trash it is seen by nobody, but its slug is taken.
      const { id: trashed } = await desk.make({ name: 'Alt', slug: 'belegt' });
      await payload.update({ collection: 'actors', id: trashed, data: { deletedAt: new Date().toISOString() } });
      const { id: changed } = await desk.make({ name: 'Da', slug: 'da', seat: 'Bonn' });
      const before = await desk.entries();
      const rows = bodies.slice(0, 5).map((_, at) => `;Neu ${at};Köln`);
      const csv = ['Teil der Adresse;Name;Sitz', ...rows, 'da;Da;Köln', 'belegt;Neu 6;Köln', ';Neu 7;Köln'].join('\n');
      const id = await desk.readIn(csv);
      expect(await desk.entries()).toEqual(before);
      expect(before.map((entry) => entry.id)).toEqual([changed]);
      const { state, failure } = await desk.log(id);
      expect(state).toBe('seen');
      expect(failure).toMatchObject({ line: 8, title: 'Neu 6', message: expect.stringContaining('gehört schon zu') });
    });
  });

  describe('what is wrong', () => {
    it('is told for each row, as the form says it', async () => {
      const { id } = await desk.make({ name: 'Städtefreunde', seat: 'Bonn', slug: 'freunde' });
      const csv = [
        'Kennung;Name;Website;Gegründet;Kategorien;Geprüft am;Gehört zu (Eintrag);Sitz',
        ';A;nicht richtig;1.23;Quatsch;31.02.2021;niemand;',
        ';;www.b.example;;;;;',
        ';STAEDTEFREUNDE;;;;;;Köln',
        ';C;www.c.example;;;;;',
        ';C;;;;;;',
        ';D;https://c.example/;;;;;',
        'gibt-es-nicht;E;;;;;;',
        ';F;#NAME?;;;;;',
      ].join('\n');
      const { rows } = await desk.plan(csv);
      expect(outcomesOf(rows)).toEqual([
        'refused',
        'refused',
        'double',
        'new',
        'double',
        'double',
        'refused',
        'refused',
      ]);
      const [wrong, nameless, exists, , twice, address, unknown, broken] = rows as [PlannedRow, ...PlannedRow[]];
      expect(toldOf(wrong)).toEqual(
        expect.arrayContaining([
          ['Kategorien', 'no-choice'],
          ['Gehört zu (Eintrag)', 'no-entry'],
        ]),
      );
      expect(toldOf(nameless as PlannedRow)).toEqual([['Name', 'Pflichtfeld']]);
      expect((exists as PlannedRow).problems[0]).toMatchObject({ problem: 'exists', told: ['Städtefreunde', id] });
      expect((twice as PlannedRow).problems[0]).toMatchObject({ problem: 'row-twice', told: ['5'] });
      expect((address as PlannedRow).problems[0]).toMatchObject({ problem: 'row-twice', told: ['5'] });
      expect(toldOf(unknown as PlannedRow)).toEqual([[null, 'no-such-id']]);
      expect(toldOf(broken as PlannedRow)).toEqual([['Website', 'spreadsheet-error']]);
    });

    it('is told of the cell, not of what the entry has had before', async () => {
      const { id } = await desk.make({ name: 'A' });
      const { rows } = await desk.plan(`Kennung;Website;Gegründet\n${id};javascript:x;\n`);
      expect(toldOf(rows[0] as PlannedRow)).toEqual([['Website', expect.stringContaining('https://')]]);
      const { rows: years } = await desk.plan(`Kennung;Gegründet\n${id};1,949\n`);
      expect(toldOf(years[0] as PlannedRow)).toEqual([['Gegründet', expect.stringContaining('kann zweierlei heißen')]]);
    });
  });

  it('what was written out and is read in changes nothing, and what was changed in between is all that changes', async () => {
    const categories = (await payload.find({ collection: 'categories' })).docs.map(({ id }) => id);
    const { id: parent } = await desk.make({ name: '=HYPERLINK("x")', nameEn: "'+1", slug: 'eltern' });
    const { id } = await desk.make({
      name: 'Bund',
      names: [
        { value: '007', kind: 'acronym', language: 'fr' },
        { value: 'Alter Bund', kind: 'former', language: 'de' },
        { value: 'B2', kind: 'acronym', language: 'de' },
      ],
      plainWords: 'eins\n\n"zwei"; drei',
      parent,
      categories,
      partnerCountries: ['FR', 'PL'],
      foundingYear: 1949,
      lifecycleSince: '2021-10',
      contact: { telephone: '+492318380046', email: 'info@b.example', postalCode: '01067', confirmedOn: '2019-09' },
      reviewedOn: '24.10.2021',
      links: [
        { platform: 'facebook', url: 'https://facebook.com/b', state: 'known', language: 'de' },
        { platform: 'website', url: 'https://b.example', state: 'known', language: 'mul', checkedOn: '2021-10-24' },
        { platform: 'mastodon', state: 'target-missing' },
      ],
    });
    const csv = await actorsTable(await desk.request());
    expect(csv).toContain(';24.10.2021;');
    expect(csv).toContain(";'2021-10;");
    expect(outcomesOf((await desk.plan(csv)).rows)).toEqual(['unchanged', 'unchanged']);
    expect(outcomesOf((await desk.plan(csv.replaceAll('\r\n', '\n'))).rows)).toEqual(['unchanged', 'unchanged']);

    const edited = csv
      .replace('007 | B2', 'B2')
      .replace('https://b.example', 'https://b.example | https://c.example')
      .replace('24.10.2021', '(leer)');
    const { rows } = await desk.plan(edited);
    expect(
      rows.find((row) => row.id === id)?.changes.map(({ column, before, after }) => [column.de, before, after]),
    ).toEqual([
      ['Abkürzungen', '007 | B2', 'B2'],
      ['Website', 'https://b.example', 'https://b.example | https://c.example'],
      ['Geprüft am', '24.10.2021', ''],
    ]);
    await desk.readIn(edited);
    const changed = (await desk.entries()).find((entry) => entry.id === id);
    expect(changed?.names).toMatchObject([
      { value: 'B2', kind: 'acronym', language: 'de' },
      { value: 'Alter Bund', kind: 'former' },
    ]);
    expect(changed?.links).toMatchObject([
      { platform: 'facebook', language: 'de' },
      { platform: 'website', url: 'https://b.example', language: 'mul' },
      { platform: 'mastodon', state: 'target-missing' },
      { platform: 'website', url: 'https://c.example', state: 'known' },
    ]);
  });
});
