/** What a visitor has asked of the directory: everything settable is in the address, so a link shares the very view. */
export interface DirectoryQuery {
  /** Slugs of ticked categories, sorted, without doubles. OR within a group, AND across groups. */
  categories: string[];
}

const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const mostCategories = 20;
const longestSlug = 60;

/** Reads the query of an address. What is not understood is dropped, so that any address leads to a page. */
export function parseDirectoryQuery(parameters: URLSearchParams): DirectoryQuery {
  const categories = parameters.getAll('category').filter((slug) => slug.length <= longestSlug && slugForm.test(slug));
  return { categories: [...new Set(categories)].sort().slice(0, mostCategories) };
}

/** Prints a query in its one canonical form: `?category=advice&category=funding`, or nothing at all. */
export function printDirectoryQuery(query: DirectoryQuery): string {
  const parameters = new URLSearchParams(query.categories.map((slug) => ['category', slug]));
  return parameters.size ? `?${parameters}` : '';
}
