import type { Locale } from '../../i18n/locales.ts';
import { numberFormat } from '../formats.ts';
import type { FactStatement, FactValue, ValueFormat } from './fun-fact.ts';

const comparatorWords: Record<FactValue['comparator'], Record<Locale, string | null>> = {
  exactly: { de: null, en: null },
  'more-than': { de: 'mehr als', en: 'more than' },
  'at-least': { de: 'mindestens', en: 'at least' },
  about: { de: 'rund', en: 'about' },
  nearly: { de: 'fast', en: 'nearly' },
  'up-to': { de: 'bis zu', en: 'up to' },
};

/** A number as it is read: `1.000` and `20 %` in German, `1,000` and `20%` in English; years without separators. */
export function formatFactValue(
  { value, comparator, format }: FactValue,
  locale: Locale,
): { comparator: string | null; number: string } {
  return { comparator: comparatorWords[comparator][locale], number: formatNumber(value, format, locale) };
}

const decimals: Record<ValueFormat, number> = { number: 0, ordinal: 0, year: 0, percent: 1, euro: 0, kilometre: 3 };

/** Whether a number can be written so without saying another: counts have no fraction, a percentage one digit. */
export const fitsFormat = (value: number, format: ValueFormat): boolean =>
  Number(value.toFixed(decimals[format])) === value;

/** Years and places in a row count nothing: what they say stands in their sentence. */
export const countsNothing = (format: ValueFormat): boolean => format === 'year' || format === 'ordinal';

function formatNumber(value: number, format: FactValue['format'], locale: Locale): string {
  if (format === 'year') return String(value);
  if (format === 'ordinal') return `${locale === 'de' ? 'Nr.' : 'no.'}\u00a0${formatNumber(value, 'number', locale)}`;
  const styles: Record<Exclude<FactValue['format'], 'year' | 'ordinal'>, Intl.NumberFormatOptions> = {
    number: {},
    percent: { style: 'percent', maximumFractionDigits: 1 },
    euro: { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 },
    kilometre: { style: 'unit', unit: 'kilometer' },
  };
  const shown = format === 'percent' ? value / 100 : value;
  const written = numberFormat(locale, styles[format]).format(shown);
  // Units come with a space at which a line may end.
  return written.replaceAll(' ', '\u00a0');
}

/** Every `{key}` of a sentence, `value` included. */
export function placeholdersOf(sentence: string): string[] {
  return [...sentence.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/** The sentence of a statement with its numbers and their comparators set in, its first letter a capital. */
export function factSentence(fact: FactStatement): string {
  const { value: sentence, language } = fact.sentence;
  const values = new Map<string, FactValue>([
    ['value', fact.value],
    ...fact.furtherValues.map((further) => [further.key, further] as const),
  ]);
  const said = sentence.replaceAll(/\{([^{}]+)\}/g, (placeholder, key: string) => {
    const value = values.get(key);
    if (!value) return placeholder;
    const { comparator, number } = formatFactValue(value, language);
    return comparator ? `${comparator} ${number}` : number;
  });
  return said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
}
