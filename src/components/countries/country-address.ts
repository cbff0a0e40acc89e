import { countrySlug } from '../../domain/countries/country-slug.ts';
import { addressOf } from '../../i18n/addresses.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The path of the page of a country. */
export const countryAddress = (code: string, locale: Locale): string =>
  addressOf('/countries/[slug]', locale, { slug: countrySlug(code, locale) });
