import { describe, expect, it } from 'vitest';
import { sampleActor } from '../../testing/sample-actor.ts';
import { sampleProgramme } from '../../testing/sample-programme.ts';
import type { FactStatement } from '../facts/fun-fact.ts';
import { type CountryGround, type CountryText, countryPages } from './country-page.ts';

const text = (value: string) => ({ value, language: 'de' as const });
const claim = { countedLabel: null, scope: 'nrw', asOf: '2022', sources: [] } as const;
const three = { value: 3, comparator: 'exactly', format: 'number' } as const;
const fact = (id: string, country: string, own: Partial<FactStatement> = {}): FactStatement => ({
  ...claim,
  ...{ id, country, kind: 'statement', topic: 'numbers', counted: 'links', value: three, furtherValues: [] },
  ...{
    sources: [],
    sentence: text('{value}'),
    conflicts: [],
    note: null,
    replacedBy: null,
    actors: [],
    hasReviewedText: true,
  },
  ...own,
});
const written = (own: Partial<CountryText> = {}): CountryText => ({
  ...{ intro: text('Seit Langem.'), helpers: [], counts: [], countsNote: null, youthOffice: null, consulates: null },
  ...{ lookUp: null, sources: [], hasReviewedText: true },
  ...own,
});
const pagesOf = (own: Partial<CountryGround>) =>
  countryPages({ texts: new Map(), facts: [], actors: [], programmes: [], ...own }, (code) => code);
const only = (own: Partial<CountryGround>) => {
  const [page] = pagesOf(own);
  if (!page) throw new Error('there is no page');
  return page;
};

describe('A country', () => {
  it('has a page where anything names it, those that are compared first', () => {
    const pages = pagesOf({
      texts: new Map([['JP', written()]]),
      facts: [fact('few', 'PL'), fact('many', 'FR', { value: { ...three, value: 260 } })],
      actors: [sampleActor('de', { partnerCountries: ['GB'] })],
      programmes: [sampleProgramme({ countries: ['CZ'] }), sampleProgramme({ id: 'eu', region: 'eu' })],
    });
    expect(pages.map(({ code }) => code)).toEqual(['FR', 'PL', 'CZ', 'GB', 'JP']);
    expect(pagesOf({ programmes: [sampleProgramme({ region: 'world' })] })).toEqual([]);
  });

  it('tells counts apart from what else the facts say', () => {
    const { counts, facts } = only({
      facts: [
        fact('count', 'FR'),
        fact('first', 'FR', { value: { ...three, value: 1950, format: 'year' } }),
        fact('schools', 'FR', { counted: 'other' }),
      ],
    });
    expect(counts.map(({ number }) => number.fact.id)).toEqual(['count']);
    expect(facts.map(({ number }) => number.fact.id)).toEqual(['first', 'schools']);
  });

  it('tells a count of staff’s only where no fact counts the same in the same place', () => {
    const counts = [
      { ...claim, sources: [], value: three, counted: 'links' as const },
      { ...claim, sources: [], value: three, counted: 'links' as const, scope: 'germany' as const },
    ];
    const { ownCounts } = only({ texts: new Map([['FR', written({ counts })]]), facts: [fact('count', 'FR')] });
    expect(ownCounts.map(({ scope }) => scope)).toEqual(['germany']);
  });

  it('names who is there for it before whom staff name, each once and with the reason that is known', () => {
    const own = sampleActor('de', { id: 'own', partnerCountries: ['FR'], tagline: text('Forscht.') });
    const told = sampleActor('de', { id: 'told', partnerCountries: ['FR'], tagline: text('Reist.') });
    const other = sampleActor('de', { id: 'other', partnerCountries: [] });
    const helpers = [
      { actor: other, reason: text('Berät.') },
      { actor: told, reason: text('Sucht Literatur.') },
    ];
    const page = only({ texts: new Map([['FR', written({ helpers })]]), actors: [own, told, other] });
    expect(page.helpers.map(({ actor, reason }) => [actor.id, reason?.value])).toEqual([
      ['own', 'Forscht.'],
      ['told', 'Sucht Literatur.'],
      ['other', 'Berät.'],
    ]);
  });

  it('has the programmes that reach it, running ones first, of these what pays there alone', () => {
    const { programmes } = only({
      programmes: [
        sampleProgramme({ id: 'over', countries: ['FR'], state: 'ended' }),
        sampleProgramme({ id: 'perhaps', countries: ['FR'], state: 'unknown' }),
        sampleProgramme({ id: 'eu', region: 'eu', state: 'open' }),
        sampleProgramme({ id: 'fund', countries: ['FR'], state: 'open' }),
        sampleProgramme({ id: 'developing', region: 'developing', state: 'open' }),
      ],
    });
    expect(programmes.map(({ id }) => id)).toEqual(['fund', 'eu', 'perhaps', 'over']);
  });
});
