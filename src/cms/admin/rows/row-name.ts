import { countryName } from '../../../domain/country.ts';
import { formatFactValue } from '../../../domain/facts/fact-sentence.ts';
import type { FactValue } from '../../../domain/facts/fun-fact.ts';
import { isPartialDate, writePartialDate } from '../../../domain/partial-date.ts';
import { readUrl } from '../../../domain/read-url.ts';
import type { Locale } from '../../../i18n/locales.ts';

/** A field of a row that tells it from the others, and how its value is read. */
export interface RowPart {
  name: string;
  as: 'text' | 'country' | 'number' | 'choice';
  /** The words of each choice. */
  choices?: Record<string, Record<Locale, string>>;
}

/** As much of a sentence as tells it from others. */
const mostCharacters = 80;

/**
 * What a row of a list is: "Frankreich – mehr als 260", "Website – landkreistag.de".
 * @returns an empty text where nothing of it is filled in yet
 */
export function rowName(parts: RowPart[], row: Record<string, unknown>, language: Locale): string {
  return parts.flatMap((part) => partInWords(part, row, language) || []).join(' – ');
}

function partInWords({ name, as, choices }: RowPart, row: Record<string, unknown>, language: Locale): string {
  const value = row[name];
  if (as === 'number') return typeof value === 'number' ? numberInWords({ ...row, value }, language) : '';
  if (typeof value !== 'string' || !value) return '';
  if (as === 'choice') return choices?.[value]?.[language] ?? '';
  return as === 'country' ? countryName(value, language) : textInShort(value, language);
}

function numberInWords(row: Partial<FactValue> & { value: number }, language: Locale): string {
  const { comparator, number } = formatFactValue({ comparator: 'exactly', format: 'number', ...row }, language);
  return [comparator, number].filter(Boolean).join(' ');
}

/** Dates as they are typed, of an address the host, of a long sentence its beginning. */
function textInShort(text: string, language: Locale): string {
  if (isPartialDate(text)) return writePartialDate(text, language);
  if (/^https?:/.test(text)) return readUrl(text)?.host.replace(/^www\./, '') ?? text;
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}
