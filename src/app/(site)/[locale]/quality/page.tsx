import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { JsonLd } from '../../../../components/layout/json-ld.tsx';
import { SiteFrame } from '../../../../components/layout/site-frame.tsx';
import { QualityPage } from '../../../../components/quality/quality-page.tsx';
import { findQualityMonths } from '../../../../data/quality.ts';
import { getSite } from '../../../../data/site.ts';
import { pageJsonLd } from '../../../../domain/json-ld/json-ld-site.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import { otherLocale } from '../../../../i18n/locales.ts';
import { pageMetadata } from '../page-metadata.ts';
import { type LocaleParameters, localeOf } from '../page-parameters.ts';
import { stepsTo } from '../steps.ts';

export async function generateMetadata({ params }: LocaleParameters): Promise<Metadata> {
  const locale = await localeOf(params);
  const [site, t] = await Promise.all([getSite(locale), getTranslations('Quality')]);
  const paths = { de: addressOf('/quality', 'de'), en: addressOf('/quality', 'en') };
  return pageMetadata({ site, locale, title: t('title'), description: t('lead'), paths });
}

export default async function QualityRoute({ params }: LocaleParameters) {
  const locale = await localeOf(params);
  const [site, months, t] = await Promise.all([getSite(locale), findQualityMonths(), getTranslations('Quality')]);
  return (
    <SiteFrame site={site} current="/quality" otherAddress={addressOf('/quality', otherLocale(locale))}>
      <JsonLd data={pageJsonLd(await stepsTo(t('title'), addressOf('/quality', locale), locale))} />
      <QualityPage months={months} />
    </SiteFrame>
  );
}
