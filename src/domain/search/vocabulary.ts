import SearchableMap from 'minisearch/SearchableMap';

/** A word of the texts that are searched: how it is shown, and which texts have it with which weight, in parallel. */
interface KnownWord {
  shown: string;
  places: number[];
  weights: number[];
}

/** A word looked for: folded, without its ending, which is what is compared, and as it may be a part of a compound. */
export interface SoughtWord {
  typed: string;
  folded: string;
  stem: string;
  part: string;
}

/** How well a word fits one that is looked for, from 0 to 1. */
type Fit = number;

const exact: Fit = 1;
const beginning: Fit = 0.4;
const compound: Fit = 0.2;
const typo: Fit = 0.1;
const shortestForBeginnings = 2;
const shortestForTypos = 4;
const shortestPart = 4;
const shortestBeforePart = 3;
const mostCompounds = 50;

/**
 * All words of what is searched, by their stems, in the searchable map of minisearch: it knows beginnings and typos.
 */
export class Vocabulary {
  readonly #words = new SearchableMap<KnownWord>();
  /** Stems of the words with their endings, folded: a typo in an ending would leave another stem. */
  readonly #forms = new SearchableMap<string>();
  #list = '\n';

  /** Notes a form in which a word is written. */
  noteForm(stem: string, folded: string): void {
    this.#forms.set(folded, stem);
  }

  /** Notes that a text has a word. The first form in which a word is met is the one shown. */
  noteWord(stem: string, shown: string, place: number, weight: number): void {
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

  /** The words that fit one that is looked for: itself, what begins with it, compounds, and what is one typo away. */
  fitting({ folded, stem, part }: Omit<SoughtWord, 'typed'>): Map<string, Fit> {
    const found = new Map<string, Fit>();
    const offer = (word: string, fit: Fit) => found.set(word, Math.max(fit, found.get(word) ?? 0));
    if (folded.length >= shortestForTypos && !/\d/.test(folded)) {
      for (const word of this.#words.fuzzyGet(stem, 1).keys()) offer(word, typo);
      for (const [word] of this.#forms.fuzzyGet(folded, 1).values()) offer(word, typo);
      for (const word of this.#swapsOf(folded)) offer(word, typo);
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
  knows(word: SoughtWord): boolean {
    return [...this.fitting(word).values()].some((fit) => fit > typo);
  }

  /**
   * Words that may have been meant: at most two letters away, nearest first; else one that shares as long a beginning
   * as possible, of four letters at least.
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
   * Words that hold a stem further behind, as German compounds do: „Städtepartnerschaft" for "partnerschaft". Looked up
   * in one long text: an index of all parts would be ten times the size of the one of words.
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

  /** Words that are one but for two neighbouring letters in the wrong order, which an edit distance counts as two. */
  #swapsOf(folded: string): string[] {
    const swap = (at: number) => folded.slice(0, at) + folded.charAt(at + 1) + folded.charAt(at) + folded.slice(at + 2);
    return Array.from({ length: folded.length - 1 }, (_, at) => this.#forms.get(swap(at)) ?? []).flat();
  }
}
