import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findFunFacts } from '../../../../data/fun-facts.ts';
import { countryCounts } from '../../../../domain/facts/country-counts.ts';
import { europeMap } from '../../../../domain/map/europe-map.ts';
import { isLocale } from '../../../../i18n/locales.ts';

/** The front door keeps the finished map like any page, until something changes. */
export const dynamic = 'force-dynamic';

/** The map of the facts page, as an image of its own. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const [facts, t] = await Promise.all([findFunFacts(locale), getTranslations({ locale, namespace: 'PartnerMap' })]);
  const drawing = europeMap(countryCounts(facts), locale, t('title'));
  return new Response(drawing, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
}
