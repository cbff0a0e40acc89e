import type { Metadata } from 'next';
import { JsonLd } from '../../../../../components/layout/json-ld.tsx';
import { SiteFrame } from '../../../../../components/layout/site-frame.tsx';
import { ChooseFunding } from '../../../../../components/take-along/choose-funding.tsx';
import { findFundingProgrammes } from '../../../../../data/funding.ts';
import { getSite } from '../../../../../data/site.ts';
import { siteAddress } from '../../../../../data/site-address.ts';
import { parseFundingQuery, printFundingQuery } from '../../../../../domain/funding/funding-query.ts';
import { pageJsonLd } from '../../../../../domain/json-ld/json-ld-site.ts';
import { addressOf } from '../../../../../i18n/addresses.ts';
import { otherLocale } from '../../../../../i18n/locales.ts';
import { localeOf, type PageParameters, queryOf } from '../../page-parameters.ts';
import { chooseMetadata, stepsToChoose } from '../choose-metadata.ts';

export async function generateMetadata({ params, searchParams }: PageParameters): Promise<Metadata> {
  const query = printFundingQuery(parseFundingQuery(await queryOf(searchParams)));
  return chooseMetadata('/take-along/funding', query, await localeOf(params));
}

export default async function ChooseFundingPage({ params, searchParams }: PageParameters) {
  const locale = await localeOf(params);
  const choice = parseFundingQuery(await queryOf(searchParams));
  const [site, programmes] = await Promise.all([getSite(locale), findFundingProgrammes(locale)]);
  const otherAddress = addressOf('/take-along/funding', otherLocale(locale)) + printFundingQuery(choice);
  return (
    <SiteFrame site={site} current="/take-along/funding" otherAddress={otherAddress}>
      <JsonLd data={pageJsonLd(await stepsToChoose('/take-along/funding', locale))} />
      <ChooseFunding name={site.name} site={siteAddress()} programmes={programmes} choice={choice} />
    </SiteFrame>
  );
}
