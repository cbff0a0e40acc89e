import type { Dataset, ListItem, WithContext } from 'schema-dts';
import { locales } from '../../i18n/locales.ts';
import type { ActorInLanguages } from '../actors/published-actor.ts';
import type { Site } from '../site.ts';
import { licence } from '../take-along/licence.ts';
import { openDataAddress, type Whereabouts } from '../take-along/open-data-address.ts';
import { bodyJsonLd, descriptionOf, entryPageJsonLd } from './json-ld-body.ts';
import { dataDownload, publisherJsonLd } from './json-ld-site.ts';

interface Directory {
  site: Site;
  where: Whereabouts;
  /** Of each body what `directoryEntryJsonLd` says, or what stands for that. */
  entries: (ReturnType<typeof directoryEntryJsonLd> | string)[];
  changedOn: string;
}

/** The whole directory in the words of schema.org: a `Dataset` with its files, whose entries are an `ItemList`. */
export function directoryJsonLd({ site, where, entries, changedOn }: Directory): WithContext<Dataset> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': where.site + openDataAddress('actors.jsonld'),
    name: `${site.name} ${site.tagline.value}`,
    description: 'Who helps municipalities to find and keep partners all over the world, in German and English',
    url: where.directory.de,
    license: licence.url,
    isAccessibleForFree: true,
    inLanguage: [...locales],
    dateModified: changedOn,
    creator: publisherJsonLd(site, where),
    distribution: (['actors.json', 'actors.csv', 'facts.json', 'facts.csv'] as const).map((file) =>
      dataDownload(file, where.site),
    ),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: entries.length,
      itemListElement: entries.map((item, place): ListItem => ({ '@type': 'ListItem', position: place + 1, item })),
    },
  };
}

/** A body as its German page tells of it, with its name in English and the pages of both languages. */
export function directoryEntryJsonLd(actor: ActorInLanguages, where: Whereabouts) {
  const body = bodyJsonLd({ actor: actor.de, locale: 'de', where }, [actor.en.name.value]);
  const pages = locales.map((locale) => ({
    ...entryPageJsonLd({ actor: actor[locale], locale, where }),
    description: descriptionOf(actor[locale]),
  }));
  return { ...body, mainEntityOfPage: pages };
}
