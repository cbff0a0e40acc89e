import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { JsonLd } from '../../../../components/layout/json-ld.tsx';
import { SiteFrame } from '../../../../components/layout/site-frame.tsx';
import { TakeAlongPage } from '../../../../components/take-along/take-along-page.tsx';
import { getOrigin } from '../../../../data/open-data.ts';
import { getSite } from '../../../../data/site.ts';
import { siteAddress } from '../../../../data/site-address.ts';
import { pageJsonLd } from '../../../../domain/json-ld/json-ld-site.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import { otherLocale } from '../../../../i18n/locales.ts';
import { pageMetadata } from '../page-metadata.ts';
import { type LocaleParameters, localeOf } from '../page-parameters.ts';
import { stepsTo } from '../steps.ts';

export async function generateMetadata({ params }: LocaleParameters): Promise<Metadata> {
  const locale = await localeOf(params);
  const [site, t] = await Promise.all([getSite(locale), getTranslations('TakeAlong')]);
  const paths = { de: addressOf('/take-along', 'de'), en: addressOf('/take-along', 'en') };
  return pageMetadata({ site, locale, title: t('title'), description: t('lead'), paths });
}

export default async function Page({ params }: LocaleParameters) {
  const locale = await localeOf(params);
  const [site, origin, t] = await Promise.all([getSite(locale), getOrigin(), getTranslations('TakeAlong')]);
  return (
    <SiteFrame site={site} current="/take-along" otherAddress={addressOf('/take-along', otherLocale(locale))}>
      <JsonLd data={pageJsonLd(await stepsTo(t('title'), addressOf('/take-along', locale), locale))} />
      <TakeAlongPage name={site.name} site={siteAddress()} origin={origin} />
    </SiteFrame>
  );
}
