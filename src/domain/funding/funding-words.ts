import type { Locale } from '../../i18n/locales.ts';
import { formatFactValue } from '../facts/fact-sentence.ts';
import { numberFormat } from '../formats.ts';
import type { FundingAmount } from './funding-programme.ts';

/** An amount as it is read: `bis zu` beside `25.000 €`, or `8.455 bis 50.745 €`; cents only where there are some. */
export function amountInWords(
  { comparator, value, valueTo }: Pick<FundingAmount, 'comparator' | 'value' | 'valueTo'>,
  locale: Locale,
): { comparator: string | null; number: string } {
  const digits = [value, valueTo ?? 0].every(Number.isInteger) ? 0 : 2;
  const euros = numberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const { comparator: word } = formatFactValue({ comparator, value, format: 'euro' }, locale);
  if (valueTo === null) return { comparator: word, number: euros.format(value) };
  return { comparator: word, number: euros.formatRange(value, valueTo) };
}
