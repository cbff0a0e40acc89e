import { expect, it } from 'vitest';
import type { SearchEntry } from '../../domain/search/search-entry.ts';
import { locales } from '../../i18n/locales.ts';
import { judgedSearches } from '../../testing/judged-searches.ts';
import { seededSearch } from '../../testing/seeded-search.ts';
import { actors } from './actors.ts';
import { countries } from './countries.ts';
import { facts } from './facts.ts';
import { fundingProgrammes } from './funding-programmes.ts';

const least = 0.95;
const searches = locales.flatMap((locale) =>
  judgedSearches[locale]
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const at = line.lastIndexOf(': ');
      return { locale, typed: line.slice(0, at), expected: line.slice(at + 2).split('|') };
    }),
);

const keyOf = ({ kind, id }: SearchEntry) => (kind === 'actor' ? id : `${kind}:${id}`);
const order = ['actor', 'country', 'programme', 'fact', 'page'];

it('judges many searches, by what is there', () => {
  expect(searches.length).toBeGreaterThanOrEqual(120);
  const known = new Set([
    ...actors.map(({ key }) => key),
    ...facts.map(({ id }) => `fact:${id}`),
    ...countries.map(({ code }) => `country:${code}`),
    ...fundingProgrammes.map(({ id }) => `programme:${id}`),
    '-',
  ]);
  const keys = searches.flatMap(({ expected }) => expected).filter((key) => !key.startsWith('page:'));
  expect(keys.filter((key) => !known.has(key))).toEqual([]);
});

it('answers them with what a person expects first', async () => {
  const index = await seededSearch();
  const wrong = searches.flatMap(({ locale, typed, expected }) => {
    const { entries } = index.find(typed, locale);
    const [first] = entries.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).map(keyOf);
    return expected.includes(first ?? '-')
      ? []
      : [`${typed}: ${entries.map(keyOf).slice(0, 5).join(', ') || 'nothing'}; expected ${expected.join(' or ')}`];
  });

  expect(1 - wrong.length / searches.length, wrong.join('\n')).toBeGreaterThanOrEqual(least);
});
