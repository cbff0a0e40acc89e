import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Actor, Report } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { publishingDesk } from '../../testing/publishing-desk.ts';
import { openReportDesk, type Proposed, type ReportDesk } from '../../testing/report-desk.ts';

describeOnEachDatabase('Proposals of a report', (database) => {
  let own: ReportDesk;
  let desk: ReturnType<typeof publishingDesk>;
  let actor = '';

  beforeAll(async () => {
    own = await openReportDesk(database.url());
    desk = publishingDesk(own.payload, own.editor);
  });
  beforeEach(async () => {
    own.server.received.length = 0;
    // Live and, in a draft, D2, E2 and the rows c and b.
    actor = await desk.prepare();
  });
  afterAll(() => own?.close());

  const form = async () => (await desk.form(actor)) as Actor & { nameEn?: string };
  const live = async () => (await desk.live(actor)) ?? {};
  const stored = (id: string) => own.stored(id);
  const versions = async () =>
    (await own.payload.countVersions({ collection: 'actors', where: { parent: { equals: actor } } })).totalDocs;

  const report = (proposals: Proposed[], more: Partial<Report> = {}) => own.report(proposals, { actor, ...more });
  const take = (id: string, places: unknown = [0], write = own.asEditor) =>
    write('POST', `reports/${id}/take-over`, { places } as object);

  it('go into the draft that is pending, beside what it holds, and nothing of it is live', async () => {
    const before = await live();
    const id = await report([
      { field: 'telephone', value: '0231 / 838 00-46' },
      { field: 'website', value: 'www.verein.example' },
      { field: 'address', value: 'Brückstr. 1, 44135 Dortmund' },
      { field: 'summary', value: 'Erster Absatz.\n\nZweiter.' },
    ]);
    expect((await take(id, [0, 1, 2, 3])).status).toBe(200);
    expect(await live()).toEqual(before);
    const draft = await form();
    expect(draft).toMatchObject({
      _status: 'draft',
      plainWords: 'D2',
      plainWordsEn: 'E2',
      resources: [{ title: 'c' }, { title: 'b2' }],
      links: [{ platform: 'website', url: 'https://www.verein.example', state: 'known' }],
      contact: {
        ...{ telephone: '+492318380046', streetAddress: 'Brückstr. 1', postalCode: '44135' },
        addressLocality: 'Dortmund',
      },
    });
    expect(draft.summary?.root.children).toHaveLength(2);
    const { docs } = await own.payload.findVersions({
      collection: 'actors',
      where: { parent: { equals: actor } },
      sort: '-updatedAt',
      limit: 1,
      showHiddenFields: true,
    });
    expect(docs[0]?.version).toMatchObject({ changedBy: { account: own.editor.id } });
    expect(await stored(id)).toMatchObject({
      state: 'done',
      proposals: Array(4).fill({ takenOn: expect.any(String) }),
    });
  });

  it('in English change the English text alone', async () => {
    const id = await report([{ field: 'name', value: 'Society' }], { language: 'en' });
    await take(id);
    expect(await form()).toMatchObject({ name: 'Verein', nameEn: 'Society' });
  });

  it('are taken one by one, each once, and the report is done with the last', async () => {
    const id = await report([
      { field: 'name', value: 'Neu' },
      { field: 'seat', value: 'Bonn' },
    ]);
    await take(id, [1]);
    expect([(await form()).name, (await form()).seat]).toEqual(['Verein', 'Bonn']);
    expect(await stored(id)).toMatchObject({ state: 'in-progress' });
    const count = await versions();
    await take(id, [1]);
    expect(await versions()).toBe(count);
    await take(id, [0, 1]);
    expect(await stored(id)).toMatchObject({ state: 'done' });
    expect((await form()).name).toBe('Neu');
  });

  it.each<[Proposed, RegExp]>([
    [{ field: 'telephone', value: '0231' }, /keine vollständige Telefonnummer/],
    [{ field: 'email', value: 'info@' }, /E-Mail/],
    [{ field: 'website', value: 'javascript:alert(1)' }, /http/],
    [{ field: 'foundingYear', value: '9999' }, /2100/],
    [{ field: 'address', value: 'Dortmund, irgendwo' }, /Straße, Postleitzahl und Ort/],
    [{ field: 'name', value: 'x'.repeat(301) }, /300/],
    [{ field: 'text', value: 'Alles anders' }, /Eintrag selbst/],
  ])('of which one (%j) cannot stand change nothing at all', async (wrong, told) => {
    const id = await report([{ field: 'name', value: 'Neu' }, wrong], { email: 'eva@example.org' });
    const [before, count] = [await form(), await versions()];
    const answer = await take(id, wrong.field === 'text' ? [1] : [0, 1]);
    if (wrong.field === 'text') expect(answer.status).toBe(200);
    else expect([answer.status, answer.problem]).toEqual([400, expect.stringMatching(told)]);
    expect([await form(), await versions()]).toEqual([before, count]);
    expect(await stored(id)).toMatchObject({ state: 'new' });
    expect((await stored(id)).toldOn ?? null).toBeNull();
  });

  it('never take links and bold words out of a text', async () => {
    const bold = { type: 'text', text: 'fett', format: 1, version: 1 };
    const paragraph = { type: 'paragraph', version: 1, children: [bold] };
    const summary = {
      root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: [paragraph] },
    };
    await desk.save(actor, { summary });
    const answer = await take(await report([{ field: 'summary', value: 'Neu' }]));
    expect([answer.status, answer.problem]).toEqual([400, expect.stringContaining('fette Wörter')]);
  });

  it('are for editors, and say so where there is no entry any more', async () => {
    const id = await report([{ field: 'name', value: 'Neu' }]);
    expect((await take(id, [0], own.asTranslator)).status).toBe(403);
    expect((await own.rest.ask('POST', `reports/${id}/take-over`, {}, '{"places":[0]}')).status).toBe(401);
    for (const places of [[], [-1], ['0'], 'x']) expect((await take(id, places)).status).toBe(400);
    expect((await take('00000000-0000-4000-8000-000000000000')).status).toBeGreaterThanOrEqual(404);
    expect((await form()).name).toBe('Verein');
    const homeless = await report([{ field: 'name', value: 'Neu' }], { actor: null });
    expect((await take(homeless)).problem).toContain('gibt es nicht mehr');
  });

  it('whoever left an address is told once, in their language', async () => {
    const id = await report([{ field: 'name', value: 'Society' }], { language: 'en', email: 'eva@example.org' });
    await take(id);
    await take(id);
    await own.mailed();
    expect(own.server.received).toMatchObject([{ to: 'eva@example.org', text: expect.stringContaining('taken over') }]);
    expect((await stored(id)).toldOn).toBeTruthy();
  });
});
