import type { MetadataRoute } from 'next';
import { findAddresses } from '../data/addresses.ts';
import { siteAddress } from '../data/site-address.ts';
import { addressOf } from '../i18n/addresses.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';

/** What is published is known when the site runs, not when it is built. */
export const dynamic = 'force-dynamic';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const pages = await findAddresses();
  return pages.flatMap(({ route, slugs, query = '', updatedOn }) => {
    const languages = Object.fromEntries(
      locales.map((locale) => [
        locale,
        siteAddress() + addressOf(route, locale, slugs ? { slug: slugs[locale] } : undefined) + query,
      ]),
    );
    return locales.map((locale) => ({
      url: languages[locale] ?? '',
      lastModified: updatedOn,
      // Whoever speaks neither language is led to the first one.
      alternates: { languages: { ...languages, 'x-default': languages[defaultLocale] ?? '' } },
    }));
  });
}
