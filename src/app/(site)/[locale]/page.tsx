import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Directory } from '../../../components/actors/directory.tsx';
import { JsonLd } from '../../../components/layout/json-ld.tsx';
import { SiteFrame } from '../../../components/layout/site-frame.tsx';
import { findActors } from '../../../data/actors.ts';
import { getSite } from '../../../data/site.ts';
import { siteAddress } from '../../../data/site-address.ts';
import { parseDirectoryQuery, printDirectoryQuery } from '../../../domain/directory-query.ts';
import { directoryJsonLd } from '../../../domain/json-ld-site.ts';
import { addressOf } from '../../../i18n/addresses.ts';
import { otherLocale } from '../../../i18n/locales.ts';
import { pageMetadata } from './page-metadata.ts';
import { type LocaleParameters, localeOf, queryOf } from './page-parameters.ts';

interface Props extends LocaleParameters {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const query = printDirectoryQuery(parseDirectoryQuery(await queryOf(searchParams)));
  const [site, actors, t] = await Promise.all([getSite(locale), findActors(locale), getTranslations('Directory')]);
  return pageMetadata({
    site,
    locale,
    description: t('description', { count: actors.length }),
    paths: { de: addressOf('/', 'de') + query, en: addressOf('/', 'en') + query },
    isListed: !query,
  });
}

export default async function DirectoryPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const query = parseDirectoryQuery(await queryOf(searchParams));
  const [site, actors] = await Promise.all([getSite(locale), findActors(locale)]);
  const printed = printDirectoryQuery(query);
  const otherAddress = addressOf('/', otherLocale(locale)) + printed;
  const data = directoryJsonLd({
    site,
    locale,
    address: siteAddress() + addressOf('/', locale),
    actors,
    addressOf: (slug) => siteAddress() + addressOf('/actors/[slug]', locale, { slug }),
  });
  return (
    <SiteFrame site={site} current="/" otherAddress={otherAddress}>
      {printed ? null : <JsonLd data={data} />}
      <Directory site={site} actors={actors} query={query} />
    </SiteFrame>
  );
}
