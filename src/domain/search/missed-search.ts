import { fold, isEmptyWord, plainWordsOf } from './word-folding.ts';

/** What somebody looked for and nothing was found by: nothing of who it was, or when but for the day. */
export interface MissedSearch {
  /** The words in small letters. */
  words: string;
  /** The same as they are compared, by which searches are told apart. */
  folded: string;
}

/** Longer than what names a thing is what tells of somebody. */
const mostCharacters = 60;
const mostWords = 5;
/** So many digits may be a telephone number. */
const mostDigits = 4;

/** What of a search without a result may be kept; null where it says nothing or may be about a person. */
export function missedSearchOf(typed: string): MissedSearch | null {
  const text = typed.normalize('NFKC');
  const words = plainWordsOf(text).map((word) => word.toLowerCase());
  const folded = words.map(fold).filter((word) => word && !isEmptyWord(word));
  const isKept =
    folded.length > 0 &&
    words.length <= mostWords &&
    text.length <= mostCharacters &&
    !text.includes('@') &&
    (text.match(/\p{N}/gu) ?? []).length <= mostDigits &&
    /\p{L}{2}/u.test(text);
  return isKept ? { words: words.join(' '), folded: folded.join(' ') } : null;
}
