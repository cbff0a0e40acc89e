import type { BreadcrumbList, DataDownload, Graph, ItemList, Organization } from 'schema-dts';
import type { Locale } from '../../i18n/locales.ts';
import type { ActorReference } from '../actors/actor.ts';
import type { ListPage } from '../actors/list-page.ts';
import type { Site } from '../site.ts';
import { openDataAddress, type Whereabouts } from '../take-along/open-data-address.ts';

/** A page on the way to another, with its whole address. */
export interface Step {
  name: string;
  address: string;
}

/** How the site is called in the data of all its pages, by the address of its start page. */
export function websiteId(startAddress: string): string {
  return `${startAddress}#website`;
}

/** The way to a page from the directory on, the page itself being the last step. */
export function breadcrumbs(steps: Step[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: address,
    })),
  };
}

/** A page for machines that is nothing but prose or a form: where it stands on the site. */
export function pageJsonLd(steps: Step[]): Graph {
  return { '@context': 'https://schema.org', '@graph': [breadcrumbs(steps)] };
}

/**
 * The organisation behind the site, by the same `@id` wherever it is named; nothing before staff have said who it is.
 * @param where the site was first served
 */
export function publisherJsonLd(
  { contact }: Site,
  { firstSite }: Pick<Whereabouts, 'firstSite'>,
): Organization | undefined {
  const { organization, streetAddress, postalCode, addressLocality } = contact;
  if (!organization) return undefined;
  return {
    '@type': 'Organization',
    '@id': `${firstSite}/#publisher`,
    name: organization,
    address: { '@type': 'PostalAddress', streetAddress, postalCode, addressLocality, addressCountry: 'DE' },
  };
}

/** A file of the open data as a form in which a data set can be had. */
export function dataDownload(file: `${'actors' | 'facts'}.${'json' | 'csv'}`, siteAddress: string): DataDownload {
  return {
    '@type': 'DataDownload',
    contentUrl: siteAddress + openDataAddress(file),
    encodingFormat: file.endsWith('.csv') ? 'text/csv' : 'application/json',
  };
}

interface DirectoryPage {
  site: Site;
  locale: Locale;
  where: Whereabouts;
  /** The page of the list that is shown, and the whole address of each entry; null where there is no list. */
  page: ListPage<ActorReference> | null;
  addressOf: (slug: string) => string;
}

/** The start page for machines: the site, who publishes it, and the part of its list that is shown. */
export function startPageJsonLd({ site, locale, where, page, addressOf }: DirectoryPage): Graph {
  const address = where.directory[locale];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': websiteId(address),
        url: address,
        name: site.name,
        alternateName: `${site.name} ${site.tagline.value}`.trim(),
        inLanguage: locale,
        publisher: publisherJsonLd(site, where),
      },
      ...(page ? [listOf(page, addressOf)] : []),
    ],
  };
}

/** `numberOfItems` is said of the whole list, as schema.org has it for lists in pages. */
function listOf({ entries, first, total }: ListPage<ActorReference>, addressOf: (slug: string) => string): ItemList {
  return {
    '@type': 'ItemList',
    numberOfItems: total,
    itemListElement: entries.map(({ slug, name }, at) => ({
      '@type': 'ListItem',
      position: first + at,
      name: name.value,
      url: addressOf(slug),
    })),
  };
}
