import { expect, it } from 'vitest';
import { factCitation } from './fact-citation.ts';
import type { FactClaim } from './fun-fact.ts';

const source = (value: string) => ({ name: { value, language: 'de' as const }, url: null });
const claim: FactClaim = {
  counted: 'links',
  countedLabel: null,
  scope: 'nrw',
  asOf: '2022-01-28',
  sources: [source('IT.NRW'), source('RGRE')],
};
const cited = { directory: 'Who is Who', publisher: 'AG', address: 'https://example.org/de/fakten' };

it('names who says so, since when, and where it was read', () => {
  expect(factCitation(claim, cited, 'de')).toBe('IT.NRW, Stand 28. Januar 2022, zitiert nach: Who is Who, hg. von AG');
  expect(factCitation(claim, cited, 'en')).toBe('IT.NRW, as of 28 January 2022, quoted in: Who is Who, ed. by AG');
});

it('leaves out what is unknown', () => {
  expect(factCitation({ ...claim, asOf: null, sources: [] }, { ...cited, publisher: '' }, 'de')).toBe('Who is Who');
});
