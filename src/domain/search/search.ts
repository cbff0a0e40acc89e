import type { TextLanguage } from '../actors/actor.ts';
import { mostCharacters, soughtWords } from './sought-words.ts';
import { type SoughtWord, Vocabulary } from './vocabulary.ts';
import { compact, fold, isEmptyWord, stem, wordsOf } from './word-folding.ts';

/** Where in an entry words can be found. */
export type SearchField = 'abbreviations' | 'names' | 'topics' | 'resources' | 'text';

/** A text that is searched, with its language. */
export interface SearchText {
  value: string;
  language: TextLanguage;
}

/** All that is searched of an actor, in both languages. */
export type SearchEntry = Record<SearchField, SearchText[]> & { id: string };

/** What is marked in the texts of all that was found. */
export interface Marker {
  sought: SoughtWord[];
  /** The stems of all words that fit. */
  stems: Set<string>;
}

export interface SearchResult {
  /** Best first. */
  entries: SearchEntry[];
  marker: Marker;
  /** Where nothing was found: words that would find something. */
  suggestions: string[];
}

/** What can be searched. */
export interface SearchIndex {
  find(words: string): SearchResult;
}

const mostSuggestions = 5;
const entriesAtOnce = 20;
const boost: Record<SearchField, number> = { abbreviations: 8, names: 5, topics: 2, resources: 1.5, text: 1 };
const fields = Object.keys(boost) as SearchField[];

/**
 * Makes the index of all entries, in small steps so as to hold nobody up. An entry is found where it has every word
 * looked for: as it is, as the beginning of a word, with one typo, or as a part of a compound. Who is called exactly so
 * comes first.
 */
export async function createSearchIndex(entries: SearchEntry[]): Promise<SearchIndex> {
  const vocabulary = new Vocabulary();
  const stems = new Map<string, string>();
  /** The stem of a word, made out once for each way it is written. */
  function stemOf(word: string): string {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const folded = fold(word);
    const stemmed = stem(folded);
    vocabulary.noteForm(stemmed, folded);
    stems.set(word, stemmed);
    return stemmed;
  }
  /** Entries by their abbreviations in one word. */
  const called = new Map<string, Set<number>>();
  for (const [place, entry] of entries.entries()) {
    if (place % entriesAtOnce === 0) await new Promise((resolve) => setTimeout(resolve));
    for (const [stemmed, { shown, weight }] of weighedWords(entry, stemOf))
      vocabulary.noteWord(stemmed, shown, place, weight);
    for (const { value } of entry.abbreviations)
      called.set(compact(value), new Set(called.get(compact(value))).add(place));
  }

  /** How well each entry has one of the words that fit, by its place. */
  function scoresOf(fitting: Map<string, number>): Float64Array {
    const scores = new Float64Array(entries.length);
    for (const [stemmed, fit] of fitting) {
      const { places = [], weights = [] } = vocabulary.get(stemmed) ?? {};
      const rarity = Math.log(1 + entries.length / places.length);
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0;
        scores[place] = (scores[place] ?? 0) + fit * rarity * (weights[at] ?? 0);
      }
    }
    return scores;
  }

  function closestTo(sought: SoughtWord[]): string[] {
    const words = sought.flatMap((word) =>
      vocabulary.knows(word) ? [word.typed] : vocabulary.closestTo(word.stem).slice(0, 3),
    );
    return [...new Set(words)].slice(0, mostSuggestions);
  }

  return {
    find(typed) {
      const words = typed.slice(0, mostCharacters);
      const sought = soughtWords(words);
      const fitting = sought.map((word) => vocabulary.fitting(word));
      const scores = fitting.map(scoresOf);
      const exact = called.get(compact(words)) ?? new Set();
      // An entry without one of the words has nothing for it, and nothing times anything is nothing.
      const score = Float64Array.from(entries, (_, place) =>
        exact.has(place) ? Number.MAX_VALUE : scores.reduce((product, each) => product * (each[place] ?? 0), 1),
      );
      const of = (place: number) => score[place] ?? 0;
      const found = sought.length ? [...entries.keys()].filter((place) => of(place) > 0) : [];
      found.sort((a, b) => of(b) - of(a) || a - b);
      return {
        entries: found.flatMap((place) => entries[place] ?? []),
        marker: { sought, stems: new Set(fitting.flatMap((each) => [...each.keys()])) },
        suggestions: found.length ? [] : closestTo(sought),
      };
    },
  };
}

/** The words of an entry: more weight to where they stand, to how often, and the shorter the text is. */
function weighedWords(entry: SearchEntry, stemOf: (word: string) => string) {
  const weighed = new Map<string, { shown: string; weight: number }>();
  for (const field of fields) {
    const words = entry[field].flatMap(({ value }) => tokensOf(value, field));
    const counts = new Map<string, { shown: string; count: number }>();
    for (const shown of words) {
      const stemmed = stemOf(shown);
      if (!stemmed || (field !== 'abbreviations' && isEmptyWord(stemmed))) continue;
      const known = counts.get(stemmed) ?? { shown, count: 0 };
      counts.set(stemmed, { ...known, count: known.count + 1 });
    }
    for (const [stemmed, { shown, count }] of counts) {
      const known = weighed.get(stemmed) ?? { shown, weight: 0 };
      known.weight += (boost[field] * count) / (count + words.length / 20);
      weighed.set(stemmed, known);
    }
  }
  return weighed;
}

/** The words of a text; hyphenated ones and abbreviations also as one: "Europa-Union" is found as "Europaunion". */
function tokensOf(text: string, field: SearchField): string[] {
  const joined = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu)?.map((word) => word.replaceAll('-', '')) ?? [];
  return [...wordsOf(text).map(({ word }) => word), ...joined, ...(field === 'abbreviations' ? [compact(text)] : [])];
}
