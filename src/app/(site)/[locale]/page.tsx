import type { Metadata } from 'next';
import { after } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { askedFilters } from '../../../components/actors/asked-for.ts';
import { Directory } from '../../../components/actors/directory.tsx';
import { JsonLd } from '../../../components/layout/json-ld.tsx';
import { SiteFrame } from '../../../components/layout/site-frame.tsx';
import { findActors } from '../../../data/actor-summaries.ts';
import { findCategories } from '../../../data/categories.ts';
import { findFunFacts } from '../../../data/fun-facts.ts';
import { countMissedSearch } from '../../../data/missed-searches.ts';
import { searchSite } from '../../../data/search.ts';
import { getSite } from '../../../data/site.ts';
import { whereabouts } from '../../../data/whereabouts.ts';
import { isNarrowed, parseDirectoryQuery, printDirectoryQuery } from '../../../domain/actors/directory-query.ts';
import { directoryView } from '../../../domain/actors/directory-view.ts';
import { onlyNeed } from '../../../domain/actors/only-need.ts';
import { pageJsonLd, startPageJsonLd } from '../../../domain/json-ld/json-ld-site.ts';
import { hasMore } from '../../../domain/search/search-results.ts';
import { addressOf } from '../../../i18n/addresses.ts';
import { type Locale, otherLocale } from '../../../i18n/locales.ts';
import { pageMetadata } from './page-metadata.ts';
import { localeOf, type PageParameters, queryOf } from './page-parameters.ts';
import { stepsTo } from './steps.ts';

async function read({ params, searchParams }: PageParameters) {
  return readOnce(await localeOf(params), `${await queryOf(searchParams)}`);
}

/** For what the page says of itself and for the page: of thousands of entries, to choose and count them takes time. */
const readOnce = cache(async (locale: Locale, asked: string) => {
  const query = parseDirectoryQuery(new URLSearchParams(asked));
  const [site, actors, categories, facts, search] = await Promise.all([
    getSite(locale),
    findActors(locale),
    findCategories(locale),
    findFunFacts(locale),
    query.words ? searchSite(query.words, locale) : null,
  ]);
  const view = directoryView(actors, query, search);
  return { locale, query, site, actors, categories: [...categories.values()], facts, search, view };
});

export async function generateMetadata(props: PageParameters): Promise<Metadata> {
  const { locale, query, site, actors, categories, view } = await read(props);
  const { page, total } = view;
  const t = await getTranslations();
  const filters = askedFilters(query, categories, locale);
  const need = onlyNeed(query, categories);
  const words = query.words ? [t('Search.quoted', { words: query.words })] : [];
  const what = [...words, ...filters.map(({ name }) => name.value)].join(', ');
  const named = isNarrowed(query)
    ? t.markup('Search.heading', { count: total, what: () => what })
    : t('Frame.directory');
  const place = page && page.number > 1 ? [t('Pages.ofPages', { page: page.number, pages: page.pages })] : [];
  const title = page ? [named, ...place].join(', ') : t('Pages.none', { page: query.page });
  const printed = printDirectoryQuery(query);
  const isUnknown = !page || filters.some(({ isKnown }) => !isKnown);
  const metadata = await pageMetadata({
    site,
    locale,
    ...(printed ? { title } : {}),
    description: need?.description?.value ?? t('Directory.description', { count: actors.length }),
    paths: { de: addressOf('/', 'de') + printed, en: addressOf('/', 'en') + printed },
    isListed: page !== null && (!isNarrowed(query) || (need !== null && total > 0)),
    isFramed: query.words === '' && !isUnknown,
  });
  // The front door makes it the status.
  return isUnknown ? { ...metadata, other: { 'prerender-status-code': '404' } } : metadata;
}

export default async function DirectoryPage(props: PageParameters) {
  const { locale, ...shown } = await read(props);
  const { site, query, search, view } = shown;
  // Staff see what was looked for in vain; nobody waits for that.
  if (search && !search.actors.length && !hasMore(search)) after(() => countMissedSearch(query.words, locale));
  const otherAddress = addressOf('/', otherLocale(locale)) + printDirectoryQuery(query);
  const where = await whereabouts();
  const need = onlyNeed(query, shown.categories);
  const address = addressOf('/', locale) + printDirectoryQuery(query);
  const data = need
    ? pageJsonLd(await stepsTo(need.name.value, address, locale))
    : startPageJsonLd({
        site,
        locale,
        where,
        page: view.page,
        addressOf: (slug) => where.site + addressOf('/actors/[slug]', locale, { slug }),
      });
  return (
    <SiteFrame site={site} current="/" otherAddress={otherAddress}>
      {isNarrowed(query) && !need ? null : <JsonLd data={data} />}
      <Directory {...shown} />
    </SiteFrame>
  );
}
