import 'server-only';
import { createHash } from 'node:crypto';
import { cache } from 'react';
import { today } from '../domain/day.ts';
import { type PageKey, pageKeys } from '../domain/page.ts';
import { placeAt } from '../i18n/addresses.ts';
import type { Locale } from '../i18n/locales.ts';
import type { RouteName } from '../i18n/routing.ts';
import { noteMadeFrom } from '../inside/rendering.ts';
import { inOneText } from './content-revision.ts';
import { getCountry } from './countries.ts';
import { findEntryPage } from './entry-page.ts';
import { findFunFacts } from './fun-facts.ts';
import { findFundingProgrammes } from './funding.ts';
import { getPage } from './pages.ts';
import { getSite } from './site.ts';
import { whereabouts } from './whereabouts.ts';

const findCountryPage = async (slug: string, locale: Locale) => {
  const [site, country] = await Promise.all([getSite(locale), getCountry(slug, locale)]);
  return country && { site, country };
};

const findProse = async (key: PageKey, locale: Locale) => {
  const [site, page] = await Promise.all([getSite(locale), getPage(key, locale)]);
  return page && { site, page };
};

const findFacts = async (locale: Locale) => {
  const [site, facts, where] = await Promise.all([getSite(locale), findFunFacts(locale), whereabouts()]);
  return { site, facts, where };
};

const findFunding = async (locale: Locale) => {
  const [site, programmes] = await Promise.all([getSite(locale), findFundingProgrammes(locale)]);
  return { site, programmes };
};

type Reading = (locale: Locale, slug: string) => Promise<object | null>;

/** The pages that are drawn from one reading and nothing else but the day, by their route. */
const readings: Partial<Record<RouteName, Reading>> = {
  '/actors/[slug]': (locale, slug) => findEntryPage(slug, locale),
  '/countries/[slug]': (locale, slug) => findCountryPage(slug, locale),
  '/facts': findFacts,
  '/funding': findFunding,
  ...Object.fromEntries(pageKeys.map((key) => [`/${key}`, (locale: Locale) => findProse(key, locale)])),
};

/**
 * A print of what a page would be made from now; null where there is no such page, or where that is not known of it. As
 * long as it stays the same, so does the page.
 */
export async function printAt(path: string): Promise<string | null> {
  const place = placeAt(path);
  const read = place && readings[place.route];
  const found = read && (await read(place.locale, decodeURIComponent(place.parameters.slug ?? '')));
  return found ? printOf(found) : null;
}

/** The page of the entry of an address, for who draws it; null where there is none. */
export const getEntryPage = cache((slug: string, locale: Locale) => noted(findEntryPage(slug, locale)));

/** The page of a country, for who draws it; null where there is none. */
export const getCountryPage = cache((slug: string, locale: Locale) => noted(findCountryPage(slug, locale)));

/** A page of prose, for who draws it; null where there is none. */
export const getProsePage = cache((key: PageKey, locale: Locale) => noted(findProse(key, locale)));

/** The page of the facts, for who draws it. */
export const getFactsPage = cache((locale: Locale) => noted(findFacts(locale)));

/** The page of the funding programmes, for who draws it. */
export const getFundingPage = cache((locale: Locale) => noted(findFunding(locale)));

/** Read and noted once for what a page says of itself and for the page. */
async function noted<T extends object | null>(reading: Promise<T>): Promise<T> {
  const found = await reading;
  if (found) noteMadeFrom(printOf(found));
  return found;
}

function printOf(found: object): string {
  return createHash('sha256')
    .update(inOneText([today(), found]))
    .digest('base64url')
    .slice(0, 22);
}
