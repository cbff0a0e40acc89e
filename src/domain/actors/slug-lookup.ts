import type { Locale } from '../../i18n/locales.ts';

/** What has addresses: one in each language now, and all it ever had. */
export interface Addressed {
  slugs: Record<Locale, string>;
  formerSlugs: string[];
}

/**
 * What each slug means, asked for in a language: whose slug it is there, else in the other language, else whose it
 * once was. So an address in use is never taken over by an old one.
 */
export function bySlug<T extends Addressed>(things: T[], locale: Locale): Map<string, T> {
  const meant = new Map<string, T>();
  const add = (slug: string, thing: T) => meant.has(slug) || meant.set(slug, thing);
  for (const thing of things) add(thing.slugs[locale], thing);
  for (const thing of things) for (const slug of Object.values(thing.slugs)) add(slug, thing);
  for (const thing of things) for (const slug of thing.formerSlugs) add(slug, thing);
  return meant;
}
