import { type Locale, locales } from '../i18n/locales.ts';
import type { Localized } from './localized.ts';
import type { Texts } from './take-along/open-data-schema.ts';

/** One text read in each language, without what only stands in for a missing translation. */
export function textsOf(read: Record<Locale, Localized<string> | null | undefined>): Texts {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      // German may stand in for English, and the other way round: by the language it is in, it is found in either.
      const text = locales.map((each) => read[each]).find((each) => each?.language === locale);
      return text ? [[locale, text.value]] : [];
    }),
  );
}

/** Pairs of the same list read in each language. */
export function pairsOf<T>(read: Record<Locale, T[]>): Record<Locale, T>[] {
  return read.de.flatMap((de, place) => {
    const en = read.en[place];
    return en === undefined ? [] : [{ de, en }];
  });
}

/** What a thing says in each language, by one of its texts. */
export function inEach<T, R>(read: Record<Locale, T>, part: (thing: T) => R): Record<Locale, R> {
  return { de: part(read.de), en: part(read.en) };
}
