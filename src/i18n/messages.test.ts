import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import de from '../../messages/de.json' with { type: 'json' };
import en from '../../messages/en.json' with { type: 'json' };

type Tree = { [key: string]: string | Tree };

function paths(tree: Tree, above = ''): [path: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${above}${key}`, value]] : paths(value, `${above}${key}.`),
  );
}

/** Names of values and of tags; the words of a plural's or a choice's branches are none. */
const placeholders = (message: string) =>
  [
    ...new Set([...message.matchAll(/(?<!(?:=\d+|\bother|\ben) )\{(\w+)[,}]|<(\w+)>/g)].map((hit) => hit[1] ?? hit[2])),
  ].sort();

describe('messages', () => {
  const german = new Map(paths(de));
  const english = new Map(paths(en));

  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  it('are never empty', () => {
    expect([...german, ...english].filter(([, message]) => !message.trim())).toEqual([]);
  });

  it('take the same values in both languages', () => {
    for (const [path, message] of german) {
      expect(placeholders(english.get(path) ?? ''), path).toEqual(placeholders(message));
    }
  });

  it.each([
    ['de', 1, 'einer'],
    ['de', 20, 'zwanzig'],
    ['de', 21, '21'],
    ['en', 1, 'one'],
    ['en', 2000, '2,000'],
  ] as const)('spell small numbers out: %s %d', (locale, count, words) => {
    const t = createTranslator({ locale, messages: locale === 'de' ? de : en });
    expect(t('Number.words', { count })).toBe(words);
  });
});
