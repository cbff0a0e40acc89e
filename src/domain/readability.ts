import type { Locale } from '../i18n/locales.ts';
import { sentencesIn } from './sentences.ts';

/** How easily a text reads: its measures, the figure made of them, and what it means for plain words. */
export interface Readability {
  sentences: number;
  words: number;
  /** Words per sentence, one decimal. */
  sentenceLength: number;
  /** Words of the longest sentence. */
  longestSentence: number;
  /** From 0 (very hard) to 100 (very easy). */
  ease: number;
  verdict: 'easy' | 'fair' | 'hard';
}

const easyFrom = 60;
const fairFrom = 45;
/**
 * DIN 8581-1 (Einfache Sprache) advises short sentences; plain-language guides set the end at about this many words.
 */
const longestPlainSentence = 15;

/**
 * Flesch's Reading Ease: for English with his own weights (R. Flesch, "A New Readability Yardstick", Journal of Applied
 * Psychology 32, 1948), for German with those of T. Amstad ("Wie verständlich sind unsere Zeitungen?", Zürich 1978).
 * Both take the average length of sentences in words and of words in syllables; 60 and above is plain language.
 * A sentence too long is never "easy", however short its words. Syllables are counted by rule and not looked up.
 * @returns null where there are no words
 */
export function readabilityOf(text: string, locale: Locale): Readability | null {
  const lines = text.split(/\n+/).flatMap((line) => sentencesIn(line, locale));
  const sentences = lines.map(wordsOf).filter((words) => words.length > 0);
  const words = sentences.flat();
  if (!words.length) return null;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word, locale), 0);
  const perSentence = words.length / sentences.length;
  const perWord = syllables / words.length;
  const ease = locale === 'de' ? 180 - perSentence - 58.5 * perWord : 206.835 - 1.015 * perSentence - 84.6 * perWord;
  const figure = Math.round(Math.min(100, Math.max(0, ease)));
  const longestSentence = Math.max(...sentences.map((each) => each.length));
  return {
    sentences: sentences.length,
    words: words.length,
    sentenceLength: Math.round(perSentence * 10) / 10,
    longestSentence,
    ease: figure,
    verdict: verdictOf(figure, longestSentence),
  };
}

function verdictOf(ease: number, longestSentence: number): Readability['verdict'] {
  if (ease >= easyFrom && longestSentence <= longestPlainSentence) return 'easy';
  return ease >= fairFrom ? 'fair' : 'hard';
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Syllables by rule: groups of vowels; letters said one by one (EU, NRW) and digits count one each. At least one. */
export function countSyllables(word: string, locale: Locale): number {
  return word
    .split('-')
    .map((part) =>
      /^\p{Lu}{2,}$|^[\p{N}.,]+$/u.test(part) ? part.replaceAll(/[.,]/g, '').length : vowels(part, locale),
    )
    .reduce((sum, count) => sum + count, 0);
}

function vowels(part: string, locale: Locale): number {
  const letters = part.toLowerCase().normalize('NFC').replaceAll('qu', 'q');
  const groups =
    locale === 'de'
      ? letters.match(/aa|ee|oo|ie|ei|ai|au|eu|äu|ey|ay|[aeiouyäöüéèàâô]/g)
      : letters
          .replace(/(?<=[aeiouy].*[^aeiouylr])e$|(?<=[aeiouy].*[aeiouy][lr])e$/, '')
          .replace(/(?<=[aeiouy].*[^aeiouytd])ed$/, '')
          .match(/i(?:a(?!l\b)|o(?!u|n)|um)|[aeiouyäöü]+/g);
  return Math.max(1, groups?.length ?? 0);
}
