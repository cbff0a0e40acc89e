import { describe, expect, it } from 'vitest';
import {
  isNarrowed,
  parseDirectoryQuery,
  printDirectoryQuery,
  toggledCategory,
  toggledCountry,
} from './directory-query.ts';

const read = (search: string) => parseDirectoryQuery(new URLSearchParams(search));
const categories = (search: string) => read(search).categories;
const words = (typed: string) => parseDirectoryQuery(new URLSearchParams([['q', typed]])).words;

describe('parseDirectoryQuery', () => {
  it('sorts what is ticked and drops doubles', () => {
    expect(categories('category=nrw&category=advice&category=nrw')).toEqual(['advice', 'nrw']);
    expect(read('country=pl&country=FR&country=fr').countries).toEqual(['FR', 'PL']);
  });

  it('drops what it does not understand', () => {
    expect(categories(`category=NRW&category=&category=a b&category=<b>&category=${'a'.repeat(61)}&sort=2`)).toEqual(
      [],
    );
    expect(categories('categories=nrw')).toEqual([]);
    expect(read('country=FRA&country=&country=F1&country=%C3%9F').countries).toEqual([]);
  });

  it.each([
    ['page=2', 2],
    ['page=2000', 2_000],
    ['page=999999999999999', 999_999_999_999_999],
    ...[
      '',
      'page=',
      'page=0',
      'page=1',
      'page=01',
      'page=-1',
      'page=%2B2',
      'page=2.0',
      'page=1e9',
      'page=abc',
      'page=%D9%A2',
      'page=2&page=3',
      'page=2&page=2',
      `page=${'9'.repeat(400)}`,
    ].map((search): [string, number] => [search, 1]),
  ])('reads %s as page %d', (search, page) => {
    expect(read(search).page).toBe(page);
  });

  it('takes 20 at most', () => {
    const many = Array.from({ length: 30 }, (_, at) => `category=c${at}`).join('&');
    expect(categories(many)).toHaveLength(20);
  });

  it.each([
    ['  zwei \t\r\n Wörter  ', 'zwei Wörter'],
    ['Sta\u0308dte', 'Städte'],
    ['a\u0000b\u202ec\u200fd\u00ade\ufefff', 'abcdef'],
    ['a \u202e b', 'a b'],
    ['\ud83d', ''],
    ['\ufffdber', 'ber'],
    ['  ', ''],
    ['.*+?^{}$()|[]\\ %25 <b>', '.*+?^{}$()|[]\\ %25 <b>'],
    ['🇫🇷 😀', '🇫🇷 😀'],
  ])('cleans the words %j', (typed, cleaned) => {
    expect(words(typed)).toBe(cleaned);
  });

  it('cuts words at 100 characters, never through one, however many come', () => {
    expect([...words('😀'.repeat(300))]).toHaveLength(100);
    expect(words(`${'a'.repeat(99)} b`)).toBe('a'.repeat(99));
    expect(words('%'.repeat(10_000))).toBe('%'.repeat(100));
    expect(words(' '.repeat(10_000))).toBe('');
  });
});

describe('printDirectoryQuery', () => {
  it('prints nothing for nothing, and else what reads back the same', () => {
    expect(printDirectoryQuery({})).toBe('');
    const query = { words: 'Städte & „dfi“', categories: ['advice', 'funding'], countries: ['FR'], page: 12 };
    const printed = printDirectoryQuery(query);
    expect(printed).toBe(
      '?q=St%C3%A4dte+%26+%E2%80%9Edfi%E2%80%9C&category=advice&category=funding&country=FR&page=12',
    );
    expect(printDirectoryQuery({ ...query, words: '', categories: [], page: 1 })).toBe('?country=FR');
    expect(read(printed)).toEqual(query);
  });

  it('is settled after one time, so that no address leads in circles', () => {
    const odd = ['%', '%ff%fe', '+a+', '%00', '%F0%9F%98', '&&=', 'a%CC%88'.repeat(200), '%E2%80%AE+%E2%80%AE'];
    for (const each of odd) {
      const printed = printDirectoryQuery(read(`q=${each}`));
      expect(printDirectoryQuery(read(printed))).toBe(printed);
    }
  });
});

it('a choice is added once, taken back when it is chosen again, and begins on the first page', () => {
  const query = read('q=europa&category=funding&country=FR&page=3');
  const printed = (changed: typeof query) => printDirectoryQuery(changed);
  expect(printed(toggledCategory(query, 'advice'))).toBe('?q=europa&category=advice&category=funding&country=FR');
  expect(printed(toggledCategory(query, 'funding'))).toBe('?q=europa&country=FR');
  expect(printed(toggledCountry(query, 'PL'))).toBe('?q=europa&category=funding&country=FR&country=PL');
  expect(printed(toggledCountry(query, 'FR'))).toBe('?q=europa&category=funding');
});

it('isNarrowed tells a question from none', () => {
  expect(isNarrowed(read('q=+&category=&country=1&page=3'))).toBe(false);
  for (const asked of ['q=a', 'category=a', 'country=FR']) expect(isNarrowed(read(asked))).toBe(true);
});
