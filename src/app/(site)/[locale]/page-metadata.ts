import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import shareImageDe from '../../../components/share/share-de.png';
import shareImageEn from '../../../components/share/share-en.png';
import { siteAddress } from '../../../data/site-address.ts';
import type { Site } from '../../../domain/site.ts';
import { oembedAddress } from '../../../domain/take-along/oembed.ts';
import { feedAddress } from '../../../domain/take-along/open-data-address.ts';
import { defaultLocale, type Locale, locales, otherLocale } from '../../../i18n/locales.ts';

const shareImages = { de: shareImageDe, en: shareImageEn };
const regions = { de: 'de_DE', en: 'en_GB' };

interface PageFacts {
  site: Site;
  locale: Locale;
  /** What the page is called, without the site's name; left out on the start page. */
  title?: string;
  description?: string;
  /** The path of the page in each language. */
  paths: Record<Locale, string>;
  /** Whether search engines may list the page. */
  isListed?: boolean;
  /** Whether other sites may show it in a frame. */
  isFramed?: boolean;
}

/** What a page says of itself to search engines and to those who share it. */
export async function pageMetadata({
  site,
  locale,
  title,
  description,
  paths,
  isListed = true,
  isFramed = false,
}: PageFacts): Promise<Metadata> {
  const addresses = Object.fromEntries(locales.map((each) => [each, siteAddress() + paths[each]]));
  const siteTitle = `${site.name} ${site.tagline.value}`;
  const t = await getTranslations({ locale, namespace: 'Entry' });
  const { src, width, height } = shareImages[locale];
  return {
    title: title ? `${title} · ${site.name}` : siteTitle,
    description,
    alternates: {
      canonical: addresses[locale],
      languages: { ...addresses, 'x-default': addresses[defaultLocale] },
      types: {
        'application/atom+xml': [{ url: siteAddress() + feedAddress(locale), title: siteTitle }],
        ...(isFramed ? { 'application/json+oembed': `${siteAddress()}${oembedAddress(addresses[locale] ?? '')}` } : {}),
      },
    },
    openGraph: {
      title: title ?? siteTitle,
      description,
      url: addresses[locale],
      siteName: siteTitle,
      locale: regions[locale],
      alternateLocale: regions[otherLocale(locale)],
      type: 'website',
      images: [{ url: siteAddress() + src, width, height, type: 'image/png', alt: t('shareImage') }],
    },
    // Title, text and picture are those above.
    twitter: { card: 'summary_large_image' },
    robots: isListed ? undefined : { index: false, follow: true },
  };
}

/** A description of at most about two lines, cut between words. */
export function shortened(text: string, mostCharacters = 160): string {
  if (text.length <= mostCharacters) return text;
  return `${text.slice(0, mostCharacters).replace(/\s+\S*$/, '')} …`;
}
