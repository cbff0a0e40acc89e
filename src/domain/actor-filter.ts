import type { Locale } from '../i18n/locales.ts';
import type { ActorSummary } from './actor.ts';
import { type Category, type CategoryFilterGroup, categoryGroupSlugs } from './category.ts';
import { countryName } from './country.ts';
import type { DirectoryQuery } from './directory-query.ts';
import { initialOf } from './sort-order.ts';

type Filters = Pick<DirectoryQuery, 'categories' | 'countries'>;

/**
 * The actors that fit a query's filters: one of the ticked categories of a group is enough (OR), each group counts (AND),
 * partner countries being one group more. Words are searched for elsewhere.
 */
export function filterActors<T extends ActorSummary>(actors: T[], { categories, countries }: Partial<Filters>): T[] {
  const groups = [...chosenByGroup(actors, categories ?? []).values()];
  return actors.filter(
    (actor) =>
      groups.every((slugs) => actor.categories.some((category) => slugs.has(category.slug))) &&
      (!countries?.length || actor.partnerCountries.some((code) => countries.includes(code))),
  );
}

/**
 * What the filter offers: every category that some actor has, by group, in staff's order. The number beside a choice
 * says how many actors would be shown with it, given what is ticked in the other groups and, of all actors, those found.
 */
export function categoryFilter(
  actors: ActorSummary[],
  { categories = [], countries = [] }: Partial<Filters>,
  found = actors,
): CategoryFilterGroup[] {
  const chosen = new Set(categories);
  const offered = categoriesOf(actors);
  const groups = [...new Map(offered.map(({ group }) => [group.slug, group])).values()];
  const isFound = new Set(found);
  return groups.map((group) => {
    const own = offered.filter((category) => category.group.slug === group.slug);
    const ownSlugs = new Set(own.map((category) => category.slug));
    const others = { categories: categories.filter((slug) => !ownSlugs.has(slug)), countries };
    const remaining = filterActors(actors, others).filter((actor) => isFound.has(actor));
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

/** A partner country as the filter offers it. */
export interface CountryChoice {
  code: string;
  count: number;
  isChosen: boolean;
}

/** The partner countries that some actor has, by their names in a language, counted as categories are. */
export function countryFilter(
  actors: ActorSummary[],
  { categories = [], countries = [] }: Partial<Filters>,
  locale: Locale,
  found = actors,
): CountryChoice[] {
  const isFound = new Set(found);
  const remaining = filterActors(actors, { categories }).filter((actor) => isFound.has(actor));
  const collator = new Intl.Collator(locale);
  return [...new Set(actors.flatMap((actor) => actor.partnerCountries))]
    .sort((a, b) => collator.compare(countryName(a, locale), countryName(b, locale)))
    .map((code) => ({
      code,
      count: remaining.filter((actor) => actor.partnerCountries.includes(code)).length,
      isChosen: countries.includes(code),
    }));
}

/** How many actors each regional focus has, in staff's order: for the counted words of the intro. */
export function countByRegionalFocus(actors: ActorSummary[]): { category: Category; count: number }[] {
  return (
    categoryFilter(actors, {}).find((group) => group.slug === categoryGroupSlugs.regionalFocus)?.choices ?? []
  ).map(({ count, isChosen: _, ...category }) => ({ category, count }));
}

/** Actors in alphabetical order under the letter of their name. */
export function actorsByInitial<T extends Pick<ActorSummary, 'name'>>(actors: T[]): { initial: string; actors: T[] }[] {
  const byInitial = new Map<string, T[]>();
  for (const actor of actors) {
    const initial = initialOf(actor.name.value);
    const members = byInitial.get(initial);
    if (members) members.push(actor);
    else byInitial.set(initial, [actor]);
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
function chosenByGroup(actors: ActorSummary[], categories: string[]): Map<string, Set<string>> {
  const groupOf = new Map(categoriesOf(actors).map((category) => [category.slug, category.group.slug]));
  const groups = new Map<string, Set<string>>();
  for (const slug of categories) {
    const group = groupOf.get(slug) ?? '';
    groups.set(group, (groups.get(group) ?? new Set()).add(slug));
  }
  return groups;
}
