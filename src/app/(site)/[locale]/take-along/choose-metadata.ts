import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getSite } from '../../../../data/site.ts';
import { siteAddress } from '../../../../data/site-address.ts';
import type { Step } from '../../../../domain/json-ld/json-ld-site.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { pageMetadata } from '../page-metadata.ts';
import { stepsTo } from '../steps.ts';

type ChooseRoute = '/take-along/list' | '/take-along/funding';

async function titleOf(route: ChooseRoute, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'OnYourSite' });
  return `${t('title')}: ${t(route === '/take-along/list' ? 'list' : 'funding')}`;
}

/** The way to such a page. */
export async function stepsToChoose(route: ChooseRoute, locale: Locale): Promise<Step[]> {
  const t = await getTranslations({ locale, namespace: 'TakeAlong' });
  const steps = await stepsTo(t('title'), addressOf('/take-along', locale), locale);
  return [...steps, { name: await titleOf(route, locale), address: siteAddress() + addressOf(route, locale) }];
}

/** What a page says of itself where one chooses what one's own site shows. Search engines list it without a choice. */
export async function chooseMetadata(route: ChooseRoute, query: string, locale: Locale): Promise<Metadata> {
  const [site, t] = await Promise.all([getSite(locale), getTranslations({ locale, namespace: 'OnYourSite' })]);
  return pageMetadata({
    site,
    locale,
    title: await titleOf(route, locale),
    description: t('lead'),
    paths: { de: addressOf(route, 'de') + query, en: addressOf(route, 'en') + query },
    isListed: query === '',
  });
}
