import { describe, expect, test } from 'vitest';
import { countSyllables, readabilityOf } from './readability.ts';

describe('syllables', () => {
  test.each([
    ['Stadt', 1],
    ['Partner', 2],
    ['Partnerschaft', 3],
    ['Städte', 2],
    ['Gemeinde', 3],
    ['Europa', 3],
    ['Verein', 2],
    ['Quelle', 2],
    ['Bürgerinnen', 4],
    ['EU', 2],
    ['NRW', 3],
    ['2021', 4],
    ['EU-Geld', 3],
    ['z', 1],
  ])('of the German %s are %d', (word, count) => {
    expect(countSyllables(word, 'de')).toBe(count);
  });

  test.each([
    ['town', 1],
    ['place', 1],
    ['people', 2],
    ['partner', 2],
    ['money', 2],
    ['asked', 1],
    ['wanted', 2],
    ['community', 4],
    ['the', 1],
    ['office', 2],
    ['question', 2],
    ['EU', 2],
  ])('of the English %s are %d', (word, count) => {
    expect(countSyllables(word, 'en')).toBe(count);
  });
});

describe('readability', () => {
  test('follows Amstad in German', () => {
    // 2 sentences, 8 words, 12 syllables: 180 − 4 − 58.5 × 1.5
    const measured = readabilityOf('Wir helfen Ihnen gern. Sie rufen uns an.', 'de');
    expect(measured).toMatchObject({ sentences: 2, words: 8, sentenceLength: 4, longestSentence: 4 });
    expect(measured?.ease).toBe(Math.round(180 - 4 - 58.5 * (11 / 8)));
  });

  test('follows Flesch in English', () => {
    // 1 sentence, 6 words, 6 syllables: 206.835 − 1.015 × 6 − 84.6 > 100
    expect(readabilityOf('The cat sat on the mat.', 'en')).toMatchObject({ words: 6, ease: 100, verdict: 'easy' });
  });

  test('calls officialese hard and plain words easy', () => {
    const official =
      'Die Inanspruchnahme europäischer Fördermöglichkeiten erfordert die fristgerechte Einreichung vollständiger Antragsunterlagen bei der zuständigen Kontaktstelle.';
    expect(readabilityOf(official, 'de')?.verdict).toBe('hard');
    expect(
      readabilityOf('Sie wollen Geld von der EU? Fragen Sie hier. Die Leute dort helfen Ihnen.', 'de')?.verdict,
    ).toBe('easy');
    expect(
      readabilityOf('Applications necessitate comprehensive organisational documentation and prior consultation.', 'en')
        ?.verdict,
    ).toBe('hard');
  });

  test('never calls a long sentence easy, however short its words', () => {
    const long = `${Array.from({ length: 16 }, () => 'da').join(' ')}.`;
    expect(readabilityOf(long, 'de')).toMatchObject({ longestSentence: 16, verdict: 'fair' });
  });

  test('takes abbreviations, dates and numbers for no end of a sentence, lines for one', () => {
    expect(readabilityOf('Das gilt z. B. seit dem 3. Oktober 1990.', 'de')?.sentences).toBe(1);
    expect(readabilityOf('Rund 11.000 Orte sind dabei! Sind Sie es auch?', 'de')?.sentences).toBe(2);
    expect(readabilityOf('Eine Zeile\nnoch eine', 'de')?.sentences).toBe(2);
    expect(readabilityOf('Das war 2021. Heute nicht.', 'de')?.sentences).toBe(2);
  });

  test.each(['', ' \n ', '…', '!!! —'])('says nothing of %j', (text) => {
    expect(readabilityOf(text, 'de')).toBeNull();
  });
});
