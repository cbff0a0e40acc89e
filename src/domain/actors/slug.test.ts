import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMadeFrom, isSlug, numberedSlug, slugOf } from './slug.ts';

describe('slugOf', () => {
  it.each([
    ['Europäische Union', 'europaeische-union'],
    ['Straße & Größe', 'strasse-groesse'],
    ['Łódź – Århus / Nîmes', 'lodz-arhus-nimes'],
    ['  „Who is Who“ 2.0! ', 'who-is-who-2-0'],
    ['Mu\u0308llheim', 'muellheim'],
    ['İstanbul Şişli, Çankaya, Iğdır', 'istanbul-sisli-cankaya-igdir'],
    ['Związek Miast Polskich – Łódź, Żółć, Świętokrzyskie', 'zwiazek-miast-polskich-lodz-zolc-swietokrzyskie'],
    ['Київ, Запоріжжя, Згурський, Харків, Єдність', 'kyiv-zaporizhzhya-zghurskyi-kharkiv-iednist'],
    ['Москва, Нижний Новгород, Объединение', 'moskva-nizhnii-novgorod-obedinenie'],
    ['България, Търново', 'balgariya-tarnovo'],
    ['Београд, Љубљана, Ђорђе', 'beograd-ljubljana-djordje'],
    ['Αθήνα, Θεσσαλονίκη, Ευρωπαϊκή Ένωση, Ναύπλιο', 'athina-thessaloniki-evropaiki-enosi-nafplio'],
    ['Κοινότητα του Μπουρνάζι, Άγγελος', 'koinotita-tou-bournazi-angelos'],
    ['თბილისი – Երևան', 'tbilisi-erevan'],
    ['東京', 'dongjing'],
    ["L’Aquila – Cote d'Azur", 'l-aquila-cote-d-azur'],
    ['!!!', ''],
  ])('%s becomes %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('ends within 100 characters and never in a hyphen', () => {
    const slug = slugOf(`${'a'.repeat(99)} ${'b'.repeat(99)}`);
    expect(slug).toBe('a'.repeat(99));
    expect(isSlug(slugOf('Städtepartnerschaft '.repeat(20)))).toBe(true);
  });
});

it.each([
  ['rat', 1, 'rat'],
  ['rat', 2, 'rat-2'],
  ['a'.repeat(100), 10, `${'a'.repeat(97)}-10`],
  [`${'a'.repeat(97)}-bb`, 2, `${'a'.repeat(97)}-2`],
])('%s with the number %i is %s', (slug, number, numbered) => {
  expect(numberedSlug(slug, number)).toBe(numbered);
  expect(isSlug(numbered)).toBe(true);
});

it.each([
  ['rat', 'Rat', true],
  ['rat-2', 'Rat', true],
  ['agenda-2030', 'Agenda 2030', true],
  ['rat', 'Räte', false],
  ['rat-der-staedte', 'Rat', false],
])('%s is made from %s: %s', (slug, name, isMade) => {
  expect(isMadeFrom(slug, name)).toBe(isMade);
});

it('is valid or nothing, whatever a thing is called', () => {
  const names = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
  fc.assert(
    fc.property(names, (name) => {
      const slug = slugOf(name);
      expect(slug === '' || isSlug(slug)).toBe(true);
      expect(slugOf(slug)).toBe(slug);
    }),
    { numRuns: 1000 },
  );
});

describe('isSlug', () => {
  it.each(['a', 'rgre', '1848', 'europaeische-union'])('takes %s', (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  it.each(['', '-a', 'a-', 'a--b', 'A', 'ä', 'a b', 'a/b', '..', 'a\n', 'a'.repeat(101)])('refuses "%s"', (slug) => {
    expect(isSlug(slug)).toBe(false);
  });
});
