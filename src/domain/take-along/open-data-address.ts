import type { Locale } from '../../i18n/locales.ts';

/** Where the open data lies. What is under it keeps its form; what would break readers goes under another number. */
export const openDataPath = '/data/v1';

export const openDataFiles = [
  'actors.json',
  'actors.de.csv',
  'actors.csv',
  'actors.jsonld',
  'facts.json',
  'facts.de.csv',
  'facts.csv',
  'countries.de.csv',
  'funding.json',
  'funding.de.csv',
  'funding.csv',
  'quality.json',
  'openapi.json',
] as const;
export type OpenDataFile = (typeof openDataFiles)[number];

/** The path of a file of open data. */
export function openDataAddress(file: OpenDataFile): string {
  return `${openDataPath}/${file}`;
}

/** The path of a table for people: in German as Excel in German opens it. */
export function tableAddress(table: 'actors' | 'facts' | 'funding', locale: Locale): string {
  return openDataAddress(locale === 'de' ? `${table}.de.csv` : `${table}.csv`);
}

/** The path of one entry as data, by its German slug. */
export function actorDataAddress(germanSlug: string): string {
  return `${openDataPath}/actors/${encodeURIComponent(germanSlug)}.json`;
}

/** The versions of vCard that cards come in: 3.0 is what most address books read, 4.0 says more. */
export const cardVersions = ['3.0', '4.0'] as const;
export type CardVersion = (typeof cardVersions)[number];

/** The path of an entry's vCard in a language, by its German slug. */
export function vcardAddress(germanSlug: string, locale: Locale, version: CardVersion): string {
  const end = version === '3.0' ? '.v3.vcf' : '.vcf';
  return `${openDataPath}/actors/${encodeURIComponent(germanSlug)}.${locale}${end}`;
}

/** The path of the feed in a language. */
export function feedAddress(locale: Locale): string {
  return `/${locale}/feed.xml`;
}

/** The path of the calendar of deadlines and recurring days in a language; the page of the programmes asks the same. */
export function calendarAddress(locale: Locale): string {
  return `/${locale}/calendar.ics`;
}

/** The path of the description by which browsers search the directory. */
export function openSearchAddress(locale: Locale): string {
  return `/${locale}/opensearch.xml`;
}

/** Where things are reached, as whole addresses: for all that leaves the site. */
export interface Whereabouts {
  /** The site, without a slash at the end. */
  site: string;
  /** Where it was first served, in the same form: its things are named by it for good. */
  firstSite: string;
  /** By which id things that have another one now were first named, by the one they have now. */
  firstIds?: ReadonlyMap<string, string>;
  directory: Record<Locale, string>;
  facts: Record<Locale, string>;
  funding: Record<Locale, string>;
  entry: (slugs: Record<Locale, string>, locale: Locale) => string;
}

/**
 * A name for a stored thing that stays when its address changes, or that of the site, or its database (RFC 4151).
 * @param id its id, or what begins with that and a colon
 */
export function permanentName(
  { firstSite, firstIds }: Pick<Whereabouts, 'firstSite' | 'firstIds'>,
  id: string,
): string {
  const [own = '', ...more] = id.split(':');
  return `tag:${new URL(firstSite).hostname},2026:${[firstIds?.get(own) ?? own, ...more].join(':')}`;
}
