import 'server-only';
import { printDirectoryQuery } from '../domain/actors/directory-query.ts';
import { countrySlug } from '../domain/countries/country-slug.ts';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import type { RouteName } from '../i18n/routing.ts';
import { findActorSlugs } from './actors.ts';
import { countryChanges, findCountries } from './countries.ts';
import { findFiled } from './filed.ts';
import { latestFactChange } from './fun-facts.ts';
import { latestProgrammeChange } from './funding.ts';
import { findPageTitles } from './pages.ts';

/** A page of the site: its route, for an entry its slug in each language, and when it last changed (ISO 8601). */
export interface PageAddress {
  route: RouteName;
  slugs?: Record<Locale, string>;
  /** For a view of the directory what it asks, as in its address. */
  query?: string;
  updatedOn: string;
}

/** Every page a visitor can reach, for the sitemap. */
export async function findAddresses(): Promise<PageAddress[]> {
  const [filed, actors, pages, factChange, programmeChange, countries, changes] = await Promise.all([
    findFiled(defaultLocale),
    findActorSlugs(),
    findPageTitles(defaultLocale),
    latestFactChange(),
    latestProgrammeChange(),
    findCountries(defaultLocale),
    countryChanges(),
  ]);
  const latest = newestOf([new Date(0).toISOString(), ...actors.map(({ updatedOn }) => updatedOn)]);
  const needs = new Set([...filed.values()].flatMap(({ reasons }) => reasons.map(({ need }) => need)));
  return [
    { route: '/', updatedOn: latest },
    ...[...needs]
      .sort()
      .map(
        (slug): PageAddress => ({ route: '/', query: printDirectoryQuery({ categories: [slug] }), updatedOn: latest }),
      ),
    { route: '/facts', updatedOn: factChange ?? latest },
    { route: '/funding', updatedOn: programmeChange ?? latest },
    { route: '/countries', updatedOn: newestOf([...changes.values(), factChange, programmeChange, latest]) },
    ...countries.map(
      ({ code }): PageAddress => ({
        route: '/countries/[slug]',
        slugs: { de: countrySlug(code, 'de'), en: countrySlug(code, 'en') },
        updatedOn: newestOf([changes.get(code), factChange, programmeChange, latest]),
      }),
    ),
    { route: '/quality', updatedOn: latest },
    { route: '/report', updatedOn: latest },
    { route: '/take-along', updatedOn: latest },
    { route: '/take-along/list', updatedOn: latest },
    { route: '/take-along/funding', updatedOn: programmeChange ?? latest },
    ...pages.map(({ key, updatedOn }): PageAddress => ({ route: `/${key}`, updatedOn })),
    ...actors.map(({ slugs, updatedOn }): PageAddress => ({ route: '/actors/[slug]', slugs, updatedOn })),
    // Last, since they are the longest to draw, and are drawn ahead in this order.
    { route: '/brochure', updatedOn: latest },
    { route: '/brochure/bilingual', updatedOn: latest },
  ];
}

/** The latest of some times (ISO 8601), of which some may be unknown; at least one is known. */
const newestOf = (times: (string | null | undefined)[]): string =>
  times
    .flatMap((time) => time ?? [])
    .sort()
    .at(-1) ?? '';
