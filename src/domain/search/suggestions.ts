import SearchableMap from 'minisearch/SearchableMap';
import type { Locale } from '../../i18n/locales.ts';
import type { SearchEntry, SearchText } from './search-entry.ts';
import { fold, isEmptyWord, wordsOf } from './word-folding.ts';

const shortestWord = 4;
/** A word of this length may have two letters wrong, or, where it begins alike, from the lower one on. */
const longFrom = 9;
const middleFrom = 6;
/** Else a beginning of so many letters may be shared by a word that is not much longer or shorter. */
const shortestBeginning = 5;
const mostFurther = 3;

/** Words that may have been meant, nearest first. */
export type Suggest = (folded: string, locale: Locale) => string[];

/**
 * What can be offered to who found nothing: words of the names, abbreviations and topics of actors (places and
 * countries among them), in the reader's language. Each of them finds something.
 */
export function suggestionsFrom(entries: SearchEntry[]): Suggest {
  const byLanguage = new Map<string, SearchableMap<string>>();
  const note = ({ value, language }: SearchText) => {
    const known = byLanguage.get(language) ?? new SearchableMap<string>();
    byLanguage.set(language, known);
    for (const { word } of wordsOf(value)) {
      const folded = fold(word);
      if (folded.length >= shortestWord && !isEmptyWord(folded) && !known.has(folded)) known.set(folded, word);
    }
  };
  for (const { kind, abbreviations, names, topics } of entries)
    if (kind === 'actor') [...abbreviations, ...names, ...topics].forEach(note);

  return (folded, locale) => {
    const known = byLanguage.get(locale);
    if (!known || folded.length < shortestWord) return [];
    const near = known.fuzzyGet(folded, folded.length < middleFrom ? 1 : 2);
    const fitting = [...near].filter(
      ([word, [, distance]]) => distance < 2 || folded.length >= longFrom || word.slice(0, 2) === folded.slice(0, 2),
    );
    if (fitting.length) return fitting.sort(([, [, a]], [, [, b]]) => a - b).map(([, [shown]]) => shown);
    return beginningLike(known, folded);
  };
}

function beginningLike(known: SearchableMap<string>, folded: string): string[] {
  for (let length = folded.length; length >= shortestBeginning; length -= 1) {
    for (const [word, shown] of known.atPrefix(folded.slice(0, length)))
      if (Math.abs(word.length - folded.length) <= mostFurther) return [shown];
  }
  return [];
}
