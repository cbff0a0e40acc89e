import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Brochure } from '../../../../components/brochure/brochure.tsx';
import '../../../../components/brochure/brochure.css';
import type { Edition } from '../../../../components/brochure/edition.ts';
import { JsonLd } from '../../../../components/layout/json-ld.tsx';
import { SiteFrame } from '../../../../components/layout/site-frame.tsx';
import { findPublishedActors } from '../../../../data/actors.ts';
import { findFunFacts } from '../../../../data/fun-facts.ts';
import { getOrigin } from '../../../../data/open-data.ts';
import { getSite } from '../../../../data/site.ts';
import { whereabouts } from '../../../../data/whereabouts.ts';
import { pageJsonLd } from '../../../../domain/json-ld-site.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import { type Locale, otherLocale } from '../../../../i18n/locales.ts';
import { pageMetadata } from '../page-metadata.ts';
import { type LocaleParameters, localeOf } from '../page-parameters.ts';
import { stepsTo } from '../steps.ts';

interface Props extends LocaleParameters {
  route: '/brochure' | '/brochure/bilingual';
}

/** What the brochure says of itself. */
export async function brochureMetadata({ route, params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const [site, t] = await Promise.all([getSite(locale), getTranslations('Brochure')]);
  const paths = { de: addressOf(route, 'de'), en: addressOf(route, 'en') };
  return pageMetadata({ site, locale, title: t('title'), description: t('description'), paths });
}

/** The brochure in the language of the address, or in both. */
export async function BrochureRoute({ route, params }: Props) {
  const locale = await localeOf(params);
  const other = otherLocale(locale);
  const [site, t, own] = await Promise.all([getSite(locale), getTranslations('Brochure'), editionIn(locale)]);
  return (
    <SiteFrame site={site} current={route} otherAddress={addressOf(route, other)}>
      <JsonLd data={pageJsonLd(await stepsTo(t('title'), addressOf(route, locale), locale))} />
      <p className="notice">{t('howTo')}</p>
      <Brochure editions={route === '/brochure' ? [own] : [own, await editionIn(other)]} />
    </SiteFrame>
  );
}

async function editionIn(locale: Locale): Promise<Edition> {
  const [site, actors, facts, origin] = await Promise.all([
    getSite(locale),
    findPublishedActors(locale),
    findFunFacts(locale),
    getOrigin(),
  ]);
  return { locale, site, actors, facts, origin, where: whereabouts() };
}
