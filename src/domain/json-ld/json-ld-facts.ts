import type { Graph } from 'schema-dts';
import type { Locale } from '../../i18n/locales.ts';
import type { FunFact } from '../facts/fun-fact.ts';
import type { Site } from '../site.ts';
import { licence } from '../take-along/licence.ts';
import type { Whereabouts } from '../take-along/open-data-address.ts';
import { breadcrumbs, dataDownload, publisherJsonLd, type Step, websiteId } from './json-ld-site.ts';

interface FactsPage {
  facts: FunFact[];
  locale: Locale;
  site: Site;
  where: Whereabouts;
  description: string;
  /** The way to the page. */
  steps: [directory: Step, page: Step];
}

/**
 * The facts for machines: one data set, with the time it covers and its files, which name the source of each number.
 */
export function factsJsonLd({ facts, locale, site, where, description, steps }: FactsPage): Graph {
  const [directory, { name, address }] = steps;
  const dates = facts.flatMap(({ asOf }) => asOf ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Dataset',
        '@id': `${address}#dataset`,
        url: address,
        name,
        description,
        inLanguage: locale,
        license: licence.url,
        isAccessibleForFree: true,
        creator: publisherJsonLd(site, where),
        isPartOf: { '@id': websiteId(directory.address) },
        distribution: [dataDownload('facts.json', where.site), dataDownload('facts.csv', where.site)],
        temporalCoverage: first && last && first !== last ? `${first}/${last}` : first,
      },
      breadcrumbs(steps),
    ],
  };
}
