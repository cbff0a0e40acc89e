import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { noContact, sampleActor } from '../../testing/sample-actor.ts';
import { sampleProgramme } from '../../testing/sample-programme.ts';
import { sampleWhereabouts } from '../../testing/sample-whereabouts.ts';
import type { PublishedActor } from '../actors/published-actor.ts';
import type { FundingProgramme } from '../funding/funding-programme.ts';
import { actorsExcel, fundingExcel } from './excel-csv.ts';
import { exportedActor } from './exported-actor.ts';
import { exportedProgramme } from './exported-programme.ts';

const words = {
  lifecycle: String,
  applicant: String,
  region: String,
  state: String,
  counted: String,
  scope: String,
};
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true, delimiter: ';' });

const tableOf = (changed: Partial<PublishedActor> = {}) =>
  actorsExcel(
    [exportedActor({ de: sampleActor('de', changed), en: sampleActor('en', changed) }, sampleWhereabouts)],
    words,
  );
const rowOf = (changed: Partial<PublishedActor> = {}) => rowsOf(tableOf(changed))[0] ?? {};
const contact = { ...noContact, telephone: '+4920112340', postalCode: '01067', addressLocality: 'Dresden' };

/** What Excel in German makes of a cell: text where it is neither a formula nor a number nor a date. */
const isNumber = (cell: string) => /^-?[\d.]+(,\d+)?$/.test(cell);
const isDate = (cell: string) => /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(cell);

describe('actorsExcel', () => {
  it('begins as Excel in German wants it', () => {
    const csv = tableOf();
    expect(csv.startsWith('\ufeffName;Abkürzung;Kurz gesagt;Telefon;E-Mail;')).toBe(true);
    expect(csv).toMatch(/\r\n$/);
  });

  it('keeps telephone numbers and postal codes as texts', () => {
    expect(rowOf({ contact })).toMatchObject({ Telefon: '0201 12340', 'PLZ und Ort': '01067 Dresden' });
    expect(rowOf({ contact: { ...contact, telephone: '+33145500000' } }).Telefon).toBe('0033 1 45 50 00 00');
    const bare = rowOf({ contact: { ...contact, addressLocality: null }, seat: null });
    expect(bare['PLZ und Ort']).toBe("'01067");
    for (const cell of [rowOf({ contact }).Telefon, bare['PLZ und Ort']]) expect(isNumber(cell ?? '')).toBe(false);
  });

  it('lets Excel reckon with days and years, and with no month', () => {
    const { Geändert, Gegründet, Geprüft } = rowOf({ reviewedOn: '2026-03-01' });
    expect([Geändert, Gegründet, Geprüft]).toEqual(['03.02.2026', '1951', '01.03.2026']);
    expect(isDate(Geprüft ?? '')).toBe(true);
    expect(rowOf()['Kontakt bestätigt']).toBe('im Januar 2026');
  });

  it.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1', "=cmd|' /C calc'!A0"],
    ...['01234', '3.5', '1/2', '1 1/2', '10.5.2026', '12:30', '3E5', 'Mai 2026', '1. März', '50 %', '(12)', 'Wahr'],
  ])('keeps %j as the text it is', (value) => {
    expect(rowOf({ name: { value, language: 'de' } }).Name).toBe(`'${value.trim()}`);
  });

  it.each(['Mai', 'Marl 2', 'A-1', '1. FC Köln', 'Dez e. V.', 'a "b";\nc,d'])('leaves %j alone', (value) => {
    expect(rowOf({ name: { value, language: 'de' } }).Name).toBe(value);
  });
});

describe('fundingExcel', () => {
  const rows = (own: Partial<FundingProgramme>) => {
    const programme = sampleProgramme(own);
    return rowsOf(fundingExcel([exportedProgramme({ de: programme, en: programme }, sampleWhereabouts)], words));
  };

  it('writes amounts with a comma and a single deadline as a day', () => {
    const amount = { comparator: 'up-to', value: 1234.5, valueTo: null, per: null, asOf: '2026' } as const;
    expect(rows({ amounts: [amount, { ...amount, value: 1000 }], deadlines: ['2026-12-01'] })).toMatchObject([
      {
        Programm: 'Programm',
        Genauigkeit: 'bis zu',
        Euro: '1234,5',
        'Stand des Betrags': '2026',
        Fristen: '01.12.2026',
      },
      { Euro: '1000' },
    ]);
  });

  it('has a row for a programme without an amount, and lists several deadlines', () => {
    const [row, ...others] = rows({ deadlines: ['2026-12-01', '2027-06-01'], countries: ['PL', 'FR'] });
    expect(others).toEqual([]);
    expect(row).toMatchObject({ Euro: '', Fristen: '01.12.2026, 01.06.2027' });
    expect(row?.['Wo der Partner ist']).toBe('countries, Polen, Frankreich');
  });
});
