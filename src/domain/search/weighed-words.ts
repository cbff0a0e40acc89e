import type { SearchEntry, SearchField } from './search-entry.ts';
import { compact, isEmptyWord, plainWordsOf, wordsOf } from './word-folding.ts';

const boost: Record<SearchField, number> = { abbreviations: 8, names: 5, topics: 2, resources: 1.5, text: 1 };
const fields = Object.keys(boost) as SearchField[];
/** Whole phrases weigh as much as a single word, shared among their words. */
const ownWords = 4;
const wordsOfTopics = 1.5;
/** Where typos are forgiven, besides search words. */
const heads = new Set<SearchField>(['names', 'topics', 'resources']);

/** A word of an entry: how much it weighs, and whether it stands where typos are forgiven. */
export interface WeighedWord {
  weight: number;
  isHead: boolean;
}

/**
 * The words of an entry by what they are compared by: more weight to where they stand, to how often, and the shorter
 * the text is.
 */
export function weighedWords(entry: SearchEntry, termOf: (word: string) => string): Map<string, WeighedWord> {
  const weighed = new Map<string, WeighedWord>();
  const add = (term: string, weight: number, isHead: boolean) => {
    const known = weighed.get(term);
    weighed.set(term, { weight: weight + (known?.weight ?? 0), isHead: isHead || (known?.isHead ?? false) });
  };
  for (const field of fields) {
    const words = entry[field].flatMap(({ value }) => tokensOf(value, field));
    const counts = new Map<string, number>();
    for (const word of words) {
      const term = termOf(word);
      if (term && (field === 'abbreviations' || !isEmptyWord(term))) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    for (const [term, count] of counts)
      add(term, (boost[field] * count) / (count + words.length / 20), heads.has(field));
  }
  const phrases = (list: string[], weight: number) => {
    for (const phrase of list) {
      const terms = tokensOf(phrase, 'names')
        .map(termOf)
        .filter((term) => term && !isEmptyWord(term));
      for (const term of terms) add(term, weight / terms.length, true);
    }
  };
  phrases(entry.words, ownWords);
  // A list that several topics share, such as the two names of a category, counts once.
  for (const list of new Set(entry.topics.flatMap(({ alsoBy }) => (alsoBy ? [alsoBy] : []))))
    phrases(list, wordsOfTopics);
  return weighed;
}

/** The state, which texts write out or shorten as they like. */
const state = /Nordrhein-Westfalen|North Rhine-Westphalia|\bNRW\b/;
const stateWords = ['NRW', 'Nordrhein', 'Westfalen', 'North', 'Rhine', 'Westphalia'];

/** The words of a text; hyphenated ones and abbreviations also as one: "Europa-Union" is found as "Europaunion". */
function tokensOf(text: string, field: SearchField): string[] {
  const isOfState = state.test(text);
  return [
    ...plainWordsOf(isOfState ? text.replaceAll(new RegExp(state, 'g'), ' ') : text),
    ...(isOfState ? stateWords : []),
    ...hyphenatedIn(text),
    ...(field === 'abbreviations' ? [compact(text)] : []),
  ];
}

/** Hyphenated words without their hyphens. */
function hyphenatedIn(text: string): string[] {
  if (!text.includes('-')) return [];
  const runs: string[][] = [];
  let end = -1;
  for (const { word, start } of wordsOf(text)) {
    if (text[end] === '-' && start === end + 1) runs.at(-1)?.push(word);
    else runs.push([word]);
    end = start + word.length;
  }
  return runs.filter(({ length }) => length > 1).map((run) => run.join(''));
}
