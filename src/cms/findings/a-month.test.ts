import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Finding } from '../../domain/findings/finding.ts';
import type { User } from '../../payload-types.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { makeUser, openPayload } from '../../testing/payload.ts';
import { wholeEntries } from '../../testing/whole-entries.ts';
import { deskOf } from './desk.ts';
import { mendInPlace } from './mend.ts';

const weeks = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'];
const fact = { kind: 'statement', sentence: 'Es gibt {value}.', topic: 'numbers', scope: 'nrw', position: 1 } as const;
const sources = [{ name: 'Landesamt', nameEn: 'Office' }];

describeOnEachDatabase('A month with staff', (database) => {
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
  const idOf = ({ form }: Finding) => form.split('/').at(-1) ?? '';
  const collectionOf = ({ form }: Finding) => form.split('/')[1] as 'actors' | 'fun-facts';

  async function makeFact(title: string, change: object) {
    const data = {
      ...{ ...fact, sources, title, titleEn: title, sentenceEn: 'There are {value}.', hasReviewedTextEn: true },
      ...{ counted: 'other', asOf: '2026', main: { value: 3 }, _status: 'published', ...change },
    };
    const made = await payload.create({ collection: 'fun-facts', locale: 'de', data: data as never, user: editor });
    return made.id;
  }

  /** What is found in a neglected directory. */
  async function neglect() {
    for (let more = 0; more < 4; more += 1) await entries.make({ reviewedOn: '2025-11-01T12:00:00.000Z' });
    await entries.make({ tagline: 'Derzeit im Aufbau.', taglineEn: 'Founded in 1950.' });
    await entries.make({ textAsOf: '2026-03', checkAfter: '2026-09' });
    await entries.make({ links: [{ platform: 'podcast', state: 'target-missing' }] });
    await entries.save(await entries.make(), { seat: 'Bonn' });
    await entries.save(await entries.make(), { foundingYear: 1950 }, { draft: true });
    await makeFact('Alt', { asOf: '2020' });
    await makeFact('Ohne Stand', { asOf: null });
    await makeFact('Früher', { asOf: '2025', counted: 'partnerships', country: 'FR' });
    await makeFact('Heute', { counted: 'partnerships', country: 'FR', main: { value: 4 } });
    const report = { kind: 'mistake', message: 'Falsch', language: 'de', state: 'new' } as const;
    await payload.create({ collection: 'reports', data: { ...report, reference: 'WIW-AAAA-AA' } });
  }

  /** What somebody does in the form that the finding leads to. */
  async function mendInForm(finding: Finding) {
    const id = idOf(finding);
    const ways: Record<string, () => Promise<unknown>> = {
      'address-missing': () =>
        entries.save(id, { links: [{ platform: 'podcast', state: 'known', url: 'https://verein.example/ton' }] }),
      'english-out-of-date': () => entries.save(id, { seatEn: 'Bonn' }),
      draft: () => entries.save(id, {}),
      'fact-undated': () => payload.update({ ...german, collection: 'fun-facts', id, data: { asOf: '2026' } }),
      'report-mistake': () => payload.update({ ...german, collection: 'reports', id, data: { state: 'done' } }),
    };
    const german = { locale: 'de', user: editor, overrideAccess: false } as const;
    await ways[finding.kind]?.();
  }

  it('clears all that was neglected, a quarter of an hour each week, most of it where it stands', async () => {
    await neglect();
    const sittings: { minutes: number; kinds: string[] }[] = [];
    let inPlace = 0;
    for (const day of weeks) {
      const { today } = await deskOf(await request(), day);
      const findings = today.tasks.flatMap((task) => task.findings);
      sittings.push({ minutes: today.minutes, kinds: findings.map(({ kind }) => kind) });
      for (const finding of findings)
        if (finding.inPlace) {
          const { set, basedOn } = finding.inPlace;
          await mendInPlace(await request(), { collection: collectionOf(finding), id: idOf(finding) }, set, basedOn);
          inPlace += 1;
        } else await mendInForm(finding);
    }
    const { today, aside } = await deskOf(await request(), '2026-11-26');
    expect([today, aside]).toEqual([{ tasks: [], count: 0, minutes: 0, later: [] }, []]);
    const told = sittings.flatMap(({ kinds }) => kinds);
    expect(new Set(told).size).toBeGreaterThan(9);
    expect(inPlace).toBeGreaterThan(told.length / 2);
    for (const { minutes } of sittings) expect(minutes).toBeLessThanOrEqual(15);
  });
});
