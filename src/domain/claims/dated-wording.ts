import type { Locale } from '../../i18n/locales.ts';
import { sentencesIn } from '../sentences.ts';
import { type Rot, rottingWords } from './rotting-words.ts';

/** Words of a text that become untrue by themselves. */
export interface DatedWording {
  words: string;
  rot: Rot;
}

/**
 * Finds the wording of a text that will rot, in its order: of each sentence and each kind the first. It goes by words
 * alone: it may miss some, and what it finds a person judges.
 */
export function datedWording(text: string, locale: Locale): DatedWording[] {
  return text
    .split(/\n+/)
    .flatMap((line) => sentencesIn(line, locale).flatMap((sentence) => wordingOf(sentence, locale)));
}

function wordingOf(sentence: string, locale: Locale): DatedWording[] {
  const found = new Map<Rot, { at: number; words: string }>();
  for (const { rot, words, unless } of rottingWords[locale]) {
    if (found.has(rot) || unless?.test(sentence)) continue;
    const match = sentence.matchAll(words).next().value;
    if (match) found.set(rot, { at: match.index, words: match[0].trim() });
  }
  return [...found].sort(([, one], [, other]) => one.at - other.at).map(([rot, { words }]) => ({ rot, words }));
}
