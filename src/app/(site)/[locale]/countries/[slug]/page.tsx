import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CountryEntry } from '../../../../../components/countries/country-entry.tsx';
import { JsonLd } from '../../../../../components/layout/json-ld.tsx';
import { SiteFrame } from '../../../../../components/layout/site-frame.tsx';
import { getCountryPage } from '../../../../../data/printed-pages.ts';
import { siteAddress } from '../../../../../data/site-address.ts';
import { countrySlug } from '../../../../../domain/countries/country-slug.ts';
import { countryName } from '../../../../../domain/country.ts';
import { pageJsonLd } from '../../../../../domain/json-ld/json-ld-site.ts';
import { addressOf } from '../../../../../i18n/addresses.ts';
import { type Locale, otherLocale } from '../../../../../i18n/locales.ts';
import { pageMetadata, shortened } from '../../page-metadata.ts';
import { localeOf } from '../../page-parameters.ts';
import { stepsTo } from '../../steps.ts';

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

const pathOf = (code: string, locale: Locale) =>
  addressOf('/countries/[slug]', locale, { slug: countrySlug(code, locale) });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const page = await getCountryPage((await params).slug, locale);
  if (!page) return {};
  const { site, country } = page;
  const { code, text } = country;
  const t = await getTranslations('Countries');
  const name = countryName(code, locale);
  return pageMetadata({
    site,
    locale,
    title: name,
    description: text ? shortened(text.intro.value) : t('about', { name }),
    paths: { de: pathOf(code, 'de'), en: pathOf(code, 'en') },
  });
}

export default async function CountryRoute({ params }: Props) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const page = await getCountryPage(slug, locale);
  if (!page) notFound();
  const { site, country } = page;
  const { code } = country;
  const t = await getTranslations('Countries');
  const path = pathOf(code, locale);
  if (slug !== countrySlug(code, locale)) permanentRedirect(path);
  const steps = await stepsTo(t('title'), addressOf('/countries', locale), locale);
  const last = { name: countryName(code, locale), address: siteAddress() + path };
  return (
    <SiteFrame site={site} current="/countries" otherAddress={pathOf(code, otherLocale(locale))}>
      <JsonLd data={pageJsonLd([...steps, last])} />
      <CountryEntry country={country} />
    </SiteFrame>
  );
}
