/** What a visitor has asked of the directory: everything settable is in the address, so a link shares the very view. */
export interface DirectoryQuery {
  /** The words searched for, as typed but cleaned; empty where nothing is. */
  words: string;
  /** Slugs of ticked categories, sorted, without doubles. OR within a group, AND across groups. */
  categories: string[];
  /** Partner countries (ISO 3166-1 alpha-2), sorted, without doubles. One of them is enough. */
  countries: string[];
  /** Which page of the list, from 1 on. Whether there are so many is not known here. */
  page: number;
}

const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const countryForm = /^[a-z]{2}$/i;
/** Whole numbers as they are printed, as far as they can be told apart (`Number.MAX_SAFE_INTEGER`). */
const pageForm = /^[1-9]\d{0,14}$/;
const mostChosen = 20;
const longestSlug = 60;
const mostCharacters = 100;
/** Far more than `mostCharacters` after cleaning, and little enough to be cleaned in no time. */
const longestRead = 2_000;

/** Reads the query of an address. What is not understood is dropped, so that any address leads to a page. */
export function parseDirectoryQuery(parameters: URLSearchParams): DirectoryQuery {
  const categories = parameters.getAll('category').filter((slug) => slug.length <= longestSlug && slugForm.test(slug));
  const countries = parameters.getAll('country').filter((code) => countryForm.test(code));
  const [page = '', ...furtherPages] = parameters.getAll('page');
  return {
    words: cleanWords(parameters.get('q') ?? ''),
    categories: sortedFew(categories),
    countries: sortedFew(countries.map((code) => code.toUpperCase())),
    page: pageForm.test(page) && furtherPages.length === 0 ? Number(page) : 1,
  };
}

/** Prints a query in its one canonical form: `?q=dfi&category=advice&country=FR&page=2`, or nothing at all. */
export function printDirectoryQuery({
  words = '',
  categories = [],
  countries = [],
  page = 1,
}: Partial<DirectoryQuery>): string {
  const parameters = new URLSearchParams([
    ...(words ? [['q', words]] : []),
    ...categories.map((slug) => ['category', slug]),
    ...countries.map((code) => ['country', code]),
    ...(page > 1 ? [['page', `${page}`]] : []),
  ]);
  return parameters.size ? `?${parameters}` : '';
}

/** Whether it asks for anything but the whole directory, on whichever page. */
export function isNarrowed({ words, categories, countries }: DirectoryQuery): boolean {
  return words !== '' || categories.length > 0 || countries.length > 0;
}

/** The query with one category more, or without it where it has it, from the first page on. */
export function toggledCategory(query: DirectoryQuery, slug: string): DirectoryQuery {
  return { ...query, page: 1, categories: toggled(query.categories, slug) };
}

/** The same with a partner country. */
export function toggledCountry(query: DirectoryQuery, code: string): DirectoryQuery {
  return { ...query, page: 1, countries: toggled(query.countries, code) };
}

function toggled(values: string[], value: string): string[] {
  return values.includes(value) ? values.filter((each) => each !== value) : sortedFew([...values, value]);
}

/**
 * Words in the one form in which they stand in addresses: composed letters (NFC), single spaces, nothing invisible such
 * as control characters and marks of direction (Unicode category C), nothing that was undecodable (U+FFFD).
 */
function cleanWords(typed: string): string {
  const visible = typed
    .slice(0, longestRead)
    .replaceAll(/[\t-\r\p{Z}]+/gu, ' ')
    .replaceAll(/[\p{C}\ufffd]/gu, '')
    .normalize('NFC')
    .replaceAll(/ +/g, ' ')
    .trim();
  return [...visible].slice(0, mostCharacters).join('').trim();
}

function sortedFew(values: string[]): string[] {
  return [...new Set(values)].sort().slice(0, mostChosen);
}
