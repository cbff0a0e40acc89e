import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { publishingDesk } from '../../testing/publishing-desk.ts';
import { changes } from './changes.ts';
import { fieldsOf, readStates } from './subject.ts';
import { tell } from './told-change.ts';

describeOnEachDatabase('A change in words', (database) => {
  let payload: Payload;
  let editor: Awaited<ReturnType<typeof makeUser>>;
  afterAll(() => payload?.destroy());
  beforeAll(async () => {
    payload = await openPayload(database.url());
    editor = await makeUser(payload, 'editor');
  });

  it('has a date as Germans write it, as exactly as it is known', async () => {
    const desk = publishingDesk(payload, editor);
    const id = await desk.prepare();
    const data = { lifecycle: 'ended', lifecycleSince: '2020-10', _status: 'published' } as const;
    await payload.update({ collection: 'actors', id, locale: 'de', data });
    await desk.save(id, { lifecycleSince: '24.10.2021' });
    const req = await createLocalReq({ user: editor, locale: 'de' }, payload);
    expect(await tell(req, { collection: 'actors', id }, await desk.pending(id))).toMatchObject([
      { label: 'Seit wann', before: '10.2020', after: '24.10.2021', isMine: true },
    ]);
  });

  it('names the row of a ranking as the form does', async () => {
    const req = await createLocalReq({ user: editor, locale: 'de' }, payload);
    const value = { comparator: 'exactly', format: 'number' } as const;
    const rows = [{ country: 'FR' as const, value: 260, ...value }];
    const fact = { title: 'Wohin', kind: 'ranking', rows, sources: [{ name: 'Land' }], _status: 'published' } as const;
    const { id, rows: stored } = await payload.create({ collection: 'fun-facts', locale: 'de', data: fact as never });
    const data = { rows: stored?.map((row) => ({ ...row, value: 262 })) };
    await payload.update({ collection: 'fun-facts', id, locale: 'de', draft: true, data });
    const subject = { collection: 'fun-facts', id } as const;
    const { live, draft } = await readStates(req, subject);
    expect(await tell(req, subject, changes(fieldsOf(req, subject), live ?? {}, draft ?? {}))).toMatchObject([
      { label: 'Zeilen der Rangliste, „Frankreich – 262“: Zahl', before: '260', after: '262' },
    ]);
  });
});
