import { getTranslations } from 'next-intl/server';
import { askedFilters } from '../../../../components/actors/asked-for.ts';
import { choiceInWords } from '../../../../components/funding/programme-words.ts';
import { getActor } from '../../../../data/actors.ts';
import { findCategories } from '../../../../data/categories.ts';
import { getSite } from '../../../../data/site.ts';
import { siteAddress } from '../../../../data/site-address.ts';
import { parseDirectoryQuery } from '../../../../domain/actors/directory-query.ts';
import { parseFundingQuery, printFundingQuery } from '../../../../domain/funding/funding-query.ts';
import { readUrl } from '../../../../domain/read-url.ts';
import { printEmbedQuery } from '../../../../domain/take-along/embed-query.ts';
import type { Framed } from '../../../../domain/take-along/oembed.ts';
import { addressOf, placeAt } from '../../../../i18n/addresses.ts';
import type { Locale } from '../../../../i18n/locales.ts';

/** How a page is shown in a frame, by its whole address; null where it is none of ours, or none that has a frame. */
export async function framedPage(address: string): Promise<(Framed & { locale: Locale }) | null> {
  const url = readUrl(address);
  if (!url || url.host !== new URL(siteAddress()).host) return null;
  const place = placeAt(url.pathname);
  if (!place) return null;
  const { route, locale, parameters } = place;
  const framed = await framedRoute(route, url.searchParams, parameters.slug ?? '', locale);
  return framed && { ...framed, address: siteAddress() + framed.address, locale };
}

async function framedRoute(
  route: string,
  query: URLSearchParams,
  slug: string,
  locale: Locale,
): Promise<Framed | null> {
  if (route === '/') return framedDirectory(query, locale);
  if (route === '/funding') return framedFunding(query, locale);
  if (route !== '/actors/[slug]') return null;
  const actor = await getActor(slug, locale);
  if (!actor) return null;
  return {
    title: actor.name.value,
    address: addressOf('/embed', locale) + printEmbedQuery({ entry: actor.slug }),
    of: 'entry',
  };
}

/** Nothing that was searched for: a frame searches nothing. */
async function framedDirectory(parameters: URLSearchParams, locale: Locale): Promise<Framed | null> {
  const query = parseDirectoryQuery(parameters);
  const [site, categories, t] = await Promise.all([
    getSite(locale),
    findCategories(locale),
    getTranslations({ locale, namespace: 'TakeAlong' }),
  ]);
  const filters = askedFilters(query, [...categories.values()], locale);
  if (query.words || filters.some(({ isKnown }) => !isKnown)) return null;
  return {
    title: [t('embedTitle', { site: site.name }), ...filters.map(({ name }) => name.value)].join(' · '),
    address: addressOf('/embed', locale) + printEmbedQuery(query),
    of: 'list',
  };
}

async function framedFunding(parameters: URLSearchParams, locale: Locale): Promise<Framed> {
  const choice = parseFundingQuery(parameters);
  const t = await getTranslations({ locale, namespace: 'Funding' });
  return {
    title: [t('title'), ...choiceInWords(choice, { t, locale })].join(' · '),
    address: addressOf('/embed/funding', locale) + printFundingQuery(choice),
    of: 'list',
  };
}
