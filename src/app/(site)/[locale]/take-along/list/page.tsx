import type { Metadata } from 'next';
import { JsonLd } from '../../../../../components/layout/json-ld.tsx';
import { SiteFrame } from '../../../../../components/layout/site-frame.tsx';
import { ChooseList } from '../../../../../components/take-along/choose-list.tsx';
import { findActors } from '../../../../../data/actor-summaries.ts';
import { findChosenActors } from '../../../../../data/chosen-actors.ts';
import { getSite } from '../../../../../data/site.ts';
import { siteAddress } from '../../../../../data/site-address.ts';
import { pageJsonLd } from '../../../../../domain/json-ld/json-ld-site.ts';
import { parseEmbedQuery, printEmbedQuery } from '../../../../../domain/take-along/embed-query.ts';
import { addressOf } from '../../../../../i18n/addresses.ts';
import { otherLocale } from '../../../../../i18n/locales.ts';
import { localeOf, type PageParameters, queryOf } from '../../page-parameters.ts';
import { chooseMetadata, stepsToChoose } from '../choose-metadata.ts';

export async function generateMetadata({ params, searchParams }: PageParameters): Promise<Metadata> {
  const query = printEmbedQuery(parseEmbedQuery(await queryOf(searchParams)));
  return chooseMetadata('/take-along/list', query, await localeOf(params));
}

export default async function ChooseListPage({ params, searchParams }: PageParameters) {
  const locale = await localeOf(params);
  const choice = parseEmbedQuery(await queryOf(searchParams));
  const [site, actors, chosen] = await Promise.all([
    getSite(locale),
    findActors(locale),
    findChosenActors(choice, locale),
  ]);
  const otherAddress = addressOf('/take-along/list', otherLocale(locale)) + printEmbedQuery(choice);
  return (
    <SiteFrame site={site} current="/take-along/list" otherAddress={otherAddress}>
      <JsonLd data={pageJsonLd(await stepsToChoose('/take-along/list', locale))} />
      <ChooseList name={site.name} site={siteAddress()} actors={actors} chosen={chosen} choice={choice} />
    </SiteFrame>
  );
}
