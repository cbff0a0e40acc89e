import type { Locale } from '../../../i18n/locales.ts';

/** A category or a group of them as the API gives it in all languages. */
interface Named {
  id: string;
  name?: Partial<Record<Locale, string | null>> | null;
  position?: number | null;
}

/** A kind of category with what can be chosen of it, in the order in which visitors see them. */
export interface CategoryKind {
  id: string;
  name: string;
  choices: { id: string; name: string }[];
}

/** Categories by their kind, each in staff's order; in German where they have no name in the language. */
export function groupedCategories(
  groups: Named[],
  categories: (Named & { group: unknown })[],
  language: Locale,
): CategoryKind[] {
  const shown = ({ id, name }: Named) => ({ id, name: name?.[language] || name?.de || '–' });
  return inOrder(groups)
    .map((group) => ({
      ...shown(group),
      choices: inOrder(categories.filter((category) => category.group === group.id)).map(shown),
    }))
    .filter(({ choices }) => choices.length);
}

const inOrder = <One extends Named>(all: One[]): One[] =>
  all.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0) || (a.name?.de ?? '').localeCompare(b.name?.de ?? ''));
