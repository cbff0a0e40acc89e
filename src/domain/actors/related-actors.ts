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
 * The actors a reader of an entry may want next, by its slug, at most four: family first, then those that help with the
 * same, with what few help with before what many do, and among them those of the same name. Who is there for one
 * country is also bound to who is there for another. Region and type, which many share, bind nobody. Asked for each of
 * thousands, among thousands.
 */
export function relatedAmong(all: Relative[]): (slug: string) => RelatedActor[] {
  const bySlug = new Map(all.map((actor) => [actor.slug, actor]));
  const needs = grouped(all.map((actor) => needsOf(actor).map(({ slug }) => slug)));
  const countries = grouped(all.map(({ partnerCountries }) => partnerCountries));
  const helpers = holdersOf(all.map((actor) => needsOf(actor).map(({ slug }) => slug)));
  const namesakes = holdersOf(all.map(({ nameWords }) => nameWords));

  function bondsOf(self: Relative): Bond[] {
    const own = new Set(needsOf(self).map(({ slug }) => slug));
    const ofNeeds = needs.weighed((slugs) =>
      slugs.reduce((sum, slug) => (own.has(slug) ? sum + 1 / (helpers.get(slug)?.length ?? 1) : sum), 0),
    );
    const ofCountries = countries.weighed((codes) => weightOfCountries(self, codes));
    const words = new Set(self.nameWords.filter((word) => (namesakes.get(word)?.length ?? 0) <= mostOfOneName));
    const named = new Set([...words].flatMap((word) => namesakes.get(word) ?? []));
    const best: Bond[] = [];
    for (let at = 0; at < all.length; at += 1) {
      const other = all[at] as Relative;
      const kinship = kinshipOf(self, other);
      const ofBoth = ofCountries(at) + ofNeeds(at);
      if (other === self || (!kinship && !ofBoth)) continue;
      const weight = named.has(at) ? ofBoth + weightOfNames(words, other, namesakes) : ofBoth;
      if (kinship || mayBeAmong(best, other, weight)) addTo(best, { other, kinship, weight });
    }
    return best;
  }

  return (slug) => {
    const self = bySlug.get(slug);
    if (!self) return [];
    return bondsOf(self).map(({ other, kinship }) => ({
      actor: { id: other.id, slug: other.slug, name: other.name },
      kinship,
      tagline: other.tagline,
      countries: self.partnerCountries.filter((code) => other.partnerCountries.includes(code)),
      needs: needsOf(other)
        .filter((need) => needsOf(self).some((own) => own.slug === need.slug))
        .toSorted((a, b) => (helpers.get(a.slug)?.length ?? 0) - (helpers.get(b.slug)?.length ?? 0)),
    }));
  };
}

/** How closely an actor is bound to another one. */
interface Bond {
  other: Relative;
  kinship: Kinship | null;
  weight: number;
}

const needsOf = ({ categories }: Relative) =>
  categories.filter(({ group }) => group.slug === categoryGroupSlugs.helpsWith);
const rankOf = (kinship: Kinship | null) => (kinship ? kinships.indexOf(kinship) : kinships.length);

const byCloseness = (a: Bond, b: Bond) =>
  rankOf(a.kinship) - rankOf(b.kinship) || b.weight - a.weight || (a.other.slug < b.other.slug ? -1 : 1);

/** Whether one who is no kin may be among the closest. */
function mayBeAmong(best: Bond[], { slug }: Relative, weight: number): boolean {
  const last = best[most - 1];
  return !last || weight > last.weight || (weight === last.weight && slug < last.other.slug);
}

/** Keeps the closest, in order. */
function addTo(best: Bond[], bond: Bond): void {
  best.push(bond);
  best.sort(byCloseness);
  best.length = Math.min(best.length, most);
}

function kinshipOf(self: Relative, other: Relative): Kinship | null {
  if (self.successor === other.slug) return 'successor';
  if (other.successor === self.slug) return 'predecessor';
  if (self.parent === other.slug) return 'parent';
  if (other.parent === self.slug) return 'child';
  return self.parent !== null && self.parent === other.parent ? 'sibling' : null;
}

function weightOfCountries({ partnerCountries: own }: Relative, codes: string[]): number {
  return own.length && codes.length ? 2 * own.filter((code) => codes.includes(code)).length + 1 / 2 : 0;
}

function weightOfNames(words: Set<string>, { nameWords }: Relative, namesakes: Holders): number {
  return nameWords.reduce((sum, word) => (words.has(word) ? sum + 1 / (namesakes.get(word)?.length ?? 1) : sum), 0);
}

/** Lists of which many are the same, each of which is weighed once. */
function grouped(lists: string[][]): { weighed: (weigh: (list: string[]) => number) => (at: number) => number } {
  const places = new Map<string, number>();
  const distinct: string[][] = [];
  const groupOf = lists.map((list) => {
    const known = places.get(list.join());
    if (known !== undefined) return known;
    places.set(list.join(), distinct.length);
    return distinct.push(list) - 1;
  });
  return {
    weighed: (weigh) => {
      const weights = distinct.map(weigh);
      return (at) => weights[groupOf[at] ?? 0] ?? 0;
    },
  };
}

/** The places of those who have a thing. */
type Holders = Map<string, number[]>;

function holdersOf(lists: string[][]): Holders {
  const holders: Holders = new Map();
  for (const [at, list] of lists.entries()) {
    for (const thing of list) {
      const known = holders.get(thing);
      if (known) known.push(at);
      else holders.set(thing, [at]);
    }
  }
  return holders;
}
