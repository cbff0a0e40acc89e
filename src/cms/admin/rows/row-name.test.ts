import { expect, test } from 'vitest';
import { rowName } from './row-name.ts';

const platform = { name: 'platform', as: 'choice', choices: { website: { de: 'Website', en: 'Site' } } } as const;
const country = { name: 'country', as: 'country' } as const;
const name = { name: 'name', as: 'text' } as const;
const value = { name: 'value', as: 'number' } as const;
const url = { name: 'url', as: 'text' } as const;
const date = { name: 'date', as: 'text' } as const;

test.each([
  [[country, name, value], { country: 'FR', value: 260, comparator: 'more-than' }, 'Frankreich – mehr als 260'],
  [[country, name, value], { name: 'Köln', value: 1234, format: 'euro' }, 'Köln – 1.234 €'],
  [[country, value], { country: 'PL', value: { unread: '1.23' } }, 'Polen'],
  [[platform, url], { platform: 'website', url: 'https://www.landkreistag.de/wir' }, 'Website – landkreistag.de'],
  [[platform, url], { platform: 'other', url: 'landkreistag' }, 'landkreistag'],
  [[date, name], { date: '2021-10', name: 'x'.repeat(90) }, `10.2021 – ${'x'.repeat(80)}…`],
  [[country, name, value, date], { country: null, name: '', value: null }, ''],
])('a row says what it is', (parts, row, expected) => {
  expect(rowName(parts, row, 'de').replaceAll('\u00a0', ' ')).toBe(expected);
});
