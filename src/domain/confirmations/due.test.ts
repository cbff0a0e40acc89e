import { expect, it } from 'vitest';
import { type Confirmation, isDue } from './due.ts';

const nothing: Confirmation = {
  askedOn: null,
  askedAt: null,
  confirmedOn: null,
  answeredOn: null,
  declinedOn: null,
  failedOn: null,
};
const now = new Date('2026-11-27T08:00:00.000Z');
const [lately, longAgo] = ['2026-01-01T00:00:00.000Z', '2025-11-26T00:00:00.000Z'];

it.each<[string, Partial<Confirmation> | null, boolean]>([
  ['that was never asked', null, true],
  ['of which nothing is noted', {}, true],
  ['asked a year ago', { askedOn: longAgo }, true],
  ['asked within the year', { askedOn: lately }, false],
  ['that has confirmed within the year', { askedOn: longAgo, confirmedOn: lately }, false],
  ['that has proposed something within the year', { askedOn: longAgo, answeredOn: lately }, false],
  ['that has declined, however long ago', { askedOn: longAgo, declinedOn: longAgo }, false],
])('a body %s', (_, noted, due) => {
  expect(isDue(noted && { ...nothing, ...noted }, now)).toBe(due);
});
