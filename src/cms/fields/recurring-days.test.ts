import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { describeOnEachDatabase } from '../../testing/databases.ts';
import { openPayload } from '../../testing/payload.ts';
import { refusalOf } from '../../testing/refusal.ts';
import type { Explanation } from '../explain.ts';
import { explanations } from '../explanations.ts';

describeOnEachDatabase('Recurring days', (database) => {
  let payload: Payload;
  let id: string;

  beforeAll(async () => {
    payload = await openPayload(database.url());
    const data = { key: 'basics', title: 'Grundlagen', _status: 'published' } as const;
    ({ id } = await payload.create({ collection: 'pages', locale: 'de', data }));
  });
  afterAll(() => payload?.destroy());

  const save = (day: object, req?: Parameters<typeof payload.update>[0]['req']) =>
    payload.update({
      collection: 'pages',
      id,
      locale: 'de',
      data: { days: [{ name: 'Tag', ...day }], _status: 'published' } as never,
      req,
    });

  it('need no day where they are on the last Sunday', async () => {
    const { days } = await save({ kind: 'last-sunday', month: '4', note: 'seit 1963' });
    expect(days).toMatchObject([{ name: 'Tag', note: 'seit 1963', kind: 'last-sunday', month: '4' }]);
  });

  it('may last until another month', async () => {
    const { days } = await save({ kind: 'span', month: '4', day: 30, lastMonth: '5', lastDay: 31 });
    expect(days).toMatchObject([{ day: 30, lastMonth: '5', lastDay: 31 }]);
  });

  it.each<[what: string, day: object, field: string, expected: Explanation]>([
    ['that no year has', { kind: 'day', month: '4', day: 31 }, 'day', 'day-of-year'],
    ['that few years have', { kind: 'day', month: '2', day: 29 }, 'day', 'day-of-year'],
    ['that is missing', { kind: 'day', month: '2' }, 'day', 'day-of-year'],
    [
      'that ends before it begins',
      { kind: 'span', month: '5', day: 3, lastMonth: '4', lastDay: 1 },
      'lastDay',
      'span-of-year',
    ],
    ['without an end', { kind: 'span', month: '5', day: 3 }, 'lastDay', 'day-of-year'],
  ])('are refused with one %s', async (_, day, field, expected) => {
    const told = await refusalOf(payload, (req) => save(day, req));
    for (const language of locales) {
      const problem = told[language].find(({ path }) => path === `days.0.${field}`);
      expect(problem?.message, JSON.stringify(told[language])).toBe(explanations[expected][language]);
    }
  });
});
