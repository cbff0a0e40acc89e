import 'server-only';
import type { Whereabouts } from '../domain/take-along/open-data-address.ts';
import { addressOf } from '../i18n/addresses.ts';
import { siteAddress } from './site-address.ts';

/** Where the site's own pages are reached, for what leaves the site. */
export function whereabouts(): Whereabouts {
  const site = siteAddress();
  return {
    site,
    directory: { de: site + addressOf('/', 'de'), en: site + addressOf('/', 'en') },
    facts: { de: site + addressOf('/facts', 'de'), en: site + addressOf('/facts', 'en') },
    funding: { de: site + addressOf('/funding', 'de'), en: site + addressOf('/funding', 'en') },
    entry: (slugs, locale) => site + addressOf('/actors/[slug]', locale, { slug: slugs[locale] }),
  };
}
