import type { Locale } from '../../i18n/locales.ts';
import { countryName } from '../country.ts';
import type { ActorSummary } from './actor.ts';
import { type Category, type CategoryFilterGroup, categoryGroupSlugs } from './category.ts';
import type { DirectoryQuery } from './directory-query.ts';
import { initialOf } from './sort-order.ts';

type Filters = Pick<DirectoryQuery, 'categories' | 'countries'>;

/**
 * The actors that fit a query's filters: one of the ticked categories of a group is enough (OR), each group counts
 * (AND), partner countries being one group more. Words are searched for elsewhere.
 */
export function filterActors<T extends ActorSummary>(actors: T[], { categories, countries }: Partial<Filters>): T[] {
  if (!categories?.length && !countries?.length) return actors;
  const groups = [...chosenByGroup(actors, categories ?? []).values()];
  return actors.filter(
    (actor) =>
      groups.every((slugs) => actor.categories.some((category) => slugs.has(category.slug))) &&
      (!countries?.length || actor.partnerCountries.some((code) => countries.includes(code))),
  );
}

/**
 * What the filter offers: every category that some actor has, by group, in staff's order. The number beside a choice
 * says how many actors would be shown with it, given what is ticked in the other groups and, of all actors, those
 * found.
 */
export function categoryFilter(
  actors: ActorSummary[],
  { categories = [], countries = [] }: Partial<Filters>,
  found = actors,
): CategoryFilterGroup[] {
  const chosen = new Set(categories);
  const offered = categoriesOf(actors);
  const groups = [...new Map(offered.map(({ group }) => [group.slug, group])).values()];
  // Groups in which nothing is chosen all count the same.
  const counted = new Map<string, Map<string, number>>();
  const countsOf = (others: string[]) => {
    const key = others.join(' ');
    const fitting = () => foundAmong(filterActors(actors, { categories: others, countries }), found);
    const counts = counted.get(key) ?? countEach(fitting(), slugsOf);
    counted.set(key, counts);
    return counts;
  };
  return groups.map((group) => {
    const own = offered.filter((category) => category.group.slug === group.slug);
    const ownSlugs = new Set(own.map((category) => category.slug));
    const counts = countsOf(categories.filter((slug) => !ownSlugs.has(slug)));
    return {
      ...group,
      choices: own.map((category) => ({
        ...category,
        count: counts.get(category.slug) ?? 0,
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
  const counts = countEach(foundAmong(filterActors(actors, { categories }), found), (actor) => actor.partnerCountries);
  const collator = new Intl.Collator(locale);
  return [...countEach(actors, (actor) => actor.partnerCountries).keys()]
    .sort((a, b) => collator.compare(countryName(a, locale), countryName(b, locale)))
    .map((code) => ({
      code,
      count: counts.get(code) ?? 0,
      isChosen: countries.includes(code),
    }));
}

/** How many actors each regional focus has, in staff's order: for the counted words of the intro. */
export function countByRegionalFocus(actors: ActorSummary[]): { category: Category; count: number }[] {
  const counts = countEach(actors, slugsOf);
  return categoriesOf(actors)
    .filter(({ group }) => group.slug === categoryGroupSlugs.regionalFocus)
    .map((category) => ({ category, count: counts.get(category.slug) ?? 0 }));
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

const slugsOf = (actor: ActorSummary): string[] => actor.categories.map(({ slug }) => slug);

/** Those of the actors that were found. */
function foundAmong(actors: ActorSummary[], found: ActorSummary[]): ActorSummary[] {
  if (found === actors) return actors;
  const isFound = new Set(found);
  return actors.filter((actor) => isFound.has(actor));
}

/** How many actors have each of the things that are told of them. */
function countEach(actors: ActorSummary[], thingsOf: (actor: ActorSummary) => string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const actor of actors) for (const thing of thingsOf(actor)) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** Every category that some actor has, in staff's order. */
function categoriesOf(actors: ActorSummary[]): Category[] {
  const all = new Map<string, Category>();
  for (const actor of actors) for (const category of actor.categories) all.set(category.slug, category);
  return [...all.values()].sort(
    (a, b) => a.group.position - b.group.position || a.position - b.position || a.slug.localeCompare(b.slug),
  );
}

/**
 * Ticked slugs by group; a slug nobody has forms a group of its own, so that it finds nothing rather than everything.
 */
function chosenByGroup(actors: ActorSummary[], categories: string[]): Map<string, Set<string>> {
  const groupOf = new Map(categoriesOf(actors).map((category) => [category.slug, category.group.slug]));
  const groups = new Map<string, Set<string>>();
  for (const slug of categories) {
    const group = groupOf.get(slug) ?? '';
    groups.set(group, (groups.get(group) ?? new Set()).add(slug));
  }
  return groups;
}
