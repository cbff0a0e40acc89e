'use client';

import { diffWords } from 'diff';

const segmenter = new Intl.Segmenter('de', { granularity: 'word' });
/** Long enough for any text of ours; past it the two texts stand whole beside each other. In milliseconds. */
const patience = 300;

interface Properties {
  before: string | null;
  after: string | null;
  lang?: string;
}

/** What changed in a text, word by word: what went is struck out, what came is underlined. */
export function WordDifference({ before, after, lang }: Properties) {
  const parts = diffWords(before ?? '', after ?? '', { intlSegmenter: segmenter, timeout: patience }) ?? [
    { value: before ?? '', removed: true, added: false },
    { value: after ?? '', removed: false, added: true },
  ];
  return (
    <p className="word-difference" lang={lang}>
      {parts.map(({ value, removed, added }, place) => {
        if (removed) return <del key={place}>{value}</del>;
        return added ? <ins key={place}>{value}</ins> : <span key={place}>{value}</span>;
      })}
    </p>
  );
}
