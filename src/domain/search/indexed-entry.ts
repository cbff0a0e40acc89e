import { hostIn } from './host.ts';
import type { SearchEntry } from './search-entry.ts';
import { weighedWords } from './weighed-words.ts';
import { compact, fold, plainWordsOf, termOf } from './word-folding.ts';

/** How exactly an entry is called what was typed. */
const calledSo = { byWord: 1, byName: 2, byAbbreviation: 3 } as const;

/** A way to write a word: folded, and what it is compared by. */
export interface WordForm {
  word: string;
  folded: string;
  term: string;
}

/** What an entry brings to the index. */
export interface IndexedEntry {
  /** What its words are compared by, each once: first those in which typos are forgiven. */
  terms: string[];
  /** How many of them these are. */
  heads: number;
  /** How much each weighs. */
  weights: number[];
  /** How its words are written, each once. */
  forms: WordForm[];
  /** What it is called, each with how exactly. */
  called: [name: string, how: number][];
  /** Its hosts, each with whether it is its own (2) or of what it offers elsewhere (1). */
  hosts: [host: string, rank: number][];
  /** Of an actor, by language: words of its names, abbreviations and topics. */
  offered: Map<string, WordForm[]>;
}

/** One object for all texts that write a word so: of thousands of entries each has hundreds. */
const forms = new Map<string, WordForm>();
const mostForms = 200_000;
const indexed = new WeakMap<SearchEntry, IndexedEntry>();

/** Made out once of an entry, which stays the same object until it changes: of thousands hardly any does. */
export function indexedEntry(entry: SearchEntry): IndexedEntry {
  const known = indexed.get(entry) ?? makeIndexed(entry);
  indexed.set(entry, known);
  return known;
}

function makeIndexed(entry: SearchEntry): IndexedEntry {
  const { kind, abbreviations, names, topics, words, addresses } = entry;
  const written = new Set<WordForm>();
  const weighed = weighedWords(entry, (word) => {
    const form = formOf(word);
    written.add(form);
    return form.term;
  });
  const all = [...weighed].sort(([, a], [, b]) => Number(b.isHead) - Number(a.isHead));
  const offered = new Map<string, Set<WordForm>>();
  for (const { value, language } of kind === 'actor' ? [...abbreviations, ...names, ...topics] : []) {
    const known = offered.get(language) ?? new Set();
    offered.set(language, known);
    for (const word of plainWordsOf(value)) known.add(formOf(word));
  }
  return {
    terms: all.map(([term]) => term),
    heads: all.filter(([, { isHead }]) => isHead).length,
    weights: all.map(([, { weight }]) => weight),
    forms: [...written],
    called: [
      ...abbreviations.map(({ value }): [string, number] => [compact(value), calledSo.byAbbreviation]),
      ...names.map(({ value }): [string, number] => [compact(value), calledSo.byName]),
      ...words.map((phrase): [string, number] => [compact(phrase), calledSo.byWord]),
    ],
    hosts: [
      ...hostsIn([...addresses.own, ...words]).map((host): [string, number] => [host, 2]),
      ...hostsIn(addresses.others).map((host): [string, number] => [host, 1]),
    ],
    offered: new Map([...offered].map(([language, known]) => [language, [...known]])),
  };
}

function formOf(word: string): WordForm {
  const known = forms.get(word);
  if (known) return known;
  // What nobody writes any more is not kept for ever.
  if (forms.size >= mostForms) forms.clear();
  const form = { word, folded: fold(word), term: termOf(word) };
  forms.set(word, form);
  return form;
}

const hostsIn = (addresses: string[]) => addresses.flatMap((address) => hostIn(address) ?? []);
