import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * The number that somebody means who writes `0231 / 838 00-46` or `Tel.: +49 (0) 231 8380046`, in international form
 * (E.164): `+492318380046`. Without a country it is German.
 * @returns null for what is no number that can be called from anywhere, or more than one, or has further words
 */
export function telephoneNumber(typed: string): string | null {
  const number = typed.replace(/^(?:tel|telefon|telephone|fon|phone)\b[.:\s]*/i, '');
  const read = parsePhoneNumberFromString(number, { defaultCountry: 'DE', extract: false });
  return read?.isValid() && !read.ext ? read.number : null;
}

/** A stored number as people read it: `+49 231 8380046`. */
export function readableTelephone(number: string): string {
  return parsePhoneNumberFromString(number)?.formatInternational() ?? number;
}

/** A stored number as it is dialled in Germany: `0231 8380046`, `0033 1 42 34 56 78`. */
export function telephoneToDial(number: string): string {
  const read = parsePhoneNumberFromString(number);
  if (!read) return number;
  return read.countryCallingCode === '49' ? read.formatNational() : read.formatInternational().replace('+', '00');
}
