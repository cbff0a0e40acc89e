import type { Locale } from '../i18n/locales.ts';

/** What has addresses: one in each language now, and all it ever had. */
export interface Addressed {
  slugs: Record<Locale, string>;
  formerSlugs: string[];
}

/**
 * Finds what a slug means, asked for in a language: whose slug it is there, else in the other language, else whose it
 * once was. So an address in use is never taken over by an old one.
 */
export function findBySlug<T extends Addressed>(things: T[], slug: string, locale: Locale): T | null {
  return (
    things.find(({ slugs }) => slugs[locale] === slug) ??
    things.find(({ slugs }) => Object.values(slugs).includes(slug)) ??
    things.find(({ formerSlugs }) => formerSlugs.includes(slug)) ??
    null
  );
}
