/** The two languages of the site, the first one being the language of the house. */
export const locales = ['de', 'en'] as const;

export type Locale = (typeof locales)[number];

/** Everything exists in German; English may be missing and is then shown in German, marked as such. */
export const defaultLocale: Locale = 'de';

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The language itself where it is one of ours, else the first one: of an interface, of a request. */
export function ourLocale(language: unknown): Locale {
  return isLocale(language) ? language : defaultLocale;
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'de' ? 'en' : 'de';
}

/**
 * The visitor's language by the header `Accept-Language` (RFC 9110, 12.5.4): the best-weighted language we have,
 * German otherwise.
 */
export function preferredLocale(acceptLanguage: string | undefined): Locale {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((wish) => {
      const [range = '', ...parameters] = wish.trim().toLowerCase().split(';');
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { language: range.split('-')[0], weight: weight ? Number(weight.trim().slice(2)) : 1 };
    })
    .filter((wish) => isLocale(wish.language) && wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const best = wishes[0]?.language;
  return ourLocale(best);
}
