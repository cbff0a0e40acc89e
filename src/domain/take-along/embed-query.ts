import { type DirectoryQuery, parseDirectoryQuery, printDirectoryQuery } from '../actors/directory-query.ts';
import { isSlug } from '../actors/slug.ts';

/** What another site shows of the directory: those that fit its filters, or one entry. */
export interface EmbedChoice extends Pick<DirectoryQuery, 'categories' | 'countries'> {
  /** The slug of the one entry; the filters are empty then. */
  entry: string | null;
}

/** Reads what to show out of an address. What is not understood is dropped. */
export function parseEmbedQuery(parameters: URLSearchParams): EmbedChoice {
  const entry = parameters.get('entry') ?? '';
  if (isSlug(entry)) return { entry, categories: [], countries: [] };
  const { categories, countries } = parseDirectoryQuery(parameters);
  return { entry: null, categories, countries };
}

/** Prints it in its one canonical form: `?category=advice&country=FR`, `?entry=dfi`, or nothing at all. */
export function printEmbedQuery({ entry = null, categories = [], countries = [] }: Partial<EmbedChoice>): string {
  return entry ? `?entry=${entry}` : printDirectoryQuery({ categories, countries });
}
