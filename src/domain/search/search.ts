import type { Locale } from '../../i18n/locales.ts';
import { hostIn, hostsAbove } from './host.ts';
import { indexedEntry } from './indexed-entry.ts';
import { rankingOf } from './ranking.ts';
import type { SearchEntry } from './search-entry.ts';
import { mostCharacters, soughtWord, soughtWords } from './sought-words.ts';
import { type Suggest, suggestionsFrom } from './suggestions.ts';
import { type SoughtWord, Vocabulary } from './vocabulary.ts';
import { compact } from './word-folding.ts';

/** What is marked in the texts of all that was found. */
export interface Marker {
  sought: SoughtWord[];
  /** What all words that fit are compared by. */
  stems: Set<string>;
}

export interface SearchResult {
  /** Best first. */
  entries: SearchEntry[];
  marker: Marker;
  /** Where no entry has all words, those with the most are shown: the words that none of these has. Else empty. */
  missing: string[];
  /** Whether no entry has all words. */
  isPartial: boolean;
  /** Where nothing was found: words that would find something. */
  suggestions: string[];
}

/** What can be searched. */
export interface SearchIndex {
  find(words: string, locale: Locale): SearchResult;
}

const mostSuggestions = 5;
/** As long as others wait at most, in milliseconds, and as long as it rests: half of the time is theirs. */
const longestStep = 5;

/**
 * Makes the index of all entries, in small steps so as to hold nobody up; what an entry brings is kept for as long as
 * it is the same object. An address or a domain finds the body whose it is. Else an entry is found where it has every
 * word looked for, or where none has, as many as possible: as it is or as the beginning of a word, after that as a part
 * of a compound or with one typo. Who is called exactly so comes first.
 */
export async function createSearchIndex(entries: SearchEntry[]): Promise<SearchIndex> {
  const index = new EntryIndex(entries);
  let end = performance.now() + longestStep;
  for (const [place, entry] of entries.entries()) {
    if (performance.now() > end) {
      await new Promise((resolve) => setTimeout(resolve, longestStep));
      end = performance.now() + longestStep;
    }
    index.add(place, entry);
  }
  index.finish();
  return index;
}

class EntryIndex implements SearchIndex {
  readonly #entries: SearchEntry[];
  readonly #vocabulary = new Vocabulary();
  /** Entries by what they are called, and by their hosts. */
  readonly #called = new RankedPlaces();
  readonly #hosts = new RankedPlaces();
  readonly #suggest: Suggest;

  constructor(entries: SearchEntry[]) {
    this.#entries = entries;
    this.#suggest = suggestionsFrom(entries);
  }

  add(place: number, entry: SearchEntry): void {
    const { called, hosts, ...words } = indexedEntry(entry);
    this.#vocabulary.note(place, words);
    for (const [name, how] of called) this.#called.note(name, place, how);
    for (const [host, rank] of hosts) this.#hosts.note(host, place, rank);
  }

  finish(): void {
    this.#vocabulary.finish();
  }

  find(typed: string, locale: Locale): SearchResult {
    const words = typed.slice(0, mostCharacters);
    const host = hostIn(words);
    const owners = host ? this.#whose(host) : [];
    if (owners.length) return { ...nothing, entries: owners, marker: { sought: [], stems: new Set() } };
    // Of an address nobody has, its words are looked for, without its end.
    const sought = soughtWords(host ? host.replace(/\.[^.]+$/, '') : words).flatMap((word) => {
      const parts = this.#vocabulary.knows(word) ? null : this.#vocabulary.partsOf(word);
      return parts ? parts.map(soughtWord) : [word];
    });
    const called = this.#called.of(compact(words)) ?? new Map();
    const ranking = rankingOf(sought, this.#vocabulary, this.#entries.length, called);
    return {
      entries: this.#at(ranking.places),
      marker: { sought, stems: ranking.terms },
      missing: ranking.missing.map((word) => word.typed),
      isPartial: ranking.isPartial,
      suggestions: ranking.places.length ? [] : this.#suggestionsFor(sought, locale),
    };
  }

  #at(places: number[]): SearchEntry[] {
    return places.flatMap((place) => this.#entries[place] ?? []);
  }

  /** Whose address it is; where nobody has the very host, the one above it. */
  #whose(host: string): SearchEntry[] {
    const [known = new Map<number, number>()] = hostsAbove(host).flatMap((one) => this.#hosts.of(one) ?? []);
    const best = Math.max(...known.values());
    return this.#at([...known].filter(([, rank]) => rank === best).map(([place]) => place));
  }

  #suggestionsFor(sought: SoughtWord[], locale: Locale): string[] {
    const words = sought.flatMap(({ folded }) => this.#suggest(folded, locale).slice(0, 3));
    return [...new Set(words)].slice(0, mostSuggestions);
  }
}

const nothing = { missing: [], isPartial: false, suggestions: [] };

/** Places of entries by a key, each with the best rank it was noted with. */
class RankedPlaces {
  readonly #places = new Map<string, Map<number, number>>();

  note(key: string, place: number, rank: number): void {
    const places = this.#places.get(key) ?? new Map<number, number>();
    this.#places.set(key, places.set(place, Math.max(rank, places.get(place) ?? 0)));
  }

  of(key: string): Map<number, number> | undefined {
    return this.#places.get(key);
  }
}
