import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { sampleActor } from '../../testing/sample-actor.ts';
import { sampleProgramme } from '../../testing/sample-programme.ts';
import type { CountryPage } from '../countries/country-page.ts';
import { countriesExcel } from './countries-excel.ts';

const text = (value: string) => ({ value, language: 'de' as const });
const claim = {
  counted: 'partnerships' as const,
  countedLabel: null,
  scope: 'germany' as const,
  asOf: '2022',
  sources: [],
};
const value = { value: 1102, comparator: 'about', format: 'number' } as const;

const poland: CountryPage = {
  code: 'PL',
  text: {
    intro: text('Viele Partnerschaften.'),
    helpers: [],
    counts: [],
    countsNote: null,
    youthOffice: { name: text('DPJW'), url: 'https://dpjw.org/' },
    consulates: null,
    lookUp: null,
    sources: [],
    hasReviewedText: true,
  },
  count: null,
  counts: [],
  ownCounts: [{ ...claim, value }],
  facts: [],
  helpers: [{ actor: sampleActor('de'), reason: null }],
  programmes: [sampleProgramme({ state: 'open' }), sampleProgramme({ state: 'ended', name: text('Vorbei') })],
};

it('tells of each country how many links there are, who helps and who pays', () => {
  const words = {
    lifecycle: String,
    applicant: String,
    region: String,
    state: String,
    counted: String,
    scope: String,
  };
  const csv = countriesExcel([poland], words, (code) => `https://example.org/de/laender/${code}`);
  const rows = parse(csv, { bom: true, columns: true, delimiter: ';' }) as Record<string, string>[];
  expect(rows).toMatchObject([
    {
      Land: 'Polen',
      Zahl: '',
      'Weitere Zahlen': 'rund 1.102 partnerships (germany, 2022)',
      'Wer hilft': 'Münchner Büro',
      'Wer bezahlt': 'Programm',
      Jugendwerk: 'DPJW https://dpjw.org/',
      Konsulate: '',
      'Auf der Website': 'https://example.org/de/laender/PL',
    },
  ]);
});
