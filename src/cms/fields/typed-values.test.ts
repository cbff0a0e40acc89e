import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { today } from '../../domain/day.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { makeSample } from '../../testing/samples.ts';

describeOnEachDatabase('What is typed as Germans write it', (database) => {
  let payload: Payload;
  let id: string;
  beforeAll(async () => {
    payload = await openPayload(database.url());
    id = await makeSample(payload, 'actors', 'published');
  });
  afterAll(() => payload?.destroy());

  const save = (data: object, draft = false) =>
    payload.update({ collection: 'actors', id, locale: 'de', draft, data: { ...data, _status: 'published' } });

  it.each([
    ['24.10.2021', '2021-10-24'],
    ['Okt. 2021', '2021-10'],
    ['24 October 2021', '2021-10-24'],
    ['2021-10', '2021-10'],
    ['', ''],
  ])('is stored in the one form of a date: "%s"', async (typed, date) => {
    const { lifecycleSince, changes } = await save({
      lifecycleSince: typed,
      changes: [{ date: typed, description: 'A' }],
    });
    expect([lifecycleSince, changes?.[0]?.date]).toEqual([date, date]);
  });

  it.each([
    ['24.10.2021', '2021-10-24T12:00:00.000Z'],
    ['24. Okt. 2021', '2021-10-24T12:00:00.000Z'],
    ['2021-10-24', '2021-10-24T12:00:00.000Z'],
    ['2021-10-24T08:30:00.000Z', '2021-10-24T08:30:00.000Z'],
  ])('is stored as the moment of a day: "%s"', async (typed, moment) => {
    expect((await save({ reviewedOn: typed })).reviewedOn).toBe(moment);
  });

  it('may be the day of today, but a date to come only where something is announced', async () => {
    expect((await save({ reviewedOn: today() })).reviewedOn).toContain(today());
    const resources = [{ title: 'A', kind: 'award' as const, state: 'target-missing' as const, date: 'Mai 2199' }];
    expect((await save({ resources })).resources?.[0]?.date).toBe('2199-05');
  });

  it.each([
    [{ lifecycleSince: '30.02.2021' }, 'gibt es nicht: 30.02.2021'],
    [{ lifecycleSince: 'Oktober 2199' }, 'liegt in der Zukunft'],
    [{ reviewedOn: 'Oktober 2021' }, 'Bitte schreiben Sie den Tag so'],
    [{ reviewedOn: '30.02.2021' }, 'gibt es nicht: 30.02.2021'],
    [{ reviewedOn: '2199-11-26T12:00:00.000Z' }, 'liegt in der Zukunft'],
  ])('is refused when it is published: %j', async (data, sentence) => {
    const refusal = await save(data).catch((error: { data?: unknown }) => error.data);
    expect(JSON.stringify(refusal)).toContain(sentence);
  });

  it.each([
    [{ foundingYear: { unread: '1,949' } }, '„1,949“ kann zweierlei heißen'],
    [{ foundingYear: { unread: 'bald' } }, '„bald“ ist keine Zahl'],
    [{ reviewedOn: 'gestern' }, 'Bitte schreiben Sie den Tag so'],
  ])('is refused in a draft too where it could not be stored: %j', async (data, sentence) => {
    const refusal = await save(data as object, true).catch((error: { data?: unknown }) => error.data);
    expect(JSON.stringify(refusal)).toContain(sentence);
  });
});
