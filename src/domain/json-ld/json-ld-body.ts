import type { Organization, PostalAddress, WebPage } from 'schema-dts';
import type { Locale } from '../../i18n/locales.ts';
import type { Actor, Platform } from '../actors/actor.ts';
import { type Category, categoryGroupSlugs } from '../actors/category.ts';
import { postalTown } from '../actors/postal-address.ts';
import { countryName } from '../country.ts';
import { plainText } from '../rich-text.ts';
import { permanentName, type Whereabouts } from '../take-along/open-data-address.ts';
import { asciiAddress } from '../web-address.ts';
import { websiteId } from './json-ld-site.ts';

/** The words of schema.org for kinds of bodies, by the slug of the category. Kinds that staff add are organizations. */
const types = new Map<string, 'GovernmentOrganization' | 'NGO' | 'ResearchOrganization'>([
  ['association', 'NGO'],
  ['research-institute', 'ResearchOrganization'],
  ['ministerial-conference', 'GovernmentOrganization'],
  ['consular-network', 'GovernmentOrganization'],
  ['parliament', 'GovernmentOrganization'],
  ['government', 'GovernmentOrganization'],
]);

/** Platforms that are something a body offers, not a page that stands for it. */
const offers: Platform[] = ['newsletter', 'podcast', 'rss'];

interface Described {
  actor: Actor;
  /** The language the actor was read in. */
  locale: Locale;
  where: Whereabouts;
}

/**
 * A body in the words of schema.org. Whatever the page, the file or the language: it goes by the same `@id`, the name
 * that all of the open data know it by.
 * @param otherNames what it is called besides the names it was read with
 */
export function bodyJsonLd(
  { actor, locale, where }: Described,
  otherNames: string[] = [],
): Exclude<Organization, string> {
  const known = actor.links.flatMap(({ platform, url }) =>
    url && !offers.includes(platform) ? [{ platform, url: asciiAddress(url) }] : [],
  );
  const names = [...otherNames, ...actor.abbreviations, ...actor.names.map(({ value }) => value)];
  const about = [
    ...namesIn(actor.categories, categoryGroupSlugs.helpsWith),
    ...actor.partnerCountries.map((code) => countryName(code, locale)),
  ];
  return {
    '@type': typeOf(actor.categories),
    '@id': permanentName(where, actor.id),
    name: actor.name.value,
    alternateName: listed([...new Set(names)].filter((name) => name !== actor.name.value)),
    description: descriptionOf(actor),
    url: known.find((link) => link.platform === 'website')?.url,
    sameAs: listed(known.map(({ url }) => url)),
    foundingDate: actor.foundingYear ? String(actor.foundingYear) : undefined,
    dissolutionDate: (actor.lifecycle === 'ended' && actor.lifecycleSince) || undefined,
    telephone: actor.contact.telephone ?? undefined,
    email: actor.contact.email ?? undefined,
    address: addressOf(actor),
    parentOrganization: parentOf(actor, where),
    areaServed: listed(namesIn(actor.categories, categoryGroupSlugs.regionalFocus)),
    knowsAbout: listed(about),
  };
}

/** The page of an entry: what changes and has a language is the page, never the body it is about. */
export function entryPageJsonLd({ actor, locale, where }: Described): Exclude<WebPage, string> {
  const address = where.entry(actor.slugs, locale);
  return {
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: actor.name.value,
    inLanguage: (actor.summary ?? actor.name).language,
    dateModified: actor.updatedOn,
    lastReviewed: actor.reviewedOn ?? undefined,
    isPartOf: { '@id': websiteId(where.directory[locale]) },
    mainEntity: { '@id': permanentName(where, actor.id) },
  };
}

/** An actor in a sentence or two. */
export function descriptionOf({ tagline, plainWords, summary }: Actor): string | undefined {
  return tagline?.value ?? plainWords?.value ?? (summary ? plainText(summary.value.slice(0, 1)) : undefined);
}

function addressOf(actor: Actor): PostalAddress | undefined {
  const { contact } = actor;
  const addressLocality = postalTown(actor);
  if (!addressLocality && !contact.streetAddress) return undefined;
  return {
    '@type': 'PostalAddress',
    streetAddress: contact.streetAddress ?? undefined,
    postalCode: contact.postalCode ?? undefined,
    addressLocality,
    addressCountry: contact.addressCountry ?? undefined,
  };
}

function typeOf(categories: Category[]) {
  const kind = categories.find(({ slug, group }) => group.slug === categoryGroupSlugs.kindOfBody && types.has(slug));
  return types.get(kind?.slug ?? '') ?? 'Organization';
}

function parentOf({ parent, parentName }: Actor, where: Whereabouts): Organization | undefined {
  if (parent) return { '@type': 'Organization', '@id': permanentName(where, parent.id), name: parent.name.value };
  return parentName ? { '@type': 'Organization', name: parentName.value } : undefined;
}

function namesIn(categories: Category[], group: string): string[] {
  return categories.filter((category) => category.group.slug === group).map(({ name }) => name.value);
}

/** An empty list says nothing, and a list of one is as good as its member. */
function listed(values: string[]): string | string[] | undefined {
  return values.length > 1 ? values : values[0];
}
