import { expect, it } from 'vitest';
import { factCitation } from './fact-citation.ts';
import type { FactStatement } from './fun-fact.ts';

const fact: FactStatement = {
  id: 'x',
  kind: 'statement',
  topic: 'numbers',
  counted: 'links',
  countedLabel: null,
  scope: 'nrw',
  asOf: '2022-01-28',
  sources: [
    { name: { value: 'IT.NRW', language: 'de' }, url: null },
    { name: { value: 'RGRE', language: 'de' }, url: null },
  ],
  conflicts: [],
  note: null,
  actors: [],
  hasReviewedText: true,
  sentence: { value: 'Es sind {value}.', language: 'de' },
  value: { value: 1000, comparator: 'about', format: 'number' },
  furtherValues: [],
  country: null,
};
const cited = { directory: 'Who is Who', publisher: 'AG', address: 'https://example.org/de/fakten' };

it('cites what a fact says, since when, after whom and where', () => {
  expect(factCitation(fact, cited, 'de')).toBe(
    '„Es sind rund 1.000“, Stand 28. Januar 2022, nach: IT.NRW; RGRE, in: Who is Who, hg. von AG',
  );
  expect(factCitation(fact, cited, 'en')).toBe(
    '“Es sind rund 1.000”, as of 28 January 2022, after: IT.NRW; RGRE, in: Who is Who, ed. by AG',
  );
});

it('leaves out what is unknown', () => {
  expect(factCitation({ ...fact, asOf: null, sources: [] }, { ...cited, publisher: '' }, 'de')).toBe(
    '„Es sind rund 1.000“, in: Who is Who',
  );
});
