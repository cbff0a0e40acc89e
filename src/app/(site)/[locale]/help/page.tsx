import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HelpTopics } from '../../../../components/help/help-topics.tsx';
import { JsonLd } from '../../../../components/layout/json-ld.tsx';
import { SiteFrame } from '../../../../components/layout/site-frame.tsx';
import { findHelpers } from '../../../../data/actors.ts';
import { findCategories } from '../../../../data/categories.ts';
import { getSite } from '../../../../data/site.ts';
import { helpTopics } from '../../../../domain/actors/help.ts';
import { pageJsonLd } from '../../../../domain/json-ld/json-ld-site.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import { otherLocale } from '../../../../i18n/locales.ts';
import { pageMetadata } from '../page-metadata.ts';
import { type LocaleParameters, localeOf } from '../page-parameters.ts';
import { stepsTo } from '../steps.ts';

export async function generateMetadata({ params }: LocaleParameters): Promise<Metadata> {
  const locale = await localeOf(params);
  const [site, t] = await Promise.all([getSite(locale), getTranslations('Help')]);
  const paths = { de: addressOf('/help', 'de'), en: addressOf('/help', 'en') };
  return pageMetadata({ site, locale, title: t('title'), description: t('lead'), paths });
}

export default async function HelpPage({ params }: LocaleParameters) {
  const locale = await localeOf(params);
  const [site, categories, helpers, t] = await Promise.all([
    getSite(locale),
    findCategories(locale),
    findHelpers(locale),
    getTranslations('Help'),
  ]);
  return (
    <SiteFrame site={site} current="/help" otherAddress={addressOf('/help', otherLocale(locale))}>
      <JsonLd data={pageJsonLd(await stepsTo(t('title'), addressOf('/help', locale), locale))} />
      <HelpTopics topics={helpTopics([...categories.values()], helpers)} />
    </SiteFrame>
  );
}
