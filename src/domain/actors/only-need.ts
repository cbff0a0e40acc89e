import { type Category, categoryGroupSlugs } from './category.ts';
import type { DirectoryQuery } from './directory-query.ts';

/** The need that is all that was asked for, on whichever page; null where it was more, or something else. */
export function onlyNeed({ words, categories: chosen, countries }: DirectoryQuery, all: Category[]): Category | null {
  const [slug, ...further] = chosen;
  if (words || countries.length || further.length) return null;
  return all.find((each) => each.slug === slug && each.group.slug === categoryGroupSlugs.helpsWith) ?? null;
}
