import SearchableMap from 'minisearch/SearchableMap';
import type { Locale } from '../../i18n/locales.ts';
import { indexedEntry } from './indexed-entry.ts';
import type { SearchEntry } from './search-entry.ts';
import { isEmptyWord } from './word-folding.ts';

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
  const byLanguage = new Map<Locale, SearchableMap<string>>();
  const wordsIn = (locale: Locale) => {
    const known = byLanguage.get(locale) ?? offeredIn(locale, entries);
    byLanguage.set(locale, known);
    return known;
  };

  return (folded, locale) => {
    if (folded.length < shortestWord) return [];
    const known = wordsIn(locale);
    const near = known.fuzzyGet(folded, folded.length < middleFrom ? 1 : 2);
    const fitting = [...near].filter(
      ([word, [, distance]]) => distance < 2 || folded.length >= longFrom || word.slice(0, 2) === folded.slice(0, 2),
    );
    if (fitting.length) return fitting.sort(([, [, a]], [, [, b]]) => a - b).map(([, [shown]]) => shown);
    return beginningLike(known, folded);
  };
}

/** All that can be offered in a language, by its folded form. Of thousands of entries it is asked for now and then. */
function offeredIn(locale: Locale, entries: SearchEntry[]): SearchableMap<string> {
  const words = new Map<string, string>();
  for (const entry of entries) {
    for (const { folded, word } of indexedEntry(entry).offered.get(locale) ?? [])
      if (folded.length >= shortestWord && !isEmptyWord(folded) && !words.has(folded)) words.set(folded, word);
  }
  return SearchableMap.from([...words]);
}

function beginningLike(known: SearchableMap<string>, folded: string): string[] {
  for (let length = folded.length; length >= shortestBeginning; length -= 1) {
    for (const [word, shown] of known.atPrefix(folded.slice(0, length)))
      if (Math.abs(word.length - folded.length) <= mostFurther) return [shown];
  }
  return [];
}
