import { countryCodes, countryName } from '../../domain/country.ts';

/** All countries in the order of their codes: names and their order differ between versions of Node. */
export const countryOptions = countryCodes.map((value) => ({
  value,
  label: { de: countryName(value, 'de'), en: countryName(value, 'en') },
}));
