import type { Localized } from '../localized.ts';
import type { ActorReference } from './actor.ts';
import { type Category, categoryGroupSlugs } from './category.ts';

/** Family ties, the closest first: how the other one stands to this one. */
export const kinships = ['successor', 'predecessor', 'parent', 'child', 'sibling'] as const;
export type Kinship = (typeof kinships)[number];

/** An actor as far as relations are told from it. `parent` and `successor` are slugs. */
export interface Relative extends ActorReference {
  tagline: Localized<string> | null;
  categories: Category[];
  partnerCountries: string[];
  parent: string | null;
  successor: string | null;
  /** What is rare in its name: `nameWordsOf`. */
  nameWords: string[];
}

/** Another actor and why a reader may want it: a family tie, what it does, and what both are there for. */
export interface RelatedActor {
  actor: ActorReference;
  kinship: Kinship | null;
  /** In its own sentence, what it does. */
  tagline: Localized<string> | null;
  /** The partner countries of both, ISO 3166-1 alpha-2. */
  countries: string[];
  /** The needs that both help with, the rarest first. */
  needs: Category[];
}

const most = 4;
/** A word that more names have than these is none of a family of names. */
const mostOfOneName = 3;

/** The longer words of a name: by them "Landkreistag NRW" and "Deutscher Landkreistag" belong together. */
export const nameWordsOf = ({ value, language }: Localized<string>): string[] => [
  ...new Set(value.toLocaleLowerCase(language).match(/\p{L}{5,}/gu) ?? []),
];

/**
 * The actors a reader of this one's entry may want next, at most four: family first, then those that help with the
 * same, with what few help with before what many do, and among them those of the same name. Who is there for one
 * country is also bound to who is there for another. Region and type, which many share, bind nobody.
 * @param all every actor, this one included
 */
export function relatedActors(slug: string, all: Relative[]): RelatedActor[] {
  const self = all.find((actor) => actor.slug === slug);
  if (!self) return [];
  const helpers = countHolders(
    needsOf(self).map((need) => need.slug),
    all,
    (actor) => needsOf(actor).map((need) => need.slug),
  );
  const namesakes = countHolders(self.nameWords, all, ({ nameWords }) => nameWords);
  return all
    .flatMap((other) => bondOf(self, other, helpers, namesakes) ?? [])
    .toSorted(
      (a, b) => rankOf(a.kinship) - rankOf(b.kinship) || b.weight - a.weight || (a.other.slug < b.other.slug ? -1 : 1),
    )
    .slice(0, most)
    .map(({ other, kinship, countries, needs }) => ({
      actor: { id: other.id, slug: other.slug, name: other.name },
      kinship,
      tagline: other.tagline,
      countries,
      needs: needs.toSorted((a, b) => (helpers.get(a.slug) ?? 0) - (helpers.get(b.slug) ?? 0)),
    }));
}

const needsOf = ({ categories }: Relative) =>
  categories.filter(({ group }) => group.slug === categoryGroupSlugs.helpsWith);
const rankOf = (kinship: Kinship | null) => (kinship ? kinships.indexOf(kinship) : kinships.length);

function kinshipOf(self: Relative, other: Relative): Kinship | null {
  if (self.successor === other.slug) return 'successor';
  if (other.successor === self.slug) return 'predecessor';
  if (self.parent === other.slug) return 'parent';
  if (other.parent === self.slug) return 'child';
  return self.parent !== null && self.parent === other.parent ? 'sibling' : null;
}

/** How many have each of one's own things. */
function countHolders(own: string[], all: Relative[], of: (actor: Relative) => string[]): Map<string, number> {
  const counts = new Map(own.map((thing) => [thing, 0]));
  for (const actor of all) {
    for (const thing of of(actor)) {
      const count = counts.get(thing);
      if (count !== undefined) counts.set(thing, count + 1);
    }
  }
  return counts;
}

/**
 * How closely the other one is bound to this one; null where it is not, or is this one. Asked for each of thousands.
 */
function bondOf(self: Relative, other: Relative, helpers: Map<string, number>, namesakes: Map<string, number>) {
  if (other === self) return null;
  const kinship = kinshipOf(self, other);
  const needs = needsOf(other).filter(({ slug }) => helpers.has(slug));
  const countries = self.partnerCountries.filter((code) => other.partnerCountries.includes(code));
  const areOfCountries = self.partnerCountries.length > 0 && other.partnerCountries.length > 0;
  if (!kinship && !areOfCountries && !needs.length) return null;
  const ofNeeds = needs.reduce((sum, { slug }) => sum + 1 / (helpers.get(slug) ?? 1), 0);
  const ofNames = other.nameWords.reduce((sum, word) => {
    const count = namesakes.get(word) ?? 0;
    return count && count <= mostOfOneName ? sum + 1 / count : sum;
  }, 0);
  return {
    other,
    kinship,
    countries,
    needs,
    weight: 2 * countries.length + Number(areOfCountries) / 2 + ofNeeds + ofNames,
  };
}
