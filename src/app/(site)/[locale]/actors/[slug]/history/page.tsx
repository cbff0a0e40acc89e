import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EntryHistory } from '../../../../../../components/history/entry-history.tsx';
import { SiteFrame } from '../../../../../../components/layout/site-frame.tsx';
import { getHistory } from '../../../../../../data/history.ts';
import { getSite } from '../../../../../../data/site.ts';
import type { Actor } from '../../../../../../domain/actors/actor.ts';
import { addressOf } from '../../../../../../i18n/addresses.ts';
import { type Locale, otherLocale } from '../../../../../../i18n/locales.ts';
import { pageMetadata } from '../../../page-metadata.ts';
import { localeOf } from '../../../page-parameters.ts';

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

const pathOf = (actor: Actor, locale: Locale) =>
  addressOf('/actors/[slug]/history', locale, { slug: actor.slugs[locale] });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const [site, history, t] = await Promise.all([
    getSite(locale),
    getHistory((await params).slug, locale),
    getTranslations('History'),
  ]);
  if (!history) return {};
  const { actor } = history;
  return pageMetadata({
    site,
    locale,
    title: t('of', { name: actor.name.value }),
    description: t('lead'),
    paths: { de: pathOf(actor, 'de'), en: pathOf(actor, 'en') },
    isListed: false,
  });
}

export default async function HistoryPage({ params }: Props) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const [site, history] = await Promise.all([getSite(locale), getHistory(slug, locale)]);
  if (!history) notFound();
  const { actor } = history;
  if (slug !== actor.slugs[locale]) permanentRedirect(pathOf(actor, locale));
  return (
    <SiteFrame site={site} current="/actors/[slug]" otherAddress={pathOf(actor, otherLocale(locale))}>
      <EntryHistory {...history} />
    </SiteFrame>
  );
}
