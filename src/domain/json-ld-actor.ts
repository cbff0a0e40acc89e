import type { Graph, Organization, WebPage } from 'schema-dts';
import type { Locale } from '../i18n/locales.ts';
import type { Actor, Platform } from './actor.ts';
import { type Category, categoryGroupSlugs } from './category.ts';
import { countryName } from './country.ts';
import { breadcrumbs, type Step, websiteId } from './json-ld-site.ts';
import { plainText } from './rich-text.ts';

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

interface ActorPage {
  actor: Actor;
  locale: Locale;
  /** The directory and the entry, with whole addresses. */
  steps: [directory: Step, entry: Step];
  /** The whole address of another entry. */
  addressOf: (slug: string) => string;
}

/** An entry for machines: the page, what it is about, and where it stands on the site. */
export function actorJsonLd({ actor, locale, steps, addressOf }: ActorPage): Graph {
  const [directory, { address, name }] = steps;
  const page: WebPage = {
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name,
    inLanguage: (actor.summary ?? actor.name).language,
    dateModified: actor.updatedOn,
    lastReviewed: actor.reviewedOn ?? undefined,
    isPartOf: { '@id': websiteId(directory.address) },
    mainEntity: { '@id': bodyId(address) },
  };
  const body = { ...bodyOf(actor, locale, addressOf), '@id': bodyId(address) } as Organization;
  return { '@context': 'https://schema.org', '@graph': [page, body, breadcrumbs(steps)] };
}

const bodyId = (address: string) => `${address}#body`;

function bodyOf(actor: Actor, locale: Locale, addressOf: (slug: string) => string) {
  const known = actor.links.filter((link) => link.url && !offers.includes(link.platform));
  const names = [...actor.abbreviations, ...actor.names.map(({ value }) => value)];
  const about = [
    ...namesIn(actor.categories, categoryGroupSlugs.helpsWith),
    ...actor.partnerCountries.map((code) => countryName(code, locale)),
  ];
  return {
    '@type': typeOf(actor.categories),
    name: actor.name.value,
    alternateName: listed([...new Set(names)].filter((name) => name !== actor.name.value)),
    description: actor.plainWords?.value ?? (actor.summary ? plainText(actor.summary.value.slice(0, 1)) : undefined),
    url: known.find((link) => link.platform === 'website')?.url ?? undefined,
    sameAs: listed(known.flatMap(({ url }) => url ?? [])),
    foundingDate: actor.foundingYear ? String(actor.foundingYear) : undefined,
    dissolutionDate: (actor.lifecycle === 'ended' && actor.lifecycleSince) || undefined,
    address: actor.seat ? { '@type': 'PostalAddress' as const, addressLocality: actor.seat.value } : undefined,
    parentOrganization: parentOf(actor, addressOf),
    areaServed: listed(namesIn(actor.categories, categoryGroupSlugs.regionalFocus)),
    knowsAbout: listed(about),
  };
}

function typeOf(categories: Category[]) {
  const kind = categories.find(({ slug, group }) => group.slug === categoryGroupSlugs.kindOfBody && types.has(slug));
  return types.get(kind?.slug ?? '') ?? 'Organization';
}

function parentOf({ parent, parentName }: Actor, addressOf: (slug: string) => string): Organization | undefined {
  if (parent) return { '@type': 'Organization', '@id': bodyId(addressOf(parent.slug)), name: parent.name.value };
  return parentName ? { '@type': 'Organization', name: parentName.value } : undefined;
}

function namesIn(categories: Category[], group: string): string[] {
  return categories.filter((category) => category.group.slug === group).map(({ name }) => name.value);
}

/** An empty list says nothing, and a list of one is as good as its member. */
function listed(values: string[]): string | string[] | undefined {
  return values.length > 1 ? values : values[0];
}
