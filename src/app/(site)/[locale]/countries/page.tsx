import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CountryList } from '../../../../components/countries/country-list.tsx';
import { JsonLd } from '../../../../components/layout/json-ld.tsx';
import { SiteFrame } from '../../../../components/layout/site-frame.tsx';
import { findCountries } from '../../../../data/countries.ts';
import { getSite } from '../../../../data/site.ts';
import { pageJsonLd } from '../../../../domain/json-ld/json-ld-site.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import { otherLocale } from '../../../../i18n/locales.ts';
import { pageMetadata } from '../page-metadata.ts';
import { type LocaleParameters, localeOf } from '../page-parameters.ts';
import { stepsTo } from '../steps.ts';

export async function generateMetadata({ params }: LocaleParameters): Promise<Metadata> {
  const locale = await localeOf(params);
  const [site, t] = await Promise.all([getSite(locale), getTranslations('Countries')]);
  const paths = { de: addressOf('/countries', 'de'), en: addressOf('/countries', 'en') };
  return pageMetadata({ site, locale, title: t('title'), description: t('lead'), paths });
}

export default async function CountriesPage({ params }: LocaleParameters) {
  const locale = await localeOf(params);
  const [site, countries, t] = await Promise.all([
    getSite(locale),
    findCountries(locale),
    getTranslations('Countries'),
  ]);
  return (
    <SiteFrame site={site} current="/countries" otherAddress={addressOf('/countries', otherLocale(locale))}>
      <JsonLd data={pageJsonLd(await stepsTo(t('title'), addressOf('/countries', locale), locale))} />
      <CountryList countries={countries} />
    </SiteFrame>
  );
}
