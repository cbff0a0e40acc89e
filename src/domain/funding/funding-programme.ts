import type { ActorSummary } from '../actors/actor.ts';
import { countryGroups } from '../country-groups.ts';
import type { Comparator, FactSource } from '../facts/fun-fact.ts';
import type { GonePage } from '../links/gone.ts';
import type { Localized } from '../localized.ts';
import type { PartialDate } from '../partial-date.ts';

export const applicants = ['municipality', 'association', 'school', 'youth', 'citizen'] as const;
/** Who may apply. */
export type Applicant = (typeof applicants)[number];

export const fundingRegions = ['countries', 'eu', 'council-of-europe', 'developing', 'world'] as const;
/**
 * Where the partner may be, besides the countries that are named: in none other, in a group of countries, in a
 * developing country (which ones, the giver's list says), anywhere.
 */
export type FundingRegion = (typeof fundingRegions)[number];

export const fundingStates = ['open', 'ended', 'unknown'] as const;
/** Whether one can apply, as far as it is known. */
export type FundingState = (typeof fundingStates)[number];
/** The order in which they are shown: what can be applied for first, then what is uncertain, then what is over. */
const fundingStatesShown = ['open', 'unknown', 'ended'] as const satisfies FundingState[];

/** How much is paid for what, in euros. With `valueTo` it is a range: from `value` to `valueTo`. */
export interface FundingAmount {
  comparator: Comparator;
  value: number;
  valueTo: number | null;
  /** What the amount is for: “per project”. */
  per: Localized<string> | null;
  /** When the amount held; null where that is unknown. */
  asOf: PartialDate | null;
}

/** Money for municipal partnerships: who gives what to whom, how much and until when. */
export interface FundingProgramme {
  /** The anchor on the page, the same in both languages. */
  id: string;
  name: Localized<string>;
  giver: Localized<string>;
  forWhom: Localized<string>;
  pays: Localized<string>;
  conditions: Localized<string> | null;
  ownShare: Localized<string> | null;
  /** When one can apply, in words: “once a year, in spring”. */
  rhythm: Localized<string> | null;
  /** Last days to apply (`2026-12-01`), the earliest first, past ones among them. */
  deadlines: string[];
  applicants: Applicant[];
  region: FundingRegion;
  /** ISO 3166-1 alpha-2, besides those of the region. */
  countries: string[];
  amounts: FundingAmount[];
  state: FundingState;
  stateAsOf: PartialDate | null;
  stateNote: Localized<string> | null;
  /** The official page; null where its address is unknown. */
  url: string | null;
  /** Where that page is gone. */
  gone?: GonePage | null;
  /** The entries that advise on it. */
  advisers: Pick<ActorSummary, 'slug' | 'name' | 'abbreviations'>[];
  sources: FactSource[];
  hasReviewedText: boolean;
}

/** Whether a programme pays for partners in a country. Which countries are developing ones is not known here. */
export function reachesCountry({ region, countries }: Pick<FundingProgramme, 'region' | 'countries'>, country: string) {
  if (region === 'world' || countries.includes(country)) return true;
  return (region === 'eu' || region === 'council-of-europe') && countryGroups[region].includes(country);
}

/** The next last day to apply, today included; null where none is known. */
export const nextDeadline = ({ deadlines }: Pick<FundingProgramme, 'deadlines'>, today: string): string | null =>
  deadlines.find((day) => day >= today) ?? null;

/** The latest last day to apply that has passed; null where none is known. */
export const passedDeadline = ({ deadlines }: Pick<FundingProgramme, 'deadlines'>, today: string): string | null =>
  deadlines.findLast((day) => day < today) ?? null;

/** For how many years an amount is shown as it is; after that it is said to be old. */
const yearsOfAnAmount = 2;

/** Whether an amount is older than it may be without a word, or of unknown age. */
export function isOldAmount({ asOf }: Pick<FundingAmount, 'asOf'>, today: string): boolean {
  if (asOf === null) return true;
  const [year, ...rest] = today.split('-');
  const oldest = [Number(year) - yearsOfAnAmount, ...rest].join('-');
  return asOf < oldest.slice(0, asOf.length);
}

/** What visitors have chosen from the programmes. */
export interface FundingChoice {
  applicant: Applicant | null;
  country: string | null;
}

/** The programmes for somebody with a partner in a country. */
export const fittingProgrammes = (programmes: FundingProgramme[], { applicant, country }: FundingChoice) =>
  programmes.filter(
    (one) => (!applicant || one.applicants.includes(applicant)) && (!country || reachesCountry(one, country)),
  );

/** The same by state. */
export function chooseProgrammes(programmes: FundingProgramme[], choice: FundingChoice) {
  const chosen = fittingProgrammes(programmes, choice);
  return Object.fromEntries(
    fundingStates.map((state) => [state, chosen.filter((one) => one.state === state)]),
  ) as Record<FundingState, FundingProgramme[]>;
}

/** The same as it is shown: what can be applied for first; of a state that nothing fits, nothing. */
export function programmeGroups(programmes: FundingProgramme[], choice: FundingChoice) {
  const chosen = chooseProgrammes(programmes, choice);
  return fundingStatesShown.flatMap((state) => (chosen[state].length ? [{ state, programmes: chosen[state] }] : []));
}
