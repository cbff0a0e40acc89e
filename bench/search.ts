import { createSearchIndex, type SearchIndex } from '../src/domain/search/search.ts';
import type { SearchEntry, SearchText } from '../src/domain/search/search-entry.ts';
import { plainWordsOf } from '../src/domain/search/word-folding.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { actors } from '../src/seed/content/actors.ts';
import { type Part, percentile, type Row, sizes } from './row.ts';

const rounds = 400;

let state = 20;
function below(limit: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * limit);
}
const oneOf = <T>(values: T[]): T => values[below(values.length)] as T;

const wordsIn = (texts: string[]) => texts.flatMap(plainWordsOf);
const seedWords: Record<Locale, string[]> = {
  de: wordsIn(actors.map(({ summary }) => summary.de)),
  en: wordsIn(actors.map(({ summary }) => summary.en)),
};
const nameWords = wordsIn(actors.map(({ name }) => name.de));
const titleWords = wordsIn(actors.flatMap(({ resources }) => resources.map(({ title }) => title.de)));

const madeUp = (words: string[], count: number, language: Locale): SearchText => ({
  value: Array.from({ length: count }, () => oneOf(words)).join(' '),
  language,
});

function madeUpEntry(_: unknown, at: number): SearchEntry {
  const names = [madeUp(nameWords, 4, 'de'), madeUp(seedWords.en, 4, 'en')];
  return {
    kind: 'actor',
    id: `a${at}`,
    abbreviations: [{ value: `${oneOf(nameWords).slice(0, 3).toUpperCase()}${at % 97}`, language: 'de' }],
    names,
    topics: [madeUp(nameWords, 3, 'de'), madeUp(seedWords.en, 3, 'en')],
    resources: [madeUp(titleWords, 8, 'de'), madeUp(seedWords.en, 8, 'en')],
    text: [madeUp(seedWords.de, 90, 'de'), madeUp(seedWords.en, 90, 'en')],
    words: Array.from({ length: 12 }, () => `${oneOf(nameWords)} ${oneOf(seedWords.en)}`),
    addresses: { own: [`https://www.body-${at}.example.org/`], others: [] },
  };
}

const anyWord = () => oneOf(oneOf([seedWords.de, seedWords.de, seedWords.en, nameWords]));
function withTypo(word: string): string {
  const at = below(word.length);
  return word.slice(0, at) + oneOf(['', 'x']) + word.slice(at + 1);
}

/** What people ask, and what they might send instead. */
const kinds: Record<string, () => string> = {
  'a word': anyWord,
  'a beginning': () => anyWord().slice(0, 3 + below(3)),
  'two letters': () => anyWord().slice(0, 2),
  'a typo': () => withTypo(anyWord()),
  'a part of a compound': () => anyWord().slice(3),
  'two words': () => `${anyWord()} ${anyWord()}`,
  'a whole question': () => Array.from({ length: 8 }, anyWord).join(' '),
  nonsense: () => Array.from({ length: 12 }, () => oneOf([...'abcdefghijklmnopqrstuvwxyz'])).join(''),
  '100 letters': () => 'partnerschaft'.repeat(8).slice(0, 100),
  'many letters': () => 'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  'signs and emoji': () => '.*+?^{}$()|[]\\ %25 😀🇫🇷',
};

function measure(index: SearchIndex, makeQuery: () => string): number[] {
  return Array.from({ length: rounds }, () => {
    const query = makeQuery();
    const start = performance.now();
    index.find(query, 'de');
    return performance.now() - start;
  });
}

/** How long searches of each kind take, and the index before them. */
export const search: Part = {
  name: 'search',
  async measure(wanted) {
    const taken = new Map<string, Map<number, number>>();
    const note = (what: string, size: number, figure: number) =>
      taken.set(what, (taken.get(what) ?? new Map<number, number>()).set(size, figure));
    for (const size of wanted) {
      const begun = performance.now();
      const index = await createSearchIndex(Array.from({ length: size }, madeUpEntry));
      note('index, s', size, (performance.now() - begun) / 1_000);
      for (const makeQuery of Object.values(kinds)) measure(index, makeQuery);
      const times = Object.entries(kinds).map(([kind, makeQuery]) => [kind, measure(index, makeQuery)] as const);
      note(
        'all searches together, p95 ms',
        size,
        percentile(
          times.flatMap(([, each]) => each),
          0.95,
        ),
      );
      for (const [kind, each] of times) note(`${kind}, p95 ms`, size, percentile(each, 0.95));
    }
    return { rows: [...taken].map(([what, figures]) => rowOf(what, figures)) };
  },
};

function rowOf(what: string, figures: ReadonlyMap<number, number>): Row {
  const bar = what.startsWith('index') ? undefined : ({ what: 'figure', most: 20 } as const);
  return { what, figures: sizes.map((size) => figures.get(size)), bar };
}
