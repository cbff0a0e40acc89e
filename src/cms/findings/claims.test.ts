import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { InPlace } from '../../domain/findings/finding.ts';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { wholeEntries } from '../../testing/whole-entries.ts';
import { deskOf } from './desk.ts';
import { mendInPlace } from './mend.ts';

describeOnEachDatabase('A text that says what will change', (database) => {
  let payload: Payload;
  let editor: User & { collection: 'users' };
  let entries: ReturnType<typeof wholeEntries>;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    editor = await makeUser(payload, 'editor');
    entries = wholeEntries(payload, editor);
  });
  afterAll(() => payload?.destroy());

  const request = () => createLocalReq({ user: editor, locale: 'de' }, payload);
  async function found(id: string, day: string) {
    const { today } = await deskOf(await request(), day);
    return [...today.tasks, ...today.later]
      .flatMap(({ findings }) => findings)
      .filter(({ entry, kind }) => entry.key === `actors/${id}` && kind !== 'review');
  }
  const told = async (id: string, day: string) =>
    (await found(id, day)).map(({ kind, says, field }) => [kind, says.de, field]);
  async function mend(id: string, { set, basedOn }: InPlace) {
    await mendInPlace(await request(), { collection: 'actors', id }, set, basedOn);
    return payload.findByID({ collection: 'actors', id, overrideAccess: false, depth: 0 });
  }

  it('is told until it has a date, and again when somebody is to look again', async () => {
    const id = await entries.make({ tagline: 'Derzeit im Aufbau.', taglineEn: 'Founded in 1950.' });
    expect(await told(id, '2026-11-26')).toEqual([
      ['dated-wording', 'Im Feld „In einem Satz“ veraltet von selbst: „Derzeit“ und „im Aufbau“.', 'tagline'],
    ]);
    const [first] = await found(id, '2026-11-26');
    if (!first?.inPlace) throw new Error('It is dated in place');
    expect(await mend(id, first.inPlace)).toMatchObject({ textAsOf: '2026-11', checkAfter: '2027-05-26' });
    expect([await told(id, '2026-11-26'), await told(id, '2027-05-25')]).toEqual([[], []]);
    const [again] = await found(id, '2027-05-26');
    expect(again).toMatchObject({ kind: 'claim-due', says: { de: 'Die Texte haben den Stand November 2026.' } });
  });

  it('needs a date that visitors read before it can remind of anything', async () => {
    const id = await entries.make();
    await expect(entries.save(id, { checkAfter: '2027' })).rejects.toThrow(/Stand der Texte|checkAfter|nachsehen/);
    await entries.save(id, { textAsOf: '2026-03', checkAfter: '2027' });
    expect(await told(id, '2027-01-01')).toEqual([['claim-due', 'Die Texte haben den Stand März 2026.', 'textAsOf']]);
  });
});
