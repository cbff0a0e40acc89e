import type { Dataset, ListItem, Organization, WithContext } from 'schema-dts';
import { licence } from './licence.ts';
import { openDataAddress, type Whereabouts } from './open-data-address.ts';
import type { ExportedActor } from './open-data-schema.ts';
import type { Site } from './site.ts';

interface Directory {
  site: Site;
  where: Whereabouts;
  actors: ExportedActor[];
  changedOn: string;
}

/** The whole directory in the words of schema.org: a `Dataset` with its files, whose entries are an `ItemList`. */
export function directoryJsonLd({ site, where, actors, changedOn }: Directory): WithContext<Dataset> {
  const download = (file: Parameters<typeof openDataAddress>[0], encodingFormat: string) =>
    ({ '@type': 'DataDownload', contentUrl: where.site + openDataAddress(file), encodingFormat }) as const;
  const description = 'Who helps municipalities to find and keep partners all over the world, in German and English';
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': where.site + openDataAddress('actors.jsonld'),
    name: `${site.name} ${site.tagline.value}`,
    description,
    url: where.directory.de,
    license: licence.url,
    isAccessibleForFree: true,
    inLanguage: ['de', 'en'],
    dateModified: changedOn,
    creator: { '@type': 'Organization', name: site.contact.organization },
    distribution: [
      download('actors.json', 'application/json'),
      download('actors.csv', 'text/csv'),
      download('facts.json', 'application/json'),
      download('facts.csv', 'text/csv'),
    ],
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: actors.length,
      itemListElement: actors.map(
        (actor, place): ListItem => ({ '@type': 'ListItem', position: place + 1, item: organizationOf(actor) }),
      ),
    },
  };
}

function organizationOf(actor: ExportedActor): Organization {
  const { de, en } = actor.name;
  const otherNames = [en, ...actor.abbreviations, ...actor.names.map(({ value }) => value)];
  const addresses = actor.links.flatMap(({ platform, url }) => (url ? [{ platform, url }] : []));
  const website = addresses.find(({ platform }) => platform === 'website')?.url;
  const seat = actor.seat.de ?? actor.seat.en;
  return {
    '@type': 'Organization',
    '@id': actor.url.de,
    name: de ?? en,
    alternateName: [...new Set(otherNames)].flatMap((name) => (name && name !== de ? [name] : [])),
    url: website ?? actor.url.de,
    mainEntityOfPage: actor.url.de,
    ...(actor.summary.de ? { description: actor.summary.de } : {}),
    ...(actor.foundingYear ? { foundingDate: String(actor.foundingYear) } : {}),
    ...(seat ? { address: { '@type': 'PostalAddress', addressLocality: seat } } : {}),
    sameAs: addresses.filter(({ url }) => url !== website).map(({ url }) => url),
  };
}
