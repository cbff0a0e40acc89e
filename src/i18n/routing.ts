import { defineRouting } from 'next-intl/routing';
import { actorPaths } from './actor-paths.ts';
import { brochurePaths } from './brochure-paths.ts';
import { confirmPaths, confirmRoute } from './confirm-paths.ts';
import { chooseFundingPaths, chooseListPaths, embedFundingPaths, embedPaths } from './embed-paths.ts';
import { fundingPaths } from './funding-paths.ts';
import { defaultLocale, locales } from './locales.ts';
import { reportPaths, reportRoute } from './report-paths.ts';

/**
 * Every visitor page and its address in each language. The page tree under `app/(site)/[locale]` follows the keys;
 * `next.config.ts` rewrites the localized addresses to them.
 */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'always',
  localeCookie: false,
  alternateLinks: false,
  pathnames: {
    '/': '/',
    '/actors/[slug]': { de: `${actorPaths.de}/[slug]`, en: `${actorPaths.en}/[slug]` },
    '/actors/[slug]/history': { de: `${actorPaths.de}/[slug]/verlauf`, en: `${actorPaths.en}/[slug]/history` },
    '/actors/[slug]/history/[day]': {
      de: `${actorPaths.de}/[slug]/verlauf/[day]`,
      en: `${actorPaths.en}/[slug]/history/[day]`,
    },
    [reportRoute]: reportPaths,
    [confirmRoute]: confirmPaths,
    '/brochure': brochurePaths,
    '/brochure/bilingual': { de: '/broschuere/zweisprachig', en: '/brochure/bilingual' },
    '/brochure/part/[part]': { de: '/broschuere/teil/[part]', en: '/brochure/part/[part]' },
    '/brochure/bilingual/part/[part]': {
      de: '/broschuere/zweisprachig/teil/[part]',
      en: '/brochure/bilingual/part/[part]',
    },
    '/embed': embedPaths,
    '/embed/funding': embedFundingPaths,
    '/take-along': { de: '/zum-mitnehmen', en: '/take-along' },
    '/take-along/list': chooseListPaths,
    '/take-along/funding': chooseFundingPaths,
    '/funding': fundingPaths,
    '/countries': { de: '/laender', en: '/countries' },
    '/countries/[slug]': { de: '/laender/[slug]', en: '/countries/[slug]' },
    '/quality': { de: '/qualitaet', en: '/quality' },
    '/facts': { de: '/fakten', en: '/facts' },
    '/basics': { de: '/grundlagen', en: '/basics' },
    '/about': { de: '/ueber-uns', en: '/about' },
    '/contact': { de: '/kontakt', en: '/contact' },
    '/imprint': { de: '/impressum', en: '/imprint' },
    '/privacy': { de: '/datenschutz', en: '/privacy' },
    '/accessibility': { de: '/barrierefreiheit', en: '/accessibility' },
  },
});

export type RouteName = keyof typeof routing.pathnames;
