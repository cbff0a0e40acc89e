import { inBaseLetters } from './base-letters.ts';

/** A word as it stands in a text, and where. */
export interface PlacedWord {
  word: string;
  start: number;
}

/** Words that say nothing about what is looked for, folded. */
const emptyWords = new Set(
  `der die das dem den des ein eine einen einem einer eines und oder in im zu zum zur von vom mit bei beim fur auf an am
  aus nach uber ist sind wer wie wo was ich wir sie es uns kann konnen hat habe haben gibt viel viele man mein meine
  meinen meiner unser unsere unseren unserer welche welcher welches auch nicht wird werden the a an of or to for from with
  by is are who what where how and at on we can could do does has have there many much my our me i it this that which
  need`.split(/\s+/),
);

/**
 * A word without what people type differently: case, accents, and the ways to write an umlaut, so that ä = ae = a and
 * ß = ss; and without the shapes that letters take in files of old (Unicode NFKC): "ﬁnanz" is `finanz`. Never longer
 * than needed to compare, and the folded form of a beginning is a beginning of the folded form.
 */
export function fold(word: string): string {
  return lettersOf(word).replaceAll(/([aou])e/g, '$1');
}

const lettersOf = (word: string): string => inBaseLetters(word.normalize('NFKC').replaceAll('\u00ad', ''));

/**
 * A folded word without its ending, so that „Partnerschaften" and "Partnerschaft" are one. Follows the light German
 * stemmer of Jacques Savoy (CLEF 2002), with English plurals.
 * @param least how many letters must remain; else it stays as it is.
 */
export function stem(folded: string, least = 5): string {
  const cut = (word: string, ending: RegExp) => {
    const shorter = word.replace(ending, '');
    return shorter.length < least ? word : shorter;
  };
  return cut(cut(folded, /(?<=[bdfghklmnprt])s$/), /(?:ern|en|er|em|es|e)$/);
}

const wordPattern = /[\p{L}\p{N}\p{M}\u00ad]+/gu;

/** The words of a text: letters and digits. */
export function wordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(wordPattern)].map((match) => ({ word: match[0], start: match.index }));
}

/** The same without their places. */
export const plainWordsOf = (text: string): string[] => text.match(wordPattern) ?? [];

export function isEmptyWord(folded: string): boolean {
  return emptyWords.has(folded);
}

/** Letters and digits alone, folded: "St NRW" and "ST-NRW" are the same abbreviation. */
export function compact(text: string): string {
  return fold(plainWordsOf(text).join(''));
}

/** An abbreviation or a word so short that an ending taken off, or a letter changed, would make another one of it. */
const longestShort = 3;

/** Whether a word is looked for whole and as it is: `EU`, `AG`, `coe`. */
export const isShort = (word: string): boolean => lettersOf(word).length <= longestShort;

/** What a word is compared by: folded and without its ending; a short one keeps all its letters. */
export const termOf = (word: string): string => (isShort(word) ? lettersOf(word) : stem(fold(word)));
