import type { Metadata } from 'next';
import { EmbeddedFunding } from '../../../../../components/embed/embedded-funding.tsx';
import '../../../../../components/embed/embed.css';
import { findFundingProgrammes } from '../../../../../data/funding.ts';
import { getSite } from '../../../../../data/site.ts';
import { parseFundingQuery } from '../../../../../domain/funding/funding-query.ts';
import { localeOf, type PageParameters, queryOf } from '../../page-parameters.ts';
import { framedMetadata } from '../framed-metadata.ts';

export async function generateMetadata({ params }: PageParameters): Promise<Metadata> {
  return framedMetadata('/funding', await localeOf(params));
}

/** Who pays, for other sites to frame; the front door lets them. */
export default async function EmbedFundingPage({ params, searchParams }: PageParameters) {
  const locale = await localeOf(params);
  const choice = parseFundingQuery(await queryOf(searchParams));
  const [site, programmes] = await Promise.all([getSite(locale), findFundingProgrammes(locale)]);
  return <EmbeddedFunding site={site} programmes={programmes} choice={choice} />;
}
