import { numberFormat } from './formats.ts';

/**
 * What a person meant by a number typed as Germans write it: `1.234`, `1 234` and `1234` are the same, `1234,5` has a
 * fraction. `unclear` is what reads as one number in German and another in English, or has its separators in odd
 * places (`1,234`, `1.23`, `1,234.5`): the person is asked. `none` is what is no number, `null` an empty text.
 */
export function readGermanNumber(text: string): number | null | 'unclear' | 'none' {
  const typed = text.replaceAll(/\s+/g, ' ').trim().replace(/^[−–]/, '-');
  if (typed === '') return null;
  if (!/^-?\d[\d., ]*$/.test(typed)) return 'none';
  const [, whole = '', fraction] = /^(-?(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+))(?:,(\d+))?$/.exec(typed) ?? [];
  if (!whole || isEnglishGroup(whole, fraction)) return 'unclear';
  return Number(`${whole.replaceAll(/[. ]/g, '')}.${fraction ?? '0'}`);
}

/** `1,234` may be 1234 in English and 1.234 in German; `0,123`, `1234,567` and `1.234,567` can only be German. */
const isEnglishGroup = (whole: string, fraction: string | undefined): boolean =>
  fraction?.length === 3 && /^-?[1-9]\d{0,2}$/.test(whole);

/** A number as it is typed in German, so that reading it gives the same number again; without signs for thousands. */
export function writeGermanNumber(value: number): string {
  const written = numberFormat('de', { useGrouping: false, maximumFractionDigits: 15 }).format(value);
  return readGermanNumber(written) === 'unclear' ? `${written}0` : written;
}
