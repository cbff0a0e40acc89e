import type { SoughtWord } from './vocabulary.ts';
import { fold, isEmptyWord, plainWordsOf, stem, termOf } from './word-folding.ts';

/** As much of what was typed as is looked for. */
export const mostCharacters = 200;
const mostWords = 8;
/** "Bürger:innen", "Bürger*innen", "Bürger_innen": one word. */
const genderSign = /(?<=\p{L})[:*_](?=in(?:nen)?(?!\p{L}))/gu;

/** The words of what was typed, without those that say nothing, unless there are no others. */
export function soughtWords(typed: string): SoughtWord[] {
  const all = plainWordsOf(typed.slice(0, mostCharacters).replaceAll(genderSign, '')).map(soughtWord);
  const telling = all.filter(({ folded }) => !isEmptyWord(folded));
  const different = new Map((telling.length ? telling : all).map((word) => [word.stem, word]));
  return [...different.values()].filter((word) => word.stem).slice(0, mostWords);
}

/** One word, as it is looked for. */
export function soughtWord(word: string): SoughtWord {
  const folded = fold(word);
  return { typed: word, folded, stem: termOf(word), part: stem(folded, 4) };
}
