/** How many entries stand on one page of the directory. */
export const entriesPerPage = 50;

/** How many entries stand in one part of the brochure: about as many sheets of paper. */
export const entriesPerPart = 200;

/** A part of a list that is too long for one page. */
export interface ListPage<T> {
  entries: T[];
  /** From 1 on. */
  number: number;
  /** How many pages there are; an empty list has one. */
  pages: number;
  /** The place of the first entry in the whole list, from 1 on. */
  first: number;
  /** The place of the last one; less than `first` where there is none. */
  last: number;
  /** How many entries the whole list has. */
  total: number;
}

/** How many pages a list takes. */
export function pageCount(total: number, size = entriesPerPage): number {
  return Math.max(1, Math.ceil(total / size));
}

/** A page of a list; null where the list has not so many. */
export function pageOf<T>(list: T[], number: number, size = entriesPerPage): ListPage<T> | null {
  const pages = pageCount(list.length, size);
  if (number > pages) return null;
  const start = (number - 1) * size;
  const entries = list.slice(start, start + size);
  return { entries, number, pages, first: start + 1, last: start + entries.length, total: list.length };
}

/** The number of the page on which the entry at a place stands, counted from 0. */
export function pageAt(place: number): number {
  return Math.floor(place / entriesPerPage) + 1;
}

/** The pages that are linked from one of them: the first, the last and its neighbours; null where some are left out. */
export function pagesAround(number: number, pages: number): (number | null)[] {
  const near = [1, number - 1, number, number + 1, pages];
  const shown = [...new Set(near)].filter((each) => each >= 1 && each <= pages).sort((a, b) => a - b);
  return shown.flatMap((each, at) => {
    const gap = each - (shown[at - 1] ?? 0) - 1;
    // One page takes no more room than the sign that it is left out.
    if (gap === 1) return [each - 1, each];
    return gap > 1 ? [null, each] : [each];
  });
}
