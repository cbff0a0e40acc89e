import type { Metadata } from 'next';
import { EmbeddedList } from '../../../../components/embed/embedded-list.tsx';
import '../../../../components/embed/embed.css';
import { findActors } from '../../../../data/actors.ts';
import { getSite } from '../../../../data/site.ts';
import { siteAddress } from '../../../../data/site-address.ts';
import { parseDirectoryQuery } from '../../../../domain/actors/directory-query.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import { type LocaleParameters, localeOf, queryOf } from '../page-parameters.ts';

interface Props extends LocaleParameters {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { name, tagline } = await getSite(locale);
  return {
    title: `${name} ${tagline.value}`,
    alternates: { canonical: siteAddress() + addressOf('/', locale) },
    robots: { index: false, follow: true },
  };
}

/** The list for other sites to frame; the front door lets them. */
export default async function EmbedPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const [site, actors, query] = await Promise.all([getSite(locale), findActors(locale), queryOf(searchParams)]);
  return <EmbeddedList site={site} actors={actors} query={parseDirectoryQuery(query)} />;
}
