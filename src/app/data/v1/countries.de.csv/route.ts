import { findCountries } from '../../../../data/countries.ts';
import { siteAddress } from '../../../../data/site-address.ts';
import { countrySlug } from '../../../../domain/countries/country-slug.ts';
import { countriesExcel } from '../../../../domain/take-along/countries-excel.ts';
import { addressOf } from '../../../../i18n/addresses.ts';
import { fileAnswer } from '../file-answer.ts';
import { germanWords } from '../german-words.ts';

export const dynamic = 'force-dynamic';

/** Every partner country, as a table for Excel in German. */
export async function GET(): Promise<Response> {
  const [countries, words] = await Promise.all([findCountries('de'), germanWords()]);
  const addressIn = (code: string) =>
    siteAddress() + addressOf('/countries/[slug]', 'de', { slug: countrySlug(code, 'de') });
  return fileAnswer('csv', countriesExcel(countries, words, addressIn), 'who-is-who-laender.csv');
}
