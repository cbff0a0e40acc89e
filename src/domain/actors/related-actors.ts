import type { ActorReference } from './actor.ts';
import { type Category, categoryGroupSlugs } from './category.ts';

/** Family ties, the closest first: how the other one stands to this one. */
export const kinships = ['successor', 'predecessor', 'parent', 'child', 'sibling'] as const;
export type Kinship = (typeof kinships)[number];

/** An actor as far as relations are told from it. `parent` and `successor` are slugs. */
export interface Relative extends ActorReference {
  categories: Category[];
  partnerCountries: string[];
  parent: string | null;
  successor: string | null;
}

/** Another actor and why it is related: a family tie, or what the two have in common, the rarest first. */
export interface RelatedActor {
  actor: ActorReference;
  kinship: Kinship | null;
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  categories: Category[];
}

const most = 4;
const mostReasons = 2;

/**
 * The actors a reader of this one's entry may want next, at most four: family first, then those with the most in
 * common. What few share binds more than what many do; a regional focus alone, which half of all share, does not bind.
 * @param all every actor, this one included
 */
export function relatedActors(slug: string, all: Relative[]): RelatedActor[] {
  const self = all.find((actor) => actor.slug === slug);
  if (!self) return [];
  const holders = countHolders(self.categories, all);
  return all
    .flatMap((other) => bondOf(self, other, holders) ?? [])
    .toSorted(
      (a, b) => rankOf(a.kinship) - rankOf(b.kinship) || b.weight - a.weight || (a.other.slug < b.other.slug ? -1 : 1),
    )
    .slice(0, most)
    .map(({ other, kinship, countries }) => ({
      actor: { id: other.id, slug: other.slug, name: other.name },
      kinship,
      countries,
      categories: sharedCategories(self, other, holders).slice(0, Math.max(0, mostReasons - countries.length)),
    }));
}

const binds = (category: Category) => category.group.slug !== categoryGroupSlugs.regionalFocus;
const rankOf = (kinship: Kinship | null) => (kinship ? kinships.indexOf(kinship) : kinships.length);

function kinshipOf(self: Relative, other: Relative): Kinship | null {
  if (self.successor === other.slug) return 'successor';
  if (other.successor === self.slug) return 'predecessor';
  if (self.parent === other.slug) return 'parent';
  if (other.parent === self.slug) return 'child';
  return self.parent !== null && self.parent === other.parent ? 'sibling' : null;
}

/** How many have each of one's categories. */
function countHolders(categories: Category[], all: Relative[]): Map<string, number> {
  const counts = new Map(categories.map(({ slug }) => [slug, 0]));
  for (const actor of all) {
    for (const { slug } of actor.categories) {
      const count = counts.get(slug);
      if (count !== undefined) counts.set(slug, count + 1);
    }
  }
  return counts;
}

/**
 * How closely the other one is bound to this one; null where it is not, or is this one. Asked for each of thousands.
 */
function bondOf(self: Relative, other: Relative, holders: Map<string, number>) {
  if (other === self) return null;
  const kinship = kinshipOf(self, other);
  const categories = other.categories.filter(({ slug }) => holders.has(slug));
  const countries = self.partnerCountries.filter((code) => other.partnerCountries.includes(code));
  if (!kinship && !countries.length && !categories.some(binds)) return null;
  const ofCategories = categories.reduce((sum, { slug }) => sum + 1 / (holders.get(slug) ?? 1), 0);
  return { other, kinship, countries, weight: 2 * countries.length + ofCategories };
}

/** The categories two actors have in common, the rarest first. */
function sharedCategories(self: Relative, other: Relative, holders: Map<string, number>): Category[] {
  const holdersOf = ({ slug }: Category) => holders.get(slug) ?? 1;
  return self.categories
    .filter(({ slug }) => other.categories.some((category) => category.slug === slug))
    .toSorted((a, b) => holdersOf(a) - holdersOf(b));
}
