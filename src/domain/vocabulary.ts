import SearchableMap from 'minisearch/SearchableMap';

/** A word of the texts that are searched: how it is shown, and which texts have it with which weight, in parallel. */
export interface KnownWord {
  shown: string;
  places: number[];
  weights: number[];
}

/** How well a word fits one that is looked for, from 0 to 1. */
export type Fit = number;

const exact: Fit = 1;
const beginning: Fit = 0.4;
const compound: Fit = 0.2;
const typo: Fit = 0.1;
const shortestForBeginnings = 2;
const shortestForTypos = 4;
const shortestPart = 4;
const shortestBeforePart = 3;
const mostCompounds = 50;

/** All words of what is searched, by their stems, in the searchable map of minisearch: it knows beginnings and typos. */
export class Vocabulary {
  readonly #words = new SearchableMap<KnownWord>();
  #list = '\n';

  /** Notes that a text has a word. The first form in which a word is met is the one shown. */
  note(stem: string, shown: string, place: number, weight: number): void {
    let word = this.#words.get(stem);
    if (!word) {
      word = { shown, places: [], weights: [] };
      this.#words.set(stem, word);
      this.#list += `${stem}\n`;
    }
    word.places.push(place);
    word.weights.push(weight);
  }

  get(stem: string): KnownWord | undefined {
    return this.#words.get(stem);
  }

  /**
   * The words that fit one that is looked for: itself, what begins with it, compounds, and what is one typo away.
   * @param part the word as it would stand in a compound: with even less of an ending.
   */
  fitting(stem: string, part: string): Map<string, Fit> {
    const found = new Map<string, Fit>();
    const offer = (word: string, fit: Fit) => found.set(word, Math.max(fit, found.get(word) ?? 0));
    if (stem.length >= shortestForTypos && !/\d/.test(stem)) {
      for (const word of this.#words.fuzzyGet(stem, 1).keys()) offer(word, typo);
      for (const word of this.#swapsOf(stem)) offer(word, typo);
    }
    for (const word of this.#compoundsOf(part)) offer(word, compound);
    if (part.length >= shortestPart && this.#words.has(part)) offer(part, beginning);
    if (stem.length >= shortestForBeginnings) {
      for (const word of this.#words.atPrefix(stem).keys())
        offer(word, beginning * (0.5 + stem.length / word.length / 2));
    }
    if (this.#words.has(stem)) offer(stem, exact);
    return found;
  }

  /** Whether anything fits without a typo. */
  knows(stem: string, part: string): boolean {
    return [...this.fitting(stem, part).values()].some((fit) => fit > typo);
  }

  /**
   * Words that may have been meant: at most two letters away, nearest first; else one that shares as long a beginning as
   * possible, of four letters at least.
   */
  closestTo(stem: string): string[] {
    const near = stem.length < shortestForTypos ? [] : [...this.#words.fuzzyGet(stem, 2).values()];
    if (near.length) return near.sort(([, a], [, b]) => a - b).map(([word]) => word.shown);
    for (let length = stem.length; length >= shortestPart; length -= 1) {
      const at = this.#list.indexOf(`\n${stem.slice(0, length)}`);
      if (at >= 0) return [this.#words.get(this.#wordAround(at + 1).word)?.shown ?? ''];
    }
    return [];
  }

  /**
   * Words that hold a stem further behind, as German compounds do: „Städtepartnerschaft" for "partnerschaft". Looked up in
   * one long text: an index of all parts would be ten times the size of the one of words.
   */
  #compoundsOf(part: string): string[] {
    const found: string[] = [];
    if (part.length < shortestPart) return found;
    let at = this.#list.indexOf(part);
    while (at >= 0 && found.length < mostCompounds) {
      const { word, start, end } = this.#wordAround(at);
      const isCompound = at - start >= shortestBeforePart;
      if (isCompound) found.push(word);
      at = this.#list.indexOf(part, isCompound ? end : at + 1);
    }
    return found;
  }

  #wordAround(at: number): { word: string; start: number; end: number } {
    const start = this.#list.lastIndexOf('\n', at) + 1;
    const end = this.#list.indexOf('\n', at);
    return { word: this.#list.slice(start, end), start, end };
  }

  /** Words that are the stem but for two neighbouring letters in the wrong order, which an edit distance counts as two. */
  #swapsOf(stem: string): string[] {
    const swap = (at: number) => stem.slice(0, at) + stem.charAt(at + 1) + stem.charAt(at) + stem.slice(at + 2);
    return Array.from({ length: stem.length - 1 }, (_, at) => swap(at)).filter((word) => this.#words.has(word));
  }
}
