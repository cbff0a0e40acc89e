import type { Lifecycle } from '../actors/actor.ts';
import { countryName } from '../country.ts';
import { dayOf } from '../day.ts';
import { formatFactValue } from '../facts/fact-sentence.ts';
import type { Comparator, CountedThing, Scope, ValueFormat } from '../facts/fun-fact.ts';
import type { Applicant, FundingRegion, FundingState } from '../funding/funding-programme.ts';
import { telephoneToDial } from '../telephone-number.ts';
import { type ExcelRow, excelDate, excelTable } from './excel-table.ts';
import type { ExportedActor, ExportedFact, ExportedProgramme, Texts } from './open-data-schema.ts';

/** What is written in German for what the data have a word of their own for. */
export interface GermanWords {
  lifecycle: (one: Lifecycle) => string;
  applicant: (one: Applicant) => string;
  /** Empty where there are only the countries that are named. */
  region: (one: FundingRegion) => string;
  state: (one: FundingState) => string;
  counted: (one: CountedThing) => string;
  scope: (one: Scope) => string;
}

const listed = (parts: (string | null | undefined)[], sign = ', ') => parts.filter(Boolean).join(sign);
const german = (text: Texts) => text.de ?? text.en;
const countries = (codes: string[]) => listed(codes.map((code) => countryName(code, 'de')));
const comparatorWord = (comparator: Comparator) =>
  formatFactValue({ value: 0, comparator, format: 'number' }, 'de').comparator;

/** The actors as a table to be read and written letters from, one row each. */
export function actorsExcel(actors: ExportedActor[], words: GermanWords): string {
  return excelTable(
    actors.map(({ contact, links, ...actor }): ExcelRow => {
      const website = links.filter(({ platform }) => platform === 'website');
      const others = links.filter(({ platform }) => platform !== 'website');
      return {
        Name: german(actor.name),
        Abkürzung: listed(actor.abbreviations),
        'Kurz gesagt': german(actor.tagline),
        Telefon: contact.telephone && telephoneToDial(contact.telephone),
        'E-Mail': contact.email,
        Kontaktseite: contact.page,
        Straße: contact.streetAddress,
        // In one, as on an envelope: alone, a postal code would be a number.
        'PLZ und Ort': listed([contact.postalCode, contact.addressLocality ?? german(actor.seat)], ' '),
        Land: contact.addressCountry && countryName(contact.addressCountry, 'de'),
        'Kontakt bestätigt': excelDate(contact.confirmedOn),
        Website: listed(
          website.map(({ url }) => url),
          ' ',
        ),
        'Weitere Kanäle': listed(
          others.map(({ url }) => url),
          ' ',
        ),
        Kategorien: listed(actor.categories.map(({ name }) => german(name))),
        Partnerländer: countries(actor.partnerCountries),
        Sitz: german(actor.seat),
        'Gehört zu': actor.parent && german(actor.parent.name),
        Gegründet: actor.foundingYear,
        Stand: words.lifecycle(actor.lifecycle),
        Beschreibung: german(actor.summary),
        'Name auf Englisch': actor.name.en,
        'Im Verzeichnis': actor.url.de,
        'Auf Englisch': actor.url.en,
        Geprüft: excelDate(actor.reviewedOn),
        Geändert: excelDate(dayOf(actor.updatedOn)),
      };
    }),
  );
}

const units: Partial<Record<ValueFormat, string>> = { percent: 'Prozent', euro: 'Euro', kilometre: 'km' };

/** The facts as a table, one row for each number. */
export function factsExcel(facts: ExportedFact[], words: GermanWords): string {
  return excelTable(
    facts.flatMap((fact) => {
      const numbers = [
        ...fact.values.map((value) => ({ ...value, place: null, country: fact.country, name: {} as Texts })),
        ...fact.rows,
      ];
      return numbers.map(
        ({ place, country, name, value, comparator, format }): ExcelRow => ({
          Aussage: german(fact.text),
          Platz: place,
          Wer: german(name) ?? (country && countryName(country, 'de')),
          Genauigkeit: comparatorWord(comparator),
          Zahl: value,
          Einheit: units[format],
          Gezählt: fact.counted === 'other' ? german(fact.countedLabel) : words.counted(fact.counted),
          Wo: words.scope(fact.scope),
          Stand: excelDate(fact.asOf),
          Anmerkung: german(fact.note),
          Quellen: listed(
            fact.sources.map(({ name: source, url }) => listed([german(source), url], ' ')),
            ' | ',
          ),
          'Auf der Website': fact.url.de,
        }),
      );
    }),
  );
}

/** The funding programmes as a table, one row for each amount; one without any has a row, too. */
export function fundingExcel(programmes: ExportedProgramme[], words: GermanWords): string {
  return excelTable(
    programmes.flatMap((programme) =>
      (programme.amounts.length ? programme.amounts : [null]).map(
        (amount): ExcelRow => ({
          Programm: german(programme.name),
          Geldgeber: german(programme.giver),
          'Für wen': german(programme.forWhom),
          'Was bezahlt wird': german(programme.pays),
          Genauigkeit: amount && comparatorWord(amount.comparator),
          Euro: amount?.value,
          'bis Euro': amount?.valueTo,
          Wofür: amount && german(amount.per),
          'Stand des Betrags': excelDate(amount?.asOf),
          Eigenanteil: german(programme.ownShare),
          'Zu beachten': german(programme.conditions),
          Rhythmus: german(programme.rhythm),
          // A single day can be sorted by; several are a list.
          Fristen:
            programme.deadlines.length === 1
              ? excelDate(programme.deadlines[0])
              : listed(programme.deadlines.map((day) => day.split('-').reverse().join('.'))),
          'Wer sich bewirbt': listed(programme.applicants.map(words.applicant)),
          'Wo der Partner ist': listed([words.region(programme.region), countries(programme.countries)]),
          Stand: words.state(programme.state),
          'Stand belegt': excelDate(programme.stateAsOf),
          'Amtliche Seite': programme.officialPage,
          'Auf der Website': programme.url.de,
        }),
      ),
    ),
  );
}
