import type { Category } from '../../domain/actors/category.ts';
import type { DirectoryQuery } from '../../domain/actors/directory-query.ts';
import { countryCodes, countryName } from '../../domain/country.ts';
import type { Localized } from '../../domain/localized.ts';
import type { Locale } from '../../i18n/locales.ts';

/** One filter of a query. */
export interface AskedFilter {
  /** The slug of a category or the code of a country. */
  value: string;
  /** What it is called; an unknown one has no name but its value. */
  name: Localized<string>;
  isKnown: boolean;
  /** The query without it, from the first page on. */
  rest: DirectoryQuery;
  /** It and nothing else. */
  alone: DirectoryQuery;
}

const nothing: DirectoryQuery = { words: '', categories: [], countries: [], page: 1 };

/** The filters of a query in order, categories before countries, as far as known in staff's order. */
export function askedFilters(query: DirectoryQuery, categories: Category[], locale: Locale): AskedFilter[] {
  const known = categories.filter(({ slug }) => query.categories.includes(slug));
  const unknown = query.categories.filter((slug) => !known.some((category) => category.slug === slug));
  const category = (slug: string, name?: Localized<string>): AskedFilter => ({
    value: slug,
    name: name ?? { value: slug, language: locale },
    isKnown: name !== undefined,
    rest: { ...query, page: 1, categories: query.categories.filter((each) => each !== slug) },
    alone: { ...nothing, categories: [slug] },
  });
  return [
    ...known.map(({ slug, name }) => category(slug, name)),
    ...unknown.map((slug) => category(slug)),
    ...query.countries.map((code): AskedFilter => {
      const isKnown = countryCodes.includes(code);
      return {
        value: code,
        name: { value: isKnown ? countryName(code, locale) : code, language: locale },
        isKnown,
        rest: { ...query, page: 1, countries: query.countries.filter((each) => each !== code) },
        alone: { ...nothing, countries: [code] },
      };
    }),
  ];
}

/** The query without the filters that nobody knows, from the first page on. */
export function knownPart(query: DirectoryQuery, categories: Category[]): DirectoryQuery {
  return {
    ...query,
    page: 1,
    categories: query.categories.filter((slug) => categories.some((category) => category.slug === slug)),
    countries: query.countries.filter((code) => countryCodes.includes(code)),
  };
}
