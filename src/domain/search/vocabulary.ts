import SearchableMap from 'minisearch/SearchableMap';
import type { IndexedEntry, WordForm } from './indexed-entry.ts';
import { isEmptyWord, isShort, termOf } from './word-folding.ts';

/** A word of the texts that are searched: which texts have it with which weight, in parallel. */
interface KnownWord {
  places: number[];
  weights: number[];
}

/**
 * A word looked for: as it was typed, folded, as it is compared (`stem`), and as it may be a part of a compound.
 */
export interface SoughtWord {
  typed: string;
  folded: string;
  stem: string;
  part: string;
}

/** How well a word fits one that is looked for, from 0 to 1, by the word. */
export type Fitting = Map<string, number>;

/** The words that fit one: itself and what begins with it, or else what only may be meant. */
export interface Fits {
  close: Fitting;
  loose: Fitting;
}

const exact = 1;
const beginning = 0.4;
const compound = 0.2;
const typo = 0.1;
const shortestForBeginnings = 2;
const shortestForTypos = 5;
const shortestEnding = 4;
const shortestPart = 5;
const shortestBeforePart = 3;
const mostCompounds = 50;
/** What German puts between the parts of a compound. */
const linking = /(?:es|s|en|n|er|e)$/;

/** Whether a typo in it can be told from another word. */
const isForgiven = (term: string) => term.length >= shortestForTypos && !/\d/.test(term);

/** All words of what is searched, by their stems. */
export class Vocabulary {
  readonly #words = new Map<string, KnownWord>();
  readonly #written = new Set<WordForm>();
  readonly #headTerms = new Set<string>();
  /** Words with their endings, folded: a typo in an ending would leave another stem. */
  readonly #forms = new Set<string>();
  /** The searchable maps of minisearch know beginnings and typos. */
  readonly #beginnings = new SearchableMap<true>();
  /** Stems and forms of names, topics and search words: in those alone typos are forgiven. */
  readonly #heads = new SearchableMap<string>();
  #list = '';

  /** Notes that a text has words. */
  note(place: number, { terms, weights, heads, forms }: Pick<IndexedEntry, 'terms' | 'weights' | 'heads' | 'forms'>) {
    for (const [at, term] of terms.entries()) {
      let word = this.#words.get(term);
      if (!word) {
        word = { places: [], weights: [] };
        this.#words.set(term, word);
      }
      word.places.push(place);
      word.weights.push(weights[at] ?? 0);
      if (at < heads) this.#headTerms.add(term);
    }
    for (const form of forms) this.#written.add(form);
  }

  /** To be called once all texts are noted. */
  finish(): void {
    for (const term of this.#words.keys()) this.#beginnings.set(term, true);
    this.#list = `\n${[...this.#words.keys()].join('\n')}\n`;
    for (const term of this.#headTerms) if (isForgiven(term)) this.#heads.set(term, term);
    for (const { folded, term } of this.#written) {
      this.#forms.add(folded);
      if (isForgiven(term) && this.#headTerms.has(term)) this.#heads.set(folded, term);
    }
  }

  get(stem: string): KnownWord | undefined {
    return this.#words.get(stem);
  }

  /**
   * The words that fit one that is looked for. A short one is meant as it is; only where nobody has it, it may be the
   * beginning of another. Typos are forgiven where nothing else fits.
   */
  fitting(sought: SoughtWord): Fits {
    const close = this.#closeTo(sought);
    const loose: Fitting = new Map();
    if (isShort(sought.typed)) return { close, loose };
    for (const word of this.#compoundsOf(sought.part)) if (!close.has(word)) loose.set(word, compound);
    if (!close.size && !loose.size) for (const word of this.#withTypo(sought)) loose.set(word, typo);
    return { close, loose };
  }

  /** Whether anything fits. */
  knows(word: SoughtWord): boolean {
    const { close, loose } = this.fitting(word);
    return close.size + loose.size > 0;
  }

  /** Two words of the texts that one is made of, where nothing fits it whole: "Städtereise" is "Städte" and "Reise". */
  partsOf({ folded }: SoughtWord): [string, string] | null {
    for (let at = folded.length - shortestEnding; at >= shortestEnding; at -= 1) {
      const parts = [folded.slice(0, at), folded.slice(at)] as const;
      if (parts.every((part) => this.#forms.has(part) || this.#forms.has(part.replace(linking, '')))) return [...parts];
    }
    return null;
  }

  /** What two neighbours are compared by as one word, where a text has it: "Europa Scheck" is "Europascheck". */
  joined(one: SoughtWord | undefined, other: SoughtWord | undefined): string | null {
    if (!one || !other) return null;
    const term = termOf(one.typed + other.typed);
    return this.#words.has(term) ? term : null;
  }

  #closeTo({ typed, folded, stem, part }: SoughtWord): Fitting {
    const found: Fitting = new Map();
    if (this.#words.has(stem)) found.set(stem, exact);
    const isWhole = stem.length < shortestForBeginnings || isEmptyWord(folded);
    if (isWhole || (isShort(typed) && found.size)) return found;
    const offer = (word: string, fit: number) => found.set(word, Math.max(fit, found.get(word) ?? 0));
    if (part.length >= shortestEnding && this.#words.has(part)) offer(part, beginning);
    for (const word of this.#beginnings.atPrefix(stem).keys())
      offer(word, beginning * (0.5 + stem.length / word.length / 2));
    return found;
  }

  #withTypo({ folded, stem }: SoughtWord): string[] {
    if (!isForgiven(folded)) return [];
    // Hardly anybody mistypes a first letter, and who types more than a word has means another.
    const isMeant = (known: string) => known[0] === folded[0] && !folded.startsWith(known);
    const near = [stem, folded].flatMap((form) => [...this.#heads.fuzzyGet(form, 1)]);
    return [...near.filter(([known]) => isMeant(known)).map(([, [term]]) => term), ...this.#swapsOf(folded)];
  }

  /**
   * Words that hold a stem further behind, as German compounds do: „Städtepartnerschaft" for "partnerschaft". Where the
   * part begins another word ends, so that no trip is found in "K-reise". Looked up in one long text: an index of all
   * parts would be ten times the size of the one of words.
   */
  #compoundsOf(part: string): string[] {
    const found: string[] = [];
    if (part.length < shortestPart) return found;
    let at = this.#list.indexOf(part);
    while (at >= 0 && found.length < mostCompounds) {
      const { word, start, end } = this.#wordAround(at);
      const isCompound = at - start >= shortestBeforePart && this.#isWord(word.slice(0, at - start));
      if (isCompound) found.push(word);
      at = this.#list.indexOf(part, isCompound ? end : at + 1);
    }
    return found;
  }

  /** Whether letters are a word of the texts, as it stands before another one in a compound. */
  #isWord(letters: string): boolean {
    const whole = letters.replace(linking, '');
    return [letters, whole].some((form) => this.#forms.has(form) || this.#words.has(form));
  }

  #wordAround(at: number): { word: string; start: number; end: number } {
    const start = this.#list.lastIndexOf('\n', at) + 1;
    const end = this.#list.indexOf('\n', at);
    return { word: this.#list.slice(start, end), start, end };
  }

  /** Words that are one but for two neighbouring letters in the wrong order, which an edit distance counts as two. */
  #swapsOf(folded: string): string[] {
    const swap = (at: number) => folded.slice(0, at) + folded.charAt(at + 1) + folded.charAt(at) + folded.slice(at + 2);
    return Array.from({ length: folded.length - 1 }, (_, at) => this.#heads.get(swap(at)) ?? []).flat();
  }
}
