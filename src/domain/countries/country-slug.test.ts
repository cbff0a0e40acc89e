import { expect, it } from 'vitest';
import { countryCodes } from '../country.ts';
import { countryOfSlug, countrySlug } from './country-slug.ts';

it('names each country once in each language, and is understood', () => {
  for (const locale of ['de', 'en'] as const) {
    const slugs = countryCodes.map((code) => countrySlug(code, locale));
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.map((slug) => countryOfSlug(slug, locale))).toEqual(countryCodes);
  }
});

// Addresses that others link to: where a new version of Node calls one otherwise, its old name belongs among the words.
it.each([
  ['FR', 'frankreich', 'france'],
  ['GB', 'vereinigtes-koenigreich', 'united-kingdom'],
  ['PL', 'polen', 'poland'],
  ['TR', 'tuerkei', 'tuerkiye'],
  ['UA', 'ukraine', 'ukraine'],
  ['US', 'vereinigte-staaten', 'united-states'],
  ['CZ', 'tschechien', 'czechia'],
  ['NL', 'niederlande', 'netherlands'],
])('%s is at %s and %s', (code, german, english) => {
  expect([countrySlug(code, 'de'), countrySlug(code, 'en')]).toEqual([german, english]);
});

it.each([
  ['france', 'FR'],
  ['usa', 'US'],
  ['turkey', 'TR'],
  ['holland', 'NL'],
  ['grossbritannien', 'GB'],
  ['fr', 'FR'],
  ['nirgendwo', null],
])('what people write instead is understood: %s', (slug, code) => {
  expect(countryOfSlug(slug, 'de')).toBe(code);
});
