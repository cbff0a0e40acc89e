import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../../testing/databases.ts';
import { openPayload } from '../../../testing/payload.ts';
import { refusalOf } from '../../../testing/refusal.ts';
import { makeSample } from '../../../testing/samples.ts';

const cases: [what: string, data: object, path: string, told: string][] = [
  ['a deadline that is a year', { deadlines: [{ day: '2027' }] }, 'deadlines.0.day', 'schreiben Sie den Tag so'],
  ['a day that there is not', { deadlines: [{ day: '31.02.2027' }] }, 'deadlines.0.day', 'gibt es nicht: 31.02.2027'],
  ['no day', { deadlines: [{}] }, 'deadlines.0.day', 'schreiben Sie den Tag so'],
  ['an upper end below', { amounts: [{ value: 500, valueTo: 100, per: 'A' }] }, 'amounts.0.valueTo', 'größer als'],
  ['a part of a cent', { amounts: [{ value: 0.001, per: 'A' }] }, 'amounts.0.value', 'eine Zahl zwischen'],
  ['no amount', { amounts: [{ per: 'A' }] }, 'amounts.0.value', 'eine Zahl zwischen'],
  ['an amount for nothing', { amounts: [{ value: 5 }] }, 'amounts.0.per', 'Pflichtfeld'],
];

describeOnEachDatabase('The money of a programme', (database) => {
  let payload: Payload;
  let id: string;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    id = await makeSample(payload, 'funding-programmes', 'published');
  });
  afterAll(() => payload?.destroy());

  const collection = 'funding-programmes';
  const stored = () => payload.findByID({ collection, id, locale: 'all', draft: true, depth: 0 });
  const save = (data: object, req = {}) =>
    payload.update({ collection, id, locale: 'de', req, data: { ...data, _status: 'published' } as never });

  it.each(cases)('is refused in the words of the editor and stays as it was: %s', async (_, data, path, told) => {
    const before = await stored();
    const refusal = await refusalOf(payload, (req) => save(data, req));
    expect(refusal.de).toMatchObject([{ path, message: expect.stringContaining(told) }]);
    expect(await stored()).toEqual(before);
  });

  it('is stored as it was typed by a German: a day, cents, a range', async () => {
    await save({
      deadlines: [{ day: '31.12.2026' }],
      amounts: [
        { comparator: 'exactly', value: 7.5, per: 'je Tag', asOf: 'März 2016' },
        { comparator: 'exactly', value: 1000, valueTo: 20_000, per: 'je Projekt' },
      ],
    });
    const { deadlines, amounts } = await payload.findByID({ collection, id, locale: 'de', depth: 0 });
    expect(deadlines).toMatchObject([{ day: '2026-12-31' }]);
    expect(amounts).toMatchObject([
      { value: 7.5, asOf: '2016-03' },
      { value: 1000, valueTo: 20_000 },
    ]);
  });
});
