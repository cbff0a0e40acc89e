import 'server-only';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import type { RouteName } from '../i18n/routing.ts';
import { findActorSlugs } from './actors.ts';
import { latestFactChange } from './fun-facts.ts';
import { latestProgrammeChange } from './funding.ts';
import { findPageTitles } from './pages.ts';

/** A page of the site: its route, for an entry its slug in each language, and when it last changed (ISO 8601). */
export interface PageAddress {
  route: RouteName;
  slugs?: Record<Locale, string>;
  updatedOn: string;
}

/** Every page a visitor can reach, for the sitemap. */
export async function findAddresses(): Promise<PageAddress[]> {
  const [actors, pages, factChange, programmeChange] = await Promise.all([
    findActorSlugs(),
    findPageTitles(defaultLocale),
    latestFactChange(),
    latestProgrammeChange(),
  ]);
  const latest =
    actors
      .map(({ updatedOn }) => updatedOn)
      .sort()
      .at(-1) ?? new Date(0).toISOString();
  return [
    { route: '/', updatedOn: latest },
    { route: '/help', updatedOn: latest },
    { route: '/facts', updatedOn: factChange ?? latest },
    { route: '/funding', updatedOn: programmeChange ?? latest },
    { route: '/report', updatedOn: latest },
    { route: '/take-along', updatedOn: latest },
    ...pages.map(({ key, updatedOn }): PageAddress => ({ route: `/${key}`, updatedOn })),
    ...actors.map(({ slugs, updatedOn }): PageAddress => ({ route: '/actors/[slug]', slugs, updatedOn })),
    // Last, since they are the longest to draw, and are drawn ahead in this order.
    { route: '/brochure', updatedOn: latest },
    { route: '/brochure/bilingual', updatedOn: latest },
  ];
}
