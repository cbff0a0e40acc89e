import type { Metadata } from 'next';
import { EmbeddedList } from '../../../../components/embed/embedded-list.tsx';
import '../../../../components/embed/embed.css';
import { findChosenActors } from '../../../../data/chosen-actors.ts';
import { getSite } from '../../../../data/site.ts';
import { parseEmbedQuery } from '../../../../domain/take-along/embed-query.ts';
import { localeOf, type PageParameters, queryOf } from '../page-parameters.ts';
import { framedMetadata } from './framed-metadata.ts';

export async function generateMetadata({ params }: PageParameters): Promise<Metadata> {
  return framedMetadata('/', await localeOf(params));
}

/** The list for other sites to frame; the front door lets them. */
export default async function EmbedPage({ params, searchParams }: PageParameters) {
  const locale = await localeOf(params);
  const choice = parseEmbedQuery(await queryOf(searchParams));
  const [site, actors] = await Promise.all([getSite(locale), findChosenActors(choice, locale)]);
  return <EmbeddedList site={site} actors={actors} choice={choice} />;
}
