import { describe, expect, it } from 'vitest';
import { noContact } from '../../testing/sample-actor.ts';
import type { SearchResults } from '../search/search-results.ts';
import type { ActorSummary } from './actor.ts';
import { parseDirectoryQuery } from './directory-query.ts';
import { directoryView } from './directory-view.ts';
import { sortByName } from './sort-order.ts';

const actor = (name: string): ActorSummary => ({
  id: name,
  slug: name.toLowerCase(),
  name: { value: name, language: 'de' },
  abbreviations: [],
  lifecycle: 'active',
  lifecycleSince: null,
  formerName: null,
  reasons: [],
  tagline: null,
  summary: null,
  textAsOf: null,
  seat: null,
  categories: [],
  partnerCountries: name.startsWith('B') ? ['FR'] : [],
  links: [],
  contact: noContact,
});
const named = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => actor(`${letter}${1e3 + at}`));
const all = sortByName(
  [...named('Ж', 3), ...named('1', 2), ...named('A', 60), ...named('B', 60), ...named('M', 9)],
  'de',
);
const view = (search: string, result: Pick<SearchResults, 'actors'> | null = null) =>
  directoryView(all, parseDirectoryQuery(new URLSearchParams(search)), result);
const shown = (search: string) => view(search).page?.entries.map(({ slug }) => slug) ?? [];

describe('the view of the directory', () => {
  it('shows each entry on one page', () => {
    const pages = ['', 'page=2', 'page=3'].map(shown);
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 34]);
    expect(pages.flat().toSorted()).toEqual(all.map(({ slug }) => slug).toSorted());
    expect(view('page=4')).toMatchObject({ total: 134, page: null });
  });

  it('tells each letter with the page on which it begins, also what is filed under no letter', () => {
    const { initials } = view('page=2');
    expect(initials).toEqual([
      { initial: '#', page: 1 },
      { initial: 'A', page: 1 },
      { initial: 'B', page: 2 },
      { initial: 'M', page: 3 },
    ]);
    expect(shown('').slice(0, 5).toSorted()).toEqual(['11000', '11001', 'ж1000', 'ж1001', 'ж1002']);
  });

  it('pages what the filters leave', () => {
    expect(view('country=FR&page=2')).toMatchObject({ total: 60, page: { first: 51, last: 60, pages: 2 } });
    expect(view('country=FR').initials).toEqual([{ initial: 'B', page: 1 }]);
  });

  it('keeps the order in which a search found them, without letters', () => {
    const result = { actors: all.toReversed().map(({ slug }) => ({ id: slug })) } as Pick<SearchResults, 'actors'>;
    const { page, initials } = view('q=a&page=3', result);
    expect(page?.entries.at(-1)).toBe(all[0]);
    expect(page).toMatchObject({ first: 101, last: 134, number: 3 });
    expect(initials).toEqual([]);
  });
});
