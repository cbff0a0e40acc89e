import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FundingList } from '../../../../components/funding/funding-list.tsx';
import { JsonLd } from '../../../../components/layout/json-ld.tsx';
import { SiteFrame } from '../../../../components/layout/site-frame.tsx';
import { getFundingPage } from '../../../../data/printed-pages.ts';
import { countryName } from '../../../../domain/country.ts';
import { parseFundingQuery, printFundingQuery } from '../../../../domain/funding/funding-query.ts';
import { pageJsonLd } from '../../../../domain/json-ld/json-ld-site.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import { otherLocale } from '../../../../i18n/locales.ts';
import { pageMetadata } from '../page-metadata.ts';
import { localeOf, type PageParameters, queryOf } from '../page-parameters.ts';
import { stepsTo } from '../steps.ts';

export async function generateMetadata({ params, searchParams }: PageParameters): Promise<Metadata> {
  const locale = await localeOf(params);
  const choice = parseFundingQuery(await queryOf(searchParams));
  const [{ site }, t] = await Promise.all([getFundingPage(locale), getTranslations('Funding')]);
  const chosen = [
    ...(choice.applicant ? [t(`applicants.${choice.applicant}`)] : []),
    ...(choice.country ? [countryName(choice.country, locale)] : []),
  ];
  const query = printFundingQuery(choice);
  return pageMetadata({
    site,
    locale,
    title: [t('title'), ...chosen].join(' · '),
    description: t('lead'),
    paths: { de: addressOf('/funding', 'de') + query, en: addressOf('/funding', 'en') + query },
    isListed: query === '',
  });
}

export default async function FundingPage({ params, searchParams }: PageParameters) {
  const locale = await localeOf(params);
  const choice = parseFundingQuery(await queryOf(searchParams));
  const [{ site, programmes }, t] = await Promise.all([getFundingPage(locale), getTranslations('Funding')]);
  const otherAddress = addressOf('/funding', otherLocale(locale)) + printFundingQuery(choice);
  return (
    <SiteFrame site={site} current="/funding" otherAddress={otherAddress}>
      <JsonLd data={pageJsonLd(await stepsTo(t('title'), addressOf('/funding', locale), locale))} />
      <FundingList programmes={programmes} choice={choice} />
    </SiteFrame>
  );
}
