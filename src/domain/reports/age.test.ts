import { expect, it } from 'vitest';
import { ageInWords } from './age.ts';

const now = new Date('2026-11-26T11:00:00.000Z');

it.each([
  ['2026-11-25T23:30:00.000Z', 'heute', 'today'],
  ['2026-11-25T22:30:00.000Z', 'gestern', 'yesterday'],
  ['2026-11-23T10:00:00.000Z', 'vor 3 Tagen', '3 days ago'],
  ['2026-11-01T10:00:00.000Z', 'vor 3 Wochen', '3 weeks ago'],
  ['2026-08-20T10:00:00.000Z', 'vor 3 Monaten', '3 months ago'],
])('is told as people do: %s', (moment, german, english) => {
  expect([ageInWords(moment, 'de', now), ageInWords(moment, 'en', now)]).toEqual([german, english]);
});
