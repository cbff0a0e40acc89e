import type { ActorReference } from '../actors/actor.ts';
import type { WayOut } from '../links/gone.ts';
import type { Localized } from '../localized.ts';
import type { PartialDate } from '../partial-date.ts';

export const comparators = ['exactly', 'more-than', 'at-least', 'about', 'nearly', 'up-to'] as const;
/** How the value relates to the truth: "more than 260", "about 20,000". */
export type Comparator = (typeof comparators)[number];

export const countedThings = [
  'partnerships',
  'friendships',
  'partnerships-and-friendships',
  'contacts',
  'links',
  'other',
] as const;
/** What is counted. `links` are partnerships, friendships, contacts and projects together. */
export type CountedThing = (typeof countedThings)[number];

export const scopes = ['nrw', 'germany', 'europe', 'world'] as const;
export type Scope = (typeof scopes)[number];

export const topics = ['numbers', 'history', 'records', 'awards', 'funding', 'events', 'stories'] as const;
export type Topic = (typeof topics)[number];

/** `ordinal` is a place in a count (“no. 1,000”), not a count. */
export const valueFormats = ['number', 'ordinal', 'year', 'percent', 'euro', 'kilometre'] as const;
export type ValueFormat = (typeof valueFormats)[number];

/** A number with everything needed to say it truly in either language. */
export interface FactValue {
  value: number;
  comparator: Comparator;
  format: ValueFormat;
}

/** Where a number comes from. `url` is null where the address is unknown or the page gone. */
export interface FactSource extends WayOut {
  name: Localized<string>;
}

/** What a number is about, when it was true and who says so. */
export interface FactClaim {
  counted: CountedThing;
  /** What is counted, in words, where `counted` is `other`: "municipalities". */
  countedLabel: Localized<string> | null;
  scope: Scope;
  asOf: PartialDate | null;
  sources: FactSource[];
}

/** Another fact that says otherwise, and why both stand. */
export interface FactConflict {
  fact: FactClaim & { id: string; kind: 'statement' | 'ranking'; title: Localized<string> };
  /** The row of the ranking that is contradicted (ISO 3166-1 alpha-2); null where no single row is. */
  country: string | null;
  /** The numbers that contradict each other; null where one of the facts has none for the country. */
  numbers: { here: FactValue; there: FactValue } | null;
  reason: Localized<string>;
}

interface FactBase extends FactClaim {
  /** The anchor on the page, the same in both languages. */
  id: string;
  topic: Topic;
  conflicts: FactConflict[];
  /** The id of the newer fact in whose place it is told as history; null where it is the newest. */
  replacedBy: string | null;
  /** A word on what the number does and does not say. */
  note: Localized<string> | null;
  /** The entries this fact speaks of. */
  actors: ActorReference[];
  hasReviewedText: boolean;
}

/** One number in one sentence. The sentence holds `{value}` and, for further numbers, `{key}`: never digits. */
export interface FactStatement extends FactBase {
  kind: 'statement';
  sentence: Localized<string>;
  value: FactValue;
  furtherValues: (FactValue & { key: string })[];
  /** ISO 3166-1 alpha-2, where the number is about a country. */
  country: string | null;
}

export interface RankingRow extends FactValue {
  /** ISO 3166-1 alpha-2, or null where a body or place is ranked by `name`. */
  country: string | null;
  name: Localized<string> | null;
}

export interface RankedRow extends RankingRow {
  /** 1-based; rows of the same value and comparator share a place. */
  place: number;
  isTied: boolean;
}

export interface FactRanking extends FactBase {
  kind: 'ranking';
  title: Localized<string>;
  rows: RankedRow[];
}

export type FunFact = FactStatement | FactRanking;
