import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Brochure } from '../../../../components/brochure/brochure.tsx';
import '../../../../components/brochure/brochure.css';
import '../../../../components/brochure/brochure-print.css';
import { brochureAddress } from '../../../../components/brochure/brochure-address.ts';
import { BrochureParts } from '../../../../components/brochure/brochure-parts.tsx';
import type { BrochureName, Edition } from '../../../../components/brochure/edition.ts';
import { JsonLd } from '../../../../components/layout/json-ld.tsx';
import { SiteFrame } from '../../../../components/layout/site-frame.tsx';
import { findActors } from '../../../../data/actor-summaries.ts';
import { findPublishedActors } from '../../../../data/actors.ts';
import { findFunFacts } from '../../../../data/fun-facts.ts';
import { findFundingProgrammes } from '../../../../data/funding.ts';
import { getOrigin } from '../../../../data/open-data.ts';
import { getSite } from '../../../../data/site.ts';
import { whereabouts } from '../../../../data/whereabouts.ts';
import { entriesPerPart, pageOf } from '../../../../domain/actors/list-page.ts';
import { pageJsonLd } from '../../../../domain/json-ld/json-ld-site.ts';
import { type Locale, otherLocale } from '../../../../i18n/locales.ts';
import { pageMetadata } from '../page-metadata.ts';
import { localeOf } from '../page-parameters.ts';
import { stepsTo } from '../steps.ts';

/** What Next hands to a brochure; without a number, it is the first part. */
export interface BrochureParameters {
  params: Promise<{ locale: string; part?: string }>;
}

interface Props extends BrochureParameters {
  route: BrochureName;
}

/** The number of the part that an address names; what is no number is no part, and the first has a shorter address. */
async function partOf({ route, params }: Props, locale: Locale): Promise<number> {
  const { part } = await params;
  if (part === undefined) return 1;
  if (!/^[1-9]\d{0,5}$/.test(part)) notFound();
  if (part === '1') permanentRedirect(brochureAddress(route, locale, 1));
  return Number(part);
}

/** What the brochure says of itself. */
export async function brochureMetadata({ route, params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const number = await partOf({ route, params }, locale);
  const [site, t, actors] = await Promise.all([getSite(locale), getTranslations('Brochure'), findActors(locale)]);
  const part = pageOf(actors, number, entriesPerPart) ?? notFound();
  const title = part.pages > 1 ? `${t('title')}, ${t('part', { part: number, parts: part.pages })}` : t('title');
  const paths = { de: brochureAddress(route, 'de', number), en: brochureAddress(route, 'en', number) };
  return pageMetadata({ site, locale, title, description: t('description'), paths });
}

/** The brochure in the language of the address, or in both. */
export async function BrochureRoute({ route, params }: Props) {
  const locale = await localeOf(params);
  const number = await partOf({ route, params }, locale);
  const other = otherLocale(locale);
  const [site, t, actors] = await Promise.all([getSite(locale), getTranslations('Brochure'), findActors(locale)]);
  const part = pageOf(actors, number, entriesPerPart) ?? notFound();
  const ids = part.entries.map(({ id }) => id);
  const own = await editionIn(locale, ids);
  return (
    <SiteFrame site={site} current={route} otherAddress={brochureAddress(route, other, number)}>
      <JsonLd data={pageJsonLd(await stepsTo(t('title'), brochureAddress(route, locale, number), locale))} />
      <p className="notice">{t('howTo')}</p>
      <BrochureParts name={route} part={part} />
      <Brochure editions={route === '/brochure' ? [own] : [own, await editionIn(other, ids)]} part={part} />
    </SiteFrame>
  );
}

async function editionIn(locale: Locale, ids: string[]): Promise<Edition> {
  const [site, actors, facts, programmes, origin] = await Promise.all([
    getSite(locale),
    findPublishedActors(locale, ids),
    findFunFacts(locale),
    findFundingProgrammes(locale),
    getOrigin(),
  ]);
  return { locale, site, actors, facts, programmes, origin, where: await whereabouts() };
}
