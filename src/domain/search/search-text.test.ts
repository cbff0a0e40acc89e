import { expect, it, test } from 'vitest';
import { searchTextOf, sortKeyOf, soughtIn } from './search-text.ts';

const text = searchTextOf([
  'Deutscher Städtetag',
  'St GB NRW',
  'Europa-Union',
  'https://www.xn--mnster-3ya.de/über-uns',
  'https://www.landkreistag.de',
  'Rat der Gemeinden und Regionen Europas',
  'Frankreich',
]);
const isFound = (typed: string) => {
  const sought = soughtIn(typed);
  return sought && (sought.every.every((word) => text.includes(word)) || text.includes(sought.whole));
};

test.each([
  ['Städtetag', true],
  ['STAEDTE', true],
  ['stadte', true],
  ['tagesstätte', false],
  ['stgbnrw', true],
  ['St.GB.NRW', true],
  ['europaunion', true],
  ['landkreistag.de', true],
  ['http://www.landkreistag.de/', true],
  ['münster.de', true],
  ['Rat Gemeinde Europa', true],
  ['der Rat', true],
  ['at', false],
  ['frankreich deutscher', true],
  ['Polen', false],
  ['!?', null],
  ['www.', null],
])('looking for %j finds it: %s', (typed, expected) => {
  expect(isFound(typed)).toBe(expected);
});

it('sorts as Germans do', () => {
  const names = [
    'Zürich',
    'Städte-Bund',
    'stadt',
    'Österreich',
    'Oslo',
    'Straße',
    'Strasse B',
    'Ørsted',
    'Álava',
    'Bonn',
  ];
  const sorted = names.toSorted((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1));
  expect(sorted).toEqual([
    'Álava',
    'Bonn',
    'Ørsted',
    'Oslo',
    'Österreich',
    'stadt',
    'Städte-Bund',
    'Straße',
    'Strasse B',
    'Zürich',
  ]);
});
