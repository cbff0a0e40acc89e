import { describe, expect, it, test } from 'vitest';
import { compact, fold, isEmptyWord, stem, termOf, wordsOf } from './word-folding.ts';

test.each([
  ['Städte', 'Staedte', 'STADTE', 'Sta\u0308dte'],
  ['Köln', 'Koeln', 'koln'],
  ['Grüße', 'Gruesse', 'grusse'],
  ['Société', 'societe'],
  ['Łódź', 'lodz'],
  ['Ærø', 'Aeroe', 'aro'],
  ['Partner\u00adschaft', 'partnerschaft'],
  ['ﬁnanz', 'finanz', 'ＦＩＮＡＮＺ'],
])('%s is folded as its other spellings are', (word, ...spellings) => {
  for (const spelling of spellings) expect(fold(spelling)).toBe(fold(word));
});

it('folds a beginning into a beginning, wherever it ends', () => {
  for (const word of ['Staedtepartnerschaft', 'Größenordnung', 'neue', 'Michael', 'aee', 'Œeuæe']) {
    for (let end = 0; end <= word.length; end += 1) expect(fold(word).startsWith(fold(word.slice(0, end)))).toBe(true);
  }
});

test.each([
  ['partnerschaften', 'partnerschaft'],
  ['kommunen', 'kommun'],
  ['kommune', 'kommun'],
  ['vereins', 'verein'],
  ['partnerships', 'partnership'],
  ['stadte', 'stadt'],
  ['kreis', 'kreis'],
  ['rate', 'rate'],
  ['dfi', 'dfi'],
])('%s without its ending is %s', (word, stemmed) => {
  expect(stem(word)).toBe(stemmed);
});

describe('words', () => {
  it('are letters and digits, with their places', () => {
    expect(wordsOf('Städte- und 2 «Kreise»!')).toEqual([
      { word: 'Städte', start: 0 },
      { word: 'und', start: 8 },
      { word: '2', start: 12 },
      { word: 'Kreise', start: 15 },
    ]);
    expect(wordsOf('😀 .*+?^$()|[]\\ %')).toEqual([]);
  });

  it('can be empty of sense', () => {
    expect(['fur', 'und', 'the'].every(isEmptyWord)).toBe(true);
    expect(isEmptyWord('rat')).toBe(false);
  });

  it('make one abbreviation, however they are parted', () => {
    for (const spelling of ['StGB NRW', 'stgb-nrw', 'St.GB.NRW', 'STGBNRW']) expect(compact(spelling)).toBe('stgbnrw');
  });
});

test.each([
  ['COE', 'coe'],
  ['EU', 'eu'],
  ['AGs', 'ags'],
  ['Koeln', 'koln'],
  ['Kommunen', 'kommun'],
])('%s is compared by %s', (word, term) => {
  expect(termOf(word)).toBe(term);
});
