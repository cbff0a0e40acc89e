import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfterDealtWith, daysAtMost, keptSince, keptUntil } from './retention.ts';

const sent = '2026-01-01T12:00:00.000Z';
const daysLater = (days: number) => new Date(Date.parse(sent) + days * 86_400_000);

describe('the personal data of a report', () => {
  it.each<[string, string | null, number]>([
    ['is kept for a year while nobody deals with it', null, daysAtMost],
    ['goes a while after it is dealt with', daysLater(10).toISOString(), 10 + daysAfterDealtWith],
    ['goes after a year even where it was dealt with late', daysLater(360).toISOString(), daysAtMost],
  ])('%s', (_, dealtWithOn, days) => {
    expect(keptUntil({ createdAt: sent, dealtWithOn })).toEqual(daysLater(days));
  });

  it('goes by the same rule whichever way it is asked', () => {
    const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.option(moment), moment, (created, dealt, now) => {
        const [createdAt, dealtWithOn] = [created.toISOString(), dealt?.toISOString() ?? null];
        const since = keptSince(now);
        const isKept = created >= since.sent && (!dealt || dealt >= since.dealtWith);
        expect(keptUntil({ createdAt, dealtWithOn }) >= now).toBe(isKept);
      }),
    );
  });
});
