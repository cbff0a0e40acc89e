import type { CreativeWork, Graph } from 'schema-dts';
import type { Locale } from '../i18n/locales.ts';
import type { FunFact } from './fun-fact.ts';
import { breadcrumbs, type Step, websiteId } from './json-ld-site.ts';

interface FactsPage {
  facts: FunFact[];
  locale: Locale;
  description: string;
  publisher: string;
  /** The directory and the page of facts, with whole addresses. */
  steps: [directory: Step, page: Step];
}

/** The facts for machines: one data set, with the time it covers and where its numbers come from. */
export function factsJsonLd({ facts, locale, description, publisher, steps }: FactsPage): Graph {
  const [directory, { address, name }] = steps;
  const dates = facts.flatMap(({ asOf }) => asOf ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const organization = publisher ? { '@type': 'Organization' as const, name: publisher } : undefined;
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
        isAccessibleForFree: true,
        creator: organization,
        publisher: organization,
        isPartOf: { '@id': websiteId(directory.address) },
        temporalCoverage: first && last && first !== last ? `${first}/${last}` : first,
        citation: sourcesOf(facts),
      },
      breadcrumbs(steps),
    ],
  };
}

/** Every source once. */
function sourcesOf(facts: FunFact[]): CreativeWork[] {
  const sources = new Map(
    facts.flatMap((fact) => fact.sources).map((source) => [source.url ?? source.name.value, source]),
  );
  return [...sources.values()].map(({ name, url }) => ({
    '@type': 'CreativeWork',
    name: name.value,
    url: url ?? undefined,
  }));
}
