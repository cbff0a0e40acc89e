import type { Metadata } from 'next';
import { getSite } from '../../../../data/site.ts';
import { siteAddress } from '../../../../data/site-address.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import type { RouteName } from '../../../../i18n/routing.ts';

/** What a page for frames says of itself: that another page of ours has all of it, and is the one to be listed. */
export async function framedMetadata(whole: RouteName, locale: Locale): Promise<Metadata> {
  const { name, tagline } = await getSite(locale);
  return {
    title: `${name} ${tagline.value}`,
    alternates: { canonical: siteAddress() + addressOf(whole, locale) },
    robots: { index: false, follow: true },
  };
}
