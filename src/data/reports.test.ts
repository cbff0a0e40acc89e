import { type Payload, ValidationError } from 'payload';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { isReference } from '../domain/reports/report-query.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { openPayload } from '../testing/payload.ts';
import { makeSample } from '../testing/samples.ts';

const report = {
  kind: 'suggestion',
  entry: 'dfi',
  subject: 'Städtepartnerschaft',
  message: 'Zwei Zeilen,\nund „Zeichen“ 👋',
  source: 'dfi.de/studie',
  email: 'eva@example.org',
};

describeOnEachDatabase('Reports', (database) => {
  let payload: Payload;
  let newReference: typeof import('./reports.ts').newReference;
  let saveReport: typeof import('./reports.ts').saveReport;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    // It reads the environment as it is loaded, which is set by now.
    ({ newReference, saveReport } = await import('./reports.ts'));
  });
  afterAll(() => payload?.destroy());

  const stored = async (reference: string) => {
    const { docs } = await payload.find({
      collection: 'reports',
      where: { reference: { equals: reference } },
      depth: 0,
    });
    expect(docs).toHaveLength(1);
    return docs[0];
  };

  it('are stored whole, with the entry and nothing of the visitor but what was typed', async () => {
    const actor = await makeSample(payload, 'actors', 'published');
    const reference = await saveReport({ report, actor, language: 'en' }, payload);
    const { id: _, createdAt, updatedAt: __, about, ...fields } = (await stored(reference)) ?? {};
    // SQLite gives what is empty, too.
    const given = Object.entries(fields).filter(([, value]) => value !== null);
    expect(Object.fromEntries(given)).toEqual({
      reference,
      kind: 'suggestion',
      actor,
      subject: report.subject,
      message: report.message,
      source: 'https://dfi.de/studie',
      email: report.email,
      language: 'en',
      state: 'new',
    });
    expect(Date.parse(createdAt ?? '')).toBeGreaterThan(0);
    const { name } = await payload.findByID({ collection: 'actors', id: actor, locale: 'de' });
    expect(about).toBe(`${name}: ${report.subject}`);
  });

  it('need a message alone', async () => {
    const least = { kind: 'mistake', entry: '', subject: '', message: 'Falsch', source: '', email: '' };
    const reference = await saveReport({ report: least, actor: null, language: 'de' }, payload);
    expect(await stored(reference)).toMatchObject({ kind: 'mistake', message: 'Falsch' });
  });

  it('leave the pages of visitors as they are', async () => {
    const revision = async () => (await payload.db.findGlobal<{ value?: string }>({ slug: 'content-revision' }))?.value;
    const before = await revision();
    await saveReport({ report, actor: null, language: 'de' }, payload);
    expect(await revision()).toBe(before);
  });

  it('draw another reference where one is taken, and fail aloud where the database does', async () => {
    const taken = new ValidationError({ errors: [{ path: 'reference', message: 'taken' }] });
    const create = vi.spyOn(payload, 'create').mockRejectedValueOnce(taken);
    const reference = await saveReport({ report, actor: null, language: 'de' }, payload);
    expect(isReference(reference)).toBe(true);
    create.mockRejectedValue(new Error('down'));
    await expect(saveReport({ report, actor: null, language: 'de' }, payload)).rejects.toThrow('down');
    create.mockRestore();
  });

  it('are taken up to a number only, until staff have dealt with some', async () => {
    const send = (most: number) => saveReport({ report, actor: null, language: 'de' }, payload, most);
    const { totalDocs } = await payload.count({ collection: 'reports' });
    await send(totalDocs + 1);
    await expect(send(totalDocs + 1)).rejects.toThrow(/until staff deal/);
    await payload.update({ collection: 'reports', where: {}, data: { state: 'done' } });
    await expect(send(1)).resolves.toMatch(/^WIW/);
  });

  it('come in by no other door', async () => {
    const data = { reference: newReference(), kind: 'mistake', message: 'x', language: 'de', state: 'new' } as const;
    await expect(payload.create({ collection: 'reports', data, overrideAccess: false, user: null })).rejects.toThrow();
  });
});
