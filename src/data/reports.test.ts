import { type Payload, ValidationError } from 'payload';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { formStamp, referenceOf } from '../domain/reports/form-stamp.ts';
import { describeOnEachDatabase } from '../testing/databases.ts';
import { openPayload } from '../testing/payload.ts';
import { makeSample } from '../testing/samples.ts';

const secret = 'a secret for tests only, of no use elsewhere';
const newReference = () => referenceOf(formStamp(secret), secret);
const report = {
  kind: 'suggestion',
  entry: 'dfi',
  field: '',
  right: '',
  subject: 'Städtepartnerschaft',
  message: 'Zwei Zeilen,\nund „Zeichen“ 👋',
  source: 'dfi.de/studie',
  email: 'eva@example.org',
};

describeOnEachDatabase('Reports', (database) => {
  let payload: Payload;
  let saveReport: typeof import('./reports.ts').saveReport;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    // It reads the environment as it is loaded, which is set by now.
    ({ saveReport } = await import('./reports.ts'));
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
    const reference = newReference();
    expect(await saveReport({ report, reference, actor, language: 'en', isProbablyProgram: false }, payload)).toBe(
      true,
    );
    const { id: _, createdAt, updatedAt: __, about, ...fields } = (await stored(reference)) ?? {};
    // SQLite gives what is empty, too.
    const given = Object.entries(fields).filter(([, value]) => value !== null);
    expect(Object.fromEntries(given)).toEqual({
      reference,
      kind: 'suggestion',
      actor,
      subject: report.subject,
      message: report.message,
      proposals: [],
      source: 'https://dfi.de/studie',
      email: report.email,
      language: 'en',
      isProbablyProgram: false,
      isFromBody: false,
      state: 'new',
    });
    expect(Date.parse(createdAt ?? '')).toBeGreaterThan(0);
    const { name } = await payload.findByID({ collection: 'actors', id: actor, locale: 'de' });
    expect(about).toBe(`${name}: ${report.subject}`);
  });

  it('need a message alone', async () => {
    const least = {
      kind: 'mistake',
      entry: '',
      field: '',
      right: '',
      subject: '',
      message: 'Falsch',
      source: '',
      email: '',
    };
    const reference = newReference();
    await saveReport({ report: least, reference, actor: null, language: 'de', isProbablyProgram: false }, payload);
    expect(await stored(reference)).toMatchObject({ kind: 'mistake', message: 'Falsch' });
  });

  it('keep what is right of a field, which may stand for a message', async () => {
    const told = { ...report, message: '', field: 'telephone', right: '0231 8380046' };
    const sent = { report: told, reference: newReference(), actor: null, language: 'en', isProbablyProgram: false };
    for (let time = 1; time <= 2; time += 1) expect(await saveReport({ ...sent, language: 'en' }, payload)).toBe(true);
    const proposal = { field: 'telephone', value: '0231 8380046', takenOn: null };
    expect(await stored(sent.reference)).toMatchObject({
      message: 'What is right: 0231 8380046',
      proposals: [proposal],
    });
  });

  it('leave the pages of visitors as they are', async () => {
    const revision = async () => (await payload.db.findGlobal<{ value?: string }>({ slug: 'content-revision' }))?.value;
    const before = await revision();
    await saveReport(
      { report, reference: newReference(), actor: null, language: 'de', isProbablyProgram: false },
      payload,
    );
    expect(await revision()).toBe(before);
  });

  it('are stored once under a reference, also when they are sent twice at once', async () => {
    const sent = { report, reference: newReference(), actor: null, language: 'de', isProbablyProgram: false } as const;
    expect(await Promise.all([saveReport(sent, payload), saveReport(sent, payload)])).toEqual([true, true]);
    expect(await saveReport(sent, payload)).toBe(true);
    await stored(sent.reference);
    for (const changed of [
      { message: 'Anders' },
      { email: 'eva@example.com' },
      { subject: '' },
      { source: '' },
      { right: 'x', field: 'name' },
    ])
      expect(await saveReport({ ...sent, report: { ...report, ...changed } }, payload)).toBe(false);
    expect(await stored(sent.reference)).toMatchObject({ message: report.message, email: report.email });
  });

  it('fail aloud where the database does', async () => {
    const create = vi.spyOn(payload, 'create').mockRejectedValue(new Error('down'));
    const sent = { report, reference: newReference(), actor: null, language: 'de', isProbablyProgram: false } as const;
    await expect(saveReport(sent, payload)).rejects.toThrow('down');
    create.mockRejectedValue(new ValidationError({ errors: [{ path: 'message', message: 'long' }] }));
    await expect(saveReport(sent, payload)).rejects.toThrow(ValidationError);
    create.mockRestore();
  });

  it('are taken up to a number only, programs apart from people, until staff have dealt with some', async () => {
    const sent = () => ({ report, reference: newReference(), actor: null, language: 'de' as const });
    const send = (isProbablyProgram: boolean, room: number) =>
      saveReport({ ...sent(), isProbablyProgram }, payload, { ofPeople: room, ofPrograms: room });
    const { totalDocs } = await payload.count({ collection: 'reports' });
    await send(false, totalDocs + 1);
    await expect(send(false, totalDocs + 1)).rejects.toThrow(/until staff deal/);
    await expect(send(true, 1)).resolves.toBe(true);
    await expect(send(true, 1)).rejects.toThrow(/until staff deal/);
    expect(
      (await payload.count({ collection: 'reports', where: { isProbablyProgram: { equals: true } } })).totalDocs,
    ).toBe(1);
    await payload.update({ collection: 'reports', where: {}, data: { state: 'done' } });
    for (const isProbablyProgram of [true, false]) await expect(send(isProbablyProgram, 1)).resolves.toBe(true);
  });

  it('come in by no other door', async () => {
    const data = { reference: newReference(), kind: 'mistake', message: 'x', language: 'de', state: 'new' } as const;
    await expect(payload.create({ collection: 'reports', data, overrideAccess: false, user: null })).rejects.toThrow();
  });
});
