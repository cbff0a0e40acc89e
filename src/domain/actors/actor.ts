import type { Locale } from '../../i18n/locales.ts';
import type { GonePage, WayOut } from '../links/gone.ts';
import type { Localized } from '../localized.ts';
import type { PartialDate } from '../partial-date.ts';
import type { RichText } from '../rich-text.ts';
import type { Category } from './category.ts';

/** What a name is to its bearer, after ROR's `names[].types`; `former` is ours, for renamed bodies. */
export const nameKinds = ['label', 'alias', 'acronym', 'former'] as const;
export type NameKind = (typeof nameKinds)[number];

/** Letters of a sentence that still stands in a list and in a result of a search engine. */
export const longestTagline = 110;

/** Languages a name or a link target can be in (ISO 639-1), `mul` for several (ISO 639-2). */
export const textLanguages = ['de', 'en', 'fr', 'nl', 'pl', 'tr', 'es', 'it', 'uk', 'mul'] as const;
export type TextLanguage = (typeof textLanguages)[number];

export const bodyKinds = ['organisation', 'unit', 'group', 'contact-point'] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const lifecycles = ['active', 'renamed', 'merged', 'ended'] as const;
export type Lifecycle = (typeof lifecycles)[number];

export const platforms = [
  'website',
  'facebook',
  'x',
  'youtube',
  'instagram',
  'linkedin',
  'mastodon',
  'bluesky',
  'threads',
  'tiktok',
  'whatsapp',
  'telegram',
  'newsletter',
  'podcast',
  'rss',
] as const;
export type Platform = (typeof platforms)[number];

export const resourceKinds = [
  'overview',
  'database',
  'partner-search',
  'statement',
  'study',
  'handbook',
  'magazine',
  'news',
  'award',
  'programme',
  'research-service',
  'network',
] as const;
export type ResourceKind = (typeof resourceKinds)[number];

export interface ActorName {
  value: string;
  language: TextLanguage;
  kind: NameKind;
}

/**
 * A way to reach an actor. `url` is null where the target is known to exist but its address is not ("target missing"),
 * and where the page is gone.
 */
export interface ActorLink extends WayOut {
  platform: Platform;
  language: TextLanguage | null;
  /** When somebody last saw that the address answers, where known. */
  checkedOn: PartialDate | null;
  /** The day on which its own website last said that the account is its. */
  vouchedOn?: PartialDate | null;
}

/** Something an actor offers at an address of its own: a study, a database, a statement. `url` as in `ActorLink`. */
export interface ActorResource extends WayOut {
  title: Localized<string>;
  kind: ResourceKind;
  language: TextLanguage | null;
  date: PartialDate | null;
}

/** Something that became different, dated as exactly as it is known, with the page that says so. */
export interface ActorChange {
  date: PartialDate | null;
  description: Localized<string>;
  sourceUrl: string | null;
  /** Where that page is gone. */
  sourceGone?: GonePage | null;
}

/**
 * How an actor is reached by telephone, e-mail and post: as a body, never as one of its people. All of it may be
 * unknown.
 */
export interface ActorContact {
  /** In international form (E.164). */
  telephone: string | null;
  email: string | null;
  /** The address of the page with its contact form or contact points. */
  page: string | null;
  /** Where that page is gone. */
  pageGone?: GonePage | null;
  streetAddress: string | null;
  postalCode: string | null;
  /** The town as the post writes it, where that is not the seat. */
  addressLocality: string | null;
  /** ISO 3166-1 alpha-2. */
  addressCountry: string | null;
  /** When somebody last saw that all this is right, as exactly as it is known. */
  confirmedOn: PartialDate | null;
}

/** Why an actor is listed under a need. */
export interface Reason {
  /** The slug of the category. */
  need: string;
  /** The words of its entry that say so. */
  text: Localized<string>;
  /** What it offers for the need. */
  offer: { title: Localized<string>; url: string } | null;
}

/** Another actor, as far as one needs to know it to link to it. */
export interface ActorReference {
  /** Stays the same when name and address change. */
  id: string;
  slug: string;
  name: Localized<string>;
}

/** An actor as the list shows it. */
export interface ActorSummary extends ActorReference {
  /** In order of importance; the first stands on the sign. */
  abbreviations: string[];
  lifecycle: Lifecycle;
  lifecycleSince: PartialDate | null;
  /** What a renamed actor was called before. */
  formerName: ActorName | null;
  /** What it does for visitors, in one sentence of staff's. */
  tagline: Localized<string> | null;
  summary: Localized<RichText> | null;
  /** Since when the texts hold, where they say what will change. */
  textAsOf: PartialDate | null;
  seat: Localized<string> | null;
  /** In staff's order, groups first. A need is among them only where the entry gives a reason for it. */
  categories: Category[];
  reasons: Reason[];
  /** ISO 3166-1 alpha-2. */
  partnerCountries: string[];
  links: ActorLink[];
  contact: ActorContact;
}

/** An actor as its entry shows it: everything a visitor may see. */
export interface Actor extends ActorSummary {
  /** The slug of each language: for the language switch, alternates and redirects. */
  slugs: Record<Locale, string>;
  names: ActorName[];
  /** Every slug it has had in either language: they still lead here. */
  formerSlugs: string[];
  /** The entry in plain words (short sentences, no jargon), where staff have written it. */
  plainWords: Localized<string> | null;
  bodyKind: BodyKind;
  parent: ActorReference | null;
  /** The name of a parent that has no entry of its own. */
  parentName: Localized<string> | null;
  foundingYear: number | null;
  resources: ActorResource[];
  changes: ActorChange[];
  successor: ActorReference | null;
  /** When staff last checked the entry against the world, as opposed to `updatedOn`, any change to it. */
  reviewedOn: PartialDate | null;
  /** When the body itself last said that all of its entry is right. */
  confirmedOn: PartialDate | null;
  updatedOn: string;
  /** Whether staff have read the text in the language shown. */
  hasReviewedText: boolean;
}
