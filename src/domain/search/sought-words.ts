import type { SoughtWord } from './vocabulary.ts';
import { fold, isEmptyWord, stem, wordsOf } from './word-folding.ts';

/** As much of what was typed as is looked for. */
export const mostCharacters = 200;
const mostWords = 8;

/** The words of what was typed, without those that say nothing, unless there are no others. */
export function soughtWords(typed: string): SoughtWord[] {
  const all = wordsOf(typed.slice(0, mostCharacters)).map(({ word }) => {
    const folded = fold(word);
    return { typed: word, folded, stem: stem(folded), part: stem(folded, 4) };
  });
  const telling = all.filter(({ folded }) => !isEmptyWord(folded));
  const different = new Map((telling.length ? telling : all).map((word) => [word.stem, word]));
  return [...different.values()].filter((word) => word.stem).slice(0, mostWords);
}
