import type { BodyKind, Lifecycle, NameKind, Platform, ResourceKind, TextLanguage } from '../../domain/actors/actor.ts';
import type { Recurrence } from '../../domain/calendar/recurring-day.ts';
import type { Comparator, CountedThing, Scope, Topic, ValueFormat } from '../../domain/facts/fun-fact.ts';
import type { Applicant, FundingRegion, FundingState } from '../../domain/funding/funding-programme.ts';
import type { PageKey } from '../../domain/page.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { NavigationTarget } from '../../domain/site.ts';

/** A text in both languages. Everything in the seed is translated, so neither is empty. */
export interface Both {
  de: string;
  en: string;
}

/** A group of categories with its categories; their positions are their places in the list. */
export interface SeedCategoryGroup {
  slug: string;
  name: Both;
  description?: Both;
  position: number;
  categories: { slug: string; name: Both; description: Both }[];
}

/** An entry of the directory. Other seed data points at it by `key`. */
export interface SeedActor {
  key: string;
  slug: Both;
  /** `de` is the heading of the organisation's own list of 2021, whose order the site keeps. */
  name: Both;
  /** Abbreviations first, in order of importance; then further names. */
  names: { value: string; language: TextLanguage; kind: NameKind }[];
  bodyKind: BodyKind;
  /** The body this one belongs to: another entry, or just a name where that has no entry. */
  parentKey?: string;
  parentName?: Both;
  seat?: Both;
  foundingYear?: number;
  /** Slugs: exactly one regional focus, exactly one kind of body, any number of needs. */
  categories: string[];
  /** ISO 3166-1 alpha-2, only for bodies devoted to particular countries. */
  partnerCountries: string[];
  /** Short sentences, no jargon, no markup. */
  plainWords?: Both;
  /** Markdown. The first paragraph stands alone in the list. */
  summary: Both;
  /** `url` is null where the link is known to have existed but its address is not known. */
  links: { platform: Platform; url: string | null; language: TextLanguage | null }[];
  resources: {
    title: Both;
    kind: ResourceKind;
    url: string | null;
    language: TextLanguage | null;
    date: PartialDate | null;
  }[];
  changes: { date: PartialDate | null; description: Both; sourceUrl: string | null }[];
  lifecycle: Lifecycle;
  lifecycleSince?: PartialDate;
  successorKey?: string;
  /** Null: staff have not checked the entry yet. */
  reviewedOn: PartialDate | null;
  /** German, for staff only: what is to be checked by hand. */
  internalNote: string;
}

/** How an entry is reached; its town is its seat where the post writes no other. */
export interface SeedContact {
  telephone: string | null;
  email: string | null;
  streetAddress: string | null;
  postalCode: string | null;
  addressLocality: string | null;
  addressCountry: string | null;
  confirmedOn: PartialDate | null;
  /** German, for staff only: what has been read somewhere and is to be confirmed before visitors see it. */
  unconfirmed: string | null;
}

interface SeedFactBase {
  /** Kebab-case anchor, the same in both languages. */
  id: string;
  /** The heading of a ranking; of a statement the words by which staff find it. */
  title: Both;
  topic: Topic;
  counted: CountedThing;
  /** What is counted, in words, where `counted` is `other`. */
  countedLabel?: Both;
  scope: Scope;
  /** When a count was true. Null where that is unknown, and for years, which are dates themselves. */
  asOf: PartialDate | null;
  sources: SeedSource[];
  /** Earlier facts, by `id`, that say otherwise, and why both stand. Stated once, shown with both. */
  conflicts: { id: string; reason: Both }[];
  note?: Both;
  /** Keys of the entries the fact speaks of. */
  actorKeys: string[];
}

/** Where a number comes from: the publisher and the page. */
export interface SeedSource {
  name: Both;
  url: string | null;
}

/** A number and how sharp it is. A percentage is stored as people say it: 37 for 37 %. */
export interface SeedFactValue {
  value: number;
  comparator: Comparator;
  format: ValueFormat;
}

/** One number in one sentence, which holds `{value}` once and each further value by its key, and no digits. */
export interface SeedStatement extends SeedFactBase, SeedFactValue {
  kind: 'statement';
  sentence: Both;
  furtherValues: (SeedFactValue & { key: string })[];
  country?: string;
}

/** Places ordered by a number. A row names a country by its code or anything else by `name`. */
export interface SeedRanking extends SeedFactBase {
  kind: 'ranking';
  rows: (SeedFactValue & { country?: string; name?: Both })[];
}

/** Who pays for partnerships; a deadline is a day, as `2026-12-01`. */
export interface SeedProgramme {
  /** Kebab-case anchor, the same in both languages. */
  id: string;
  name: Both;
  giver: Both;
  applicants: Applicant[];
  region: FundingRegion;
  /** ISO 3166-1 alpha-2, besides those of the region. */
  countries: string[];
  forWhom: Both;
  pays: Both;
  conditions?: Both;
  /** In euros, with `valueTo` a range. `asOf` is null where the page with the amount has no date. */
  amounts: { comparator: Comparator; value: number; valueTo?: number; per: Both; asOf: PartialDate | null }[];
  ownShare?: Both;
  rhythm?: Both;
  deadlines: string[];
  url: string | null;
  /** Keys of the entries that are known to advise on it. */
  adviserKeys: string[];
  state: FundingState;
  stateAsOf: PartialDate | null;
  stateNote?: Both;
  sources: SeedSource[];
  /** German, for staff only. */
  internalNote?: string;
}

/** Something elsewhere; `url` is null where its address is unknown. */
export interface SeedPlace {
  name: Both;
  url: string | null;
}

/** What is known of partners in a country besides its facts and programmes. */
export interface SeedCountry {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** One or two sentences without counts. */
  intro: Both;
  /** Actors by their key, each with what is shown that it does. */
  helpers: { key: string; reason: Both }[];
  /** Counts that no fact has. */
  counts?: {
    comparator: Comparator;
    value: number;
    counted: CountedThing;
    countedLabel?: Both;
    scope: Scope;
    asOf: PartialDate | null;
    source: SeedSource;
  }[];
  countsNote?: Both;
  youthOffice?: SeedPlace;
  consulates?: SeedPlace;
  lookUp: SeedPlace;
  sources: SeedSource[];
  /** German, for staff only. */
  internalNote?: string;
}

/** A page of prose; `body` is Markdown with headings of the second and third level. */
export interface SeedPage {
  key: PageKey;
  title: Both;
  body: Both;
  days?: SeedDay[];
}

/** A day that comes back every year. */
export interface SeedDay {
  name: Both;
  note?: Both;
  when: Recurrence;
}

/** What stands on every page. */
export interface SeedSite {
  name: string;
  tagline: Both;
  navigation: NavigationTarget[];
  contact: {
    organization: string;
    /** The key of its own entry. */
    entry: string;
    streetAddress: string;
    postalCode: string;
    addressLocality: string;
    telephone: string | null;
    email: string | null;
  };
}
