import type { SoughtWord, Vocabulary } from './vocabulary.ts';

export interface Ranking {
  /** Places of entries, best first. */
  places: number[];
  /** The words that none of these has; all have all others, or as many as any has. */
  missing: SoughtWord[];
  isPartial: boolean;
  /** What all words that fit are compared by. */
  terms: Set<string>;
}

/**
 * Ranks the entries that have every word looked for, or where there is none, those that have the most: first who is
 * called exactly so, then who has the words as they are, then who may be meant.
 * @param size how many entries there are
 * @param called entries that are called what was typed, and how
 */
export function rankingOf(
  sought: SoughtWord[],
  vocabulary: Vocabulary,
  size: number,
  called: Map<number, number>,
): Ranking {
  const fitting = sought.map((word, at) => {
    const { close, loose } = vocabulary.fitting(word);
    for (const joined of [vocabulary.joined(sought[at - 1], word), vocabulary.joined(word, sought[at + 1])])
      if (joined) close.set(joined, 1);
    return { close, loose, scores: scoresOf(vocabulary, size, close, loose) };
  });
  const whole = fitting.map(({ scores }) => scores);
  const tally = tallyOf(whole, size);
  let most = called.size ? sought.length : 0;
  for (const count of tally.counts) most = Math.max(most, count);
  const places: number[] = [];
  for (let place = 0; place < size; place += 1)
    if (called.has(place) || (most > 0 && tally.counts[place] === most)) places.push(place);
  const how = (place: number) => called.get(place) ?? 0;
  const of = (numbers: ArrayLike<number>, place: number) => numbers[place] ?? 0;
  places.sort(
    (a, b) =>
      how(b) - how(a) || of(tally.loose, a) - of(tally.loose, b) || of(tally.scores, b) - of(tally.scores, a) || a - b,
  );
  const isPartial = places.length > 0 && most < sought.length;
  const isMissing = ({ closely, loosely }: Scores) => !places.some((place) => closely[place] || loosely[place]);
  return {
    places,
    missing: isPartial ? sought.filter((_, at) => isMissing(whole[at] as Scores)) : [],
    isPartial,
    terms: new Set(fitting.flatMap(({ close, loose }) => [...close.keys(), ...loose.keys()])),
  };
}

/** Of each entry: how many of the words it has, how many of these only may be meant, and how well it has them all. */
function tallyOf(words: Scores[], size: number) {
  const [counts, loose, scores] = [new Uint8Array(size), new Uint8Array(size), new Float64Array(size).fill(1)];
  for (const { closely, loosely } of words) {
    for (let place = 0; place < size; place += 1) {
      const score = closely[place] || loosely[place] || 0;
      if (!score) continue;
      counts[place] = (counts[place] ?? 0) + 1;
      if (!closely[place]) loose[place] = (loose[place] ?? 0) + 1;
      scores[place] = (scores[place] ?? 1) * score;
    }
  }
  return { counts, loose, scores };
}

type Scores = Record<'closely' | 'loosely', Float64Array>;

/** How well each entry has one of the words that fit, by its place. */
function scoresOf(
  vocabulary: Vocabulary,
  size: number,
  close: Map<string, number>,
  loose: Map<string, number>,
): Scores {
  const scored = (fitting: Map<string, number>) => {
    const scores = new Float64Array(size);
    for (const [term, fit] of fitting) {
      const { places = [], weights = [] } = vocabulary.get(term) ?? {};
      const rarity = Math.log(1 + size / places.length);
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0;
        scores[place] = (scores[place] ?? 0) + fit * rarity * (weights[at] ?? 0);
      }
    }
    return scores;
  };
  return { closely: scored(close), loosely: scored(loose) };
}
