import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { publishingDesk } from '../../testing/publishing-desk.ts';
import { openReportDesk, type ReportDesk } from '../../testing/report-desk.ts';

describeOnEachDatabase('Proposals of a report', (database) => {
  let own: ReportDesk;

  beforeAll(async () => {
    own = await openReportDesk(database.url());
  });
  afterAll(() => own?.close());

  it('that are declined change no entry, and who left an address is told why', async () => {
    const desk = publishingDesk(own.payload, own.editor);
    const actor = await desk.prepare();
    const id = await own.report([{ field: 'name', value: 'Neu' }], { actor, email: 'eva@example.org' });
    const decline = (reason: unknown, write = own.asEditor) =>
      write('POST', `reports/${id}/decline`, { reason } as object);
    expect((await decline('x', own.asTranslator)).status).toBe(403);
    expect((await decline('x'.repeat(2001))).status).toBe(400);
    expect((await decline('Der Name stimmt so.')).status).toBe(200);
    expect((await decline('Noch einmal')).status).toBe(409);
    await own.mailed();
    expect(own.server.received).toMatchObject([{ text: expect.stringContaining('\n\nDer Name stimmt so.\n\n') }]);
    expect(await own.stored(id)).toMatchObject({ state: 'declined', reason: 'Der Name stimmt so.' });
    expect((await desk.form(actor)).name).toBe('Verein');
  });

  it('stay as they were sent, whoever writes', async () => {
    const id = await own.report([{ field: 'name', value: 'Neu' }]);
    await own.asEditor('PATCH', `reports/${id}`, {
      proposals: [{ field: 'name', value: 'Anders' }],
      reason: 'x',
      toldOn: null,
    });
    expect(await own.stored(id)).toMatchObject({ proposals: [{ value: 'Neu' }] });
    expect((await own.stored(id)).reason ?? null).toBeNull();
  });
});
