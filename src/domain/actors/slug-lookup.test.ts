import { expect, test } from 'vitest';
import { type Addressed, bySlug } from './slug-lookup.ts';

const council = { slugs: { de: 'europarat', en: 'council-of-europe' }, formerSlugs: ['rat', 'bund', 'verein'] };
const union = { slugs: { de: 'bund', en: 'union' }, formerSlugs: ['liga'] };
const club = { slugs: { de: 'klub', en: 'verein' }, formerSlugs: [] };
const things = [council, union, club];
const findBySlug = (all: Addressed[], slug: string, locale: 'de' | 'en') => bySlug(all, locale).get(slug) ?? null;

test.each([
  ['europarat', 'de', council],
  ['europarat', 'en', council],
  ['council-of-europe', 'de', council],
  ['rat', 'en', council],
  ['liga', 'de', union],
  ['nobody', 'de', null],
  ['', 'de', null],
] as const)('%s in %s is found', (slug, locale, found) => {
  expect(findBySlug(things, slug, locale)).toBe(found);
});

test('an address in use, in either language, wins over what was once one', () => {
  expect(findBySlug(things, 'bund', 'de')).toBe(union);
  expect(findBySlug(things, 'bund', 'en')).toBe(union);
  expect(findBySlug(things, 'verein', 'de')).toBe(club);
});

test('where both languages use one slug for different things, the language asked for decides', () => {
  const other = { slugs: { de: 'union', en: 'association' }, formerSlugs: [] };
  expect(findBySlug([union, other], 'union', 'de')).toBe(other);
  expect(findBySlug([other, union], 'union', 'en')).toBe(union);
});
