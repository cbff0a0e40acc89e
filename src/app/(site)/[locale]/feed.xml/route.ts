import { getTranslations } from 'next-intl/server';
import { findLatestIds, findPublishedActors } from '../../../../data/actors.ts';
import { latestAppearance } from '../../../../data/appearances.ts';
import { getSite } from '../../../../data/site.ts';
import { whereabouts } from '../../../../data/whereabouts.ts';
import { atomFeed, mostEntries } from '../../../../domain/take-along/atom-feed.ts';
import { feedAddress } from '../../../../domain/take-along/open-data-address.ts';
import { type LocaleParameters, localeOf } from '../page-parameters.ts';

export const dynamic = 'force-dynamic';

/** New and changed entries, for feed readers. */
export async function GET(_request: Request, { params }: LocaleParameters): Promise<Response> {
  const locale = await localeOf(params);
  const [site, actors, changedOn, t] = await Promise.all([
    getSite(locale),
    findPublishedActors(locale, await findLatestIds(locale, mostEntries)),
    latestAppearance(),
    getTranslations({ locale, namespace: 'TakeAlong' }),
  ]);
  const feed = atomFeed({
    locale,
    title: t('feedTitle', { site: site.name }),
    subtitle: t('feedSubtitle'),
    author: site.contact.organization || site.name,
    where: await whereabouts(),
    path: feedAddress(locale),
    actors,
    changedOn: changedOn ?? new Date(0).toISOString(),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
