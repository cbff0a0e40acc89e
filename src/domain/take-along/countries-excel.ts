import type { CountryPage, Place } from '../countries/country-page.ts';
import { countryName } from '../country.ts';
import { formatFactValue } from '../facts/fact-sentence.ts';
import type { FactClaim, FactValue } from '../facts/fun-fact.ts';
import { formatPartialDate } from '../partial-date.ts';
import type { GermanWords } from './excel-csv.ts';
import { type ExcelRow, excelDate, excelTable } from './excel-table.ts';

const place = (one: Place | null | undefined) => one && [one.name.value, one.url].filter(Boolean).join(' ');

/** The partner countries as a table for Excel in German, one row each, with the count by which they are compared. */
export function countriesExcel(
  countries: CountryPage[],
  words: GermanWords,
  addressOf: (code: string) => string,
): string {
  const countedIn = ({ counted, countedLabel }: FactClaim) =>
    counted === 'other' ? countedLabel?.value : words.counted(counted);
  const inWords = (count: FactClaim & { value: FactValue }) => {
    const { comparator, number } = formatFactValue(count.value, 'de');
    const when = count.asOf ? formatPartialDate(count.asOf, 'de') : 'Stand unbekannt';
    return [comparator, number, countedIn(count), `(${words.scope(count.scope)}, ${when})`].filter(Boolean).join(' ');
  };
  return excelTable(
    countries.map(({ code, text, count, ownCounts, helpers, programmes }): ExcelRow => {
      const fact = count?.fact;
      return {
        Land: countryName(code, 'de'),
        Genauigkeit: count && formatFactValue(count.value, 'de').comparator,
        Zahl: count?.value.value,
        Gezählt: fact && countedIn(fact),
        Wo: fact && words.scope(fact.scope),
        Stand: excelDate(fact?.asOf),
        'Weitere Zahlen': ownCounts.map(inWords).join(' | '),
        'Wer hilft': helpers.map(({ actor }) => actor.name.value).join(' | '),
        'Wer bezahlt': programmes
          .filter(({ state }) => state === 'open')
          .map(({ name }) => name.value)
          .join(' | '),
        Jugendwerk: place(text?.youthOffice),
        Konsulate: place(text?.consulates),
        Nachschlagen: place(text?.lookUp),
        'Kurz gesagt': text?.intro.value,
        'Auf der Website': addressOf(code),
      };
    }),
  );
}
