import { type Locale, locales } from '../../i18n/locales.ts';
import { slugOf } from '../actors/slug.ts';
import { countryCodes, countryName } from '../country.ts';
import { wordsForCountry } from '../search/country-words.ts';

/** The part of the address that names a country: `frankreich`, `france`. Nobody types it, so it never changes hands. */
export const countrySlug = (code: string, locale: Locale): string => slugOf(countryName(code, locale));

/**
 * The country that an address means, asked for in a language: by its name there, else in the other language, else by
 * what people call it, `usa` or `holland`, or its code. Null where it is none.
 */
export const countryOfSlug = (slug: string, locale: Locale): string | null => meanings[locale].get(slug) ?? null;

const meanings: Record<Locale, Map<string, string>> = { de: meaningsIn('de'), en: meaningsIn('en') };

function meaningsIn(locale: Locale): Map<string, string> {
  const ways: ((code: string) => string[])[] = [
    (code) => [countrySlug(code, locale)],
    (code) => locales.map((each) => countrySlug(code, each)),
    (code) => wordsForCountry(code).map(slugOf),
    (code) => [code.toLowerCase()],
  ];
  const meant = new Map<string, string>();
  for (const way of ways)
    for (const code of countryCodes) for (const slug of way(code)) if (!meant.has(slug)) meant.set(slug, code);
  return meant;
}
