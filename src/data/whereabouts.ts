import 'server-only';
import type { Whereabouts } from '../domain/take-along/open-data-address.ts';
import { addressOf } from '../i18n/addresses.ts';
import { keptPerRevision, steadyPerRevision } from './content-revision.ts';
import { firstIds } from './first-ids.ts';
import { runningPayload } from './payload.ts';
import { siteAddress } from './site-address.ts';

/** Where the site's own pages are reached, for what leaves the site. */
export const whereabouts = steadyPerRevision('whereabouts', async (): Promise<Whereabouts> => {
  const site = siteAddress();
  return {
    site,
    firstSite: await findFirstSite(),
    firstIds: await firstIds(),
    directory: { de: site + addressOf('/', 'de'), en: site + addressOf('/', 'en') },
    facts: { de: site + addressOf('/facts', 'de'), en: site + addressOf('/facts', 'en') },
    funding: { de: site + addressOf('/funding', 'de'), en: site + addressOf('/funding', 'en') },
    entry: (slugs, locale) => site + addressOf('/actors/[slug]', locale, { slug: slugs[locale] }),
  };
});

/** Where the site was first served; each start sees to it that this is known. */
const findFirstSite = keptPerRevision('findFirstSite', async (): Promise<string> => {
  const payload = await runningPayload();
  const { firstSite } = await payload.findGlobal({ slug: 'seed-record', depth: 0, overrideAccess: true });
  return firstSite || siteAddress();
});
