import { expect, test } from 'vitest';
import { missedSearchOf } from './missed-search.ts';

test.each([
  ['Wasserball', 'wasserball', 'wasserball'],
  ['  Übungs-Leiter für ', 'übungs leiter für', 'ubungs leiter'],
  ['ＷＡＳＳＥＲ', 'wasser', 'wasser'],
  ['Agenda 2030', 'agenda 2030', 'agenda 2030'],
])('of %j, %j is kept', (typed, words, folded) => {
  expect(missedSearchOf(typed)).toEqual({ words, folded });
});

test.each([
  'jemand@example.org',
  '+49 231 838 00 46',
  'Meier 02318380046',
  '',
  '!?',
  'der die das',
  'x',
  'ich heiße soundso und suche meine Tante aus Paris',
  'a'.repeat(61),
])('of %j, nothing is kept', (typed) => {
  expect(missedSearchOf(typed)).toBeNull();
});
