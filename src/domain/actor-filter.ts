import type { Locale } from '../i18n/locales.ts';
import type { ActorSummary } from './actor.ts';
import { type Category, type CategoryFilterGroup, categoryGroupSlugs } from './category.ts';
import type { DirectoryQuery } from './directory-query.ts';
import { initialOf, sortByName } from './sort-order.ts';

/** The actors that fit a query: one of the ticked categories of a group is enough (OR), each group counts (AND). */
export function filterActors<T extends ActorSummary>(actors: T[], query: DirectoryQuery): T[] {
  const groups = chosenByGroup(actors, query);
  return actors.filter((actor) =>
    [...groups.values()].every((slugs) => actor.categories.some((category) => slugs.has(category.slug))),
  );
}

/**
 * What the filter offers: every category that some actor has, by group, in staff's order. The number beside a choice
 * says how many actors would be shown with it, given what is ticked in the other groups.
 */
export function categoryFilter(actors: ActorSummary[], query: DirectoryQuery): CategoryFilterGroup[] {
  const chosen = new Set(query.categories);
  const categories = categoriesOf(actors);
  const groups = [...new Map(categories.map(({ group }) => [group.slug, group])).values()];
  return groups.map((group) => {
    const own = categories.filter((category) => category.group.slug === group.slug);
    const ownSlugs = new Set(own.map((category) => category.slug));
    const others = { categories: query.categories.filter((slug) => !ownSlugs.has(slug)) };
    const remaining = filterActors(actors, others);
    return {
      ...group,
      choices: own.map((category) => ({
        ...category,
        count: remaining.filter((actor) => actor.categories.some(({ slug }) => slug === category.slug)).length,
        isChosen: chosen.has(category.slug),
      })),
    };
  });
}

/** How many actors each regional focus has, in staff's order: for the counted words of the intro. */
export function countByRegionalFocus(actors: ActorSummary[]): { category: Category; count: number }[] {
  return (
    categoryFilter(actors, { categories: [] }).find((group) => group.slug === categoryGroupSlugs.regionalFocus)
      ?.choices ?? []
  ).map(({ count, isChosen: _, ...category }) => ({ category, count }));
}

/** Actors under the letter of their name, in alphabetical order. */
export function actorsByInitial(actors: ActorSummary[], locale: Locale): { initial: string; actors: ActorSummary[] }[] {
  const byInitial = new Map<string, ActorSummary[]>();
  for (const actor of sortByName(actors, locale)) {
    const initial = initialOf(actor.name.value);
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), actor]);
  }
  return [...byInitial].map(([initial, members]) => ({ initial, actors: members }));
}

function categoriesOf(actors: ActorSummary[]): Category[] {
  const all = new Map(
    actors.flatMap((actor) => actor.categories.map((category) => [category.slug, category] as const)),
  );
  return [...all.values()].sort(
    (a, b) => a.group.position - b.group.position || a.position - b.position || a.slug.localeCompare(b.slug),
  );
}

/** Ticked slugs by group; a slug nobody has forms a group of its own, so that it finds nothing rather than everything. */
function chosenByGroup(actors: ActorSummary[], query: DirectoryQuery): Map<string, Set<string>> {
  const groupOf = new Map(categoriesOf(actors).map((category) => [category.slug, category.group.slug]));
  const groups = new Map<string, Set<string>>();
  for (const slug of query.categories) {
    const group = groupOf.get(slug) ?? '';
    groups.set(group, (groups.get(group) ?? new Set()).add(slug));
  }
  return groups;
}
