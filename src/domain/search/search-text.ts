import { readUrl } from '../read-url.ts';
import { readableHost } from '../web-address.ts';
import { inBaseLetters } from './base-letters.ts';
import { soughtWords } from './sought-words.ts';
import { compact, fold, plainWordsOf } from './word-folding.ts';

/** Beginnings of addresses, which tell none apart and which nobody types. */
const unsaid = new Set(['https', 'http', 'www']);
/** A part of a word is looked for anywhere from this length on; a shorter one where a word begins. */
const shortestPart = 4;
/** A text is looked for as one word too ("St GB NRW" as "stgbnrw") where it is no sentence. */
const longestName = 60;

/**
 * What a document is found by, for a database to look in: the words of its texts, folded as in the public search, each
 * between two bars.
 */
export function searchTextOf(texts: string[]): string {
  const words = texts.flatMap((text) => [
    ...tellingWords(text),
    ...(text.length <= longestName ? [compact(text)] : []),
    ...tellingWords(readableHost(readUrl(text)?.hostname ?? '')),
  ]);
  return `|${[...new Set(words)].join('|')}|`;
}

const tellingWords = (text: string): string[] =>
  plainWordsOf(text)
    .map(fold)
    .filter((word) => word && !unsaid.has(word));

/**
 * What is to stand in the search text of what is looked for: all of `every`, or `whole` alone. Null where nothing was
 * typed that could be looked for.
 */
export function soughtIn(typed: string): { every: string[]; whole: string } | null {
  const every = soughtWords(typed)
    .filter(({ folded }) => !unsaid.has(folded))
    .map(({ folded, part }) => (part.length < shortestPart ? `|${folded}` : part));
  return every.length ? { every, whole: `|${compact(typed.slice(0, longestName))}` } : null;
}

/**
 * By which a database sorts names as Germans do (DIN 5007, 1): umlauts with their base letters, ß as ss; case, spaces
 * and signs do not count.
 */
export function sortKeyOf(name: string): string {
  return inBaseLetters(name).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
