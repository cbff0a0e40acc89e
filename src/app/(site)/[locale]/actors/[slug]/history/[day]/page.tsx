import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PastEntry } from '../../../../../../../components/history/past-entry.tsx';
import { SiteFrame } from '../../../../../../../components/layout/site-frame.tsx';
import { getPastEntry } from '../../../../../../../data/history.ts';
import { getSite } from '../../../../../../../data/site.ts';
import { siteAddress } from '../../../../../../../data/site-address.ts';
import type { Actor } from '../../../../../../../domain/actors/actor.ts';
import { formatPartialDate } from '../../../../../../../domain/partial-date.ts';
import { addressOf } from '../../../../../../../i18n/addresses.ts';
import { type Locale, otherLocale } from '../../../../../../../i18n/locales.ts';
import { pageMetadata } from '../../../../page-metadata.ts';
import { localeOf } from '../../../../page-parameters.ts';

interface Props {
  params: Promise<{ locale: string; slug: string; day: string }>;
}

const pathOf = (actor: Actor, day: string, locale: Locale) =>
  addressOf('/actors/[slug]/history/[day]', locale, { slug: actor.slugs[locale], day });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { slug, day } = await params;
  const [site, found, t] = await Promise.all([
    getSite(locale),
    getPastEntry(slug, day, locale),
    getTranslations('History'),
  ]);
  if (!found) return {};
  const { actor, past } = found;
  const date = formatPartialDate(day, locale);
  const entry = (each: Locale) => addressOf('/actors/[slug]', each, { slug: actor.slugs[each] });
  return pageMetadata({
    site,
    locale,
    title: t('stateTitle', { name: past.name.value, date }),
    description: t(past.isLatest ? 'latest' : 'past', { date }),
    // What is to be found and linked to is the entry of today.
    paths: { de: entry('de'), en: entry('en') },
    isListed: false,
  });
}

export default async function PastEntryPage({ params }: Props) {
  const locale = await localeOf(params);
  const { slug, day } = await params;
  const [site, found] = await Promise.all([getSite(locale), getPastEntry(slug, day, locale)]);
  if (!found) notFound();
  const { actor, past } = found;
  const path = pathOf(actor, day, locale);
  if (slug !== actor.slugs[locale]) permanentRedirect(path);
  return (
    <SiteFrame site={site} current="/actors/[slug]" otherAddress={pathOf(actor, day, otherLocale(locale))}>
      <PastEntry site={site} actor={actor} past={past} day={day} address={siteAddress() + path} />
    </SiteFrame>
  );
}
