import { describe, expect, it } from 'vitest';
import { entriesPerPage, pageAt, pageOf, pagesAround } from './list-page.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('pageOf', () => {
  it('cuts a list into pages that hold each entry once, in order', () => {
    const list = numbers(2 * entriesPerPage + 1);
    const pages = [1, 2, 3].map((number) => pageOf(list, number));
    expect(pages.flatMap((page) => page?.entries)).toEqual(list);
    expect(pages.map((page) => [page?.first, page?.last, page?.total, page?.pages])).toEqual([
      [1, 50, 101, 3],
      [51, 100, 101, 3],
      [101, 101, 101, 3],
    ]);
  });

  it('has no page beyond the last, and one where there is nothing', () => {
    expect(pageOf(numbers(entriesPerPage), 2)).toBeNull();
    expect(pageOf([], 1)).toEqual({ entries: [], number: 1, pages: 1, first: 1, last: 0, total: 0 });
    expect(pageOf([], 2)).toBeNull();
  });
});

it('pageAt tells where an entry stands', () => {
  for (const place of [0, 49, 50, 99, 100]) {
    expect(pageOf(numbers(120), pageAt(place))?.entries).toContain(place + 1);
  }
});

describe('pagesAround', () => {
  it.each([
    [1, 2, [1, 2]],
    [1, 41, [1, 2, null, 41]],
    [3, 41, [1, 2, 3, 4, null, 41]],
    [4, 41, [1, 2, 3, 4, 5, null, 41]],
    [7, 41, [1, null, 6, 7, 8, null, 41]],
    [41, 41, [1, null, 40, 41]],
    [3, 5, [1, 2, 3, 4, 5]],
  ])('from page %d of %d links to %j', (number, pages, linked) => {
    expect(pagesAround(number, pages)).toEqual(linked);
  });
});
