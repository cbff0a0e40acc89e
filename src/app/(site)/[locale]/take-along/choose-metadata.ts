import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getSite } from '../../../../data/site.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { pageMetadata } from '../page-metadata.ts';

/** What a page says of itself where one chooses what one's own site shows. Search engines list it without a choice. */
export async function chooseMetadata(
  route: '/take-along/list' | '/take-along/funding',
  query: string,
  locale: Locale,
): Promise<Metadata> {
  const [site, t] = await Promise.all([getSite(locale), getTranslations({ locale, namespace: 'OnYourSite' })]);
  return pageMetadata({
    site,
    locale,
    title: `${t('title')}: ${t(route === '/take-along/list' ? 'list' : 'funding')}`,
    description: t('lead'),
    paths: { de: addressOf(route, 'de') + query, en: addressOf(route, 'en') + query },
    isListed: query === '',
  });
}
